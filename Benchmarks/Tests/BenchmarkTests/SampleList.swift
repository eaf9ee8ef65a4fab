@testable import QueryGenerator

/// A list of a few invented and a few well-known parties.
enum SampleList {
  static let listed = ListedNames(rows: [
    row("SDN", "1", "Individual", "IVANOV, Sergey Petrovich", ["IVANOFF, Sergei"], country: "RU"),
    row("SDN", "2", "Entity", "OOO STROYGAZ", [], country: "RU"),
    row("EL", nil, nil, "Hangzhou Hikvision Digital Technology Co., Ltd.", ["Hikvision"], country: "CN"),
    row("CMIC", "3", "Entity", "HANGZHOU HIKVISION DIGITAL TECHNOLOGY COMPANY LIMITED", [], country: "CN"),
    row("SDN", "4", "Entity", "GLOBAL TRADING", [], country: "AE"),
  ])

  static let entities = LegalEntityNames(
    names: [], commonWords: ["global", "trading", "technology", "digital"],
    wordCounts: ["global": 900, "trading": 800])

  static func row(
    _ list: String, _ id: String?, _ type: String?, _ name: String, _ aliases: [String], country: String
  ) -> ConsolidatedRow {
    ConsolidatedRow(
      source: "Some List (\(list)) - Some Department", sourceID: id, type: type, name: name, aliases: aliases,
      places: [.init(country: country)], programs: nil)
  }

  static func name(_ text: String, kind: Query.Kind? = nil, origins: Set<Origin> = []) -> SourceName {
    SourceName(text: text, key: Folding.key(text), row: 0, list: "SDN", kind: kind, origins: origins)
  }
}
