import Vocabulary

extension OwnershipParty {
  /// What an entity or person statement says of its record.
  init(bods statement: BODSStatement) {
    let details = statement.details
    let isPerson = statement.kind == .person
    var names = [details?["name"]?.text].compactMap(\.self)
    let persons = details?["names"]?.items ?? []
    // The legal name before others.
    names += persons.filter { $0["type"]?.text == "legal" }.compactMap { Self.fullName($0) }
    names += persons.compactMap { Self.fullName($0) }
    names += details?["alternateNames"]?.items.compactMap(\.text) ?? []
    var seen: Set<String> = []
    names = names.filter { seen.insert($0).inserted }
    let places =
      isPerson ? details?["nationalities"]?.items ?? [] : [details?["jurisdiction"]].compactMap(\.self)
    self.init(
      name: names.first ?? "", aliases: Array(names.dropFirst()), kind: isPerson ? .person : .organization,
      countries: places.compactMap { Self.country($0) },
      identifiers: details?["identifiers"]?.items.compactMap { Self.identifier($0) } ?? [],
      unspecified: Self.unspecified(details, isPerson: isPerson))
  }

  private static func fullName(_ name: JSONValue) -> String? {
    if let full = name["fullName"]?.text { return full }
    let parts = ["givenName", "patronymicName", "familyName"].compactMap { name[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// A code may name a part of a country, such as `US-DE`.
  private static func country(_ place: JSONValue) -> Country? {
    if let code = place["code"]?.text?.split(separator: "-").first, let country = Country(code: code) {
      return country
    }
    return place["name"]?.text.flatMap { Country($0) }
  }

  private static func identifier(_ value: JSONValue) -> Identifier? {
    guard let id = value["id"]?.text else { return nil }
    return Identifier(type: value["scheme"]?.text ?? value["schemeName"]?.text ?? "", value: id)
  }

  /// Why an anonymous or unknown party is not named; nil for a known one.
  private static func unspecified(_ details: JSONValue?, isPerson: Bool) -> String? {
    let type = isPerson ? details?["personType"]?.text : details?["entityType"]?["type"]?.text
    let told = details?[isPerson ? "unspecifiedPersonDetails" : "unspecifiedEntityDetails"]
    guard let type, type.hasPrefix("anonymous") || type.hasPrefix("unknown") else {
      return told?["reason"]?.text
    }
    let reason = told?["reason"]?.text ?? "unknown"
    return reason + (told?["description"]?.text.map { ": \($0)" } ?? "")
  }
}
