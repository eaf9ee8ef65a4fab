import Foundation

/// Every name of the Consolidated Screening List, and who bears it.
struct ListedNames {
  let rows: [ConsolidatedRow]
  /// One spelling for each key, in the order of the file.
  let names: [SourceName]
  /// Rows by the key of any of their names.
  let bearers: [String: [Int]]

  init(file: URL) throws {
    let decoder = JSONDecoder()
    self.init(
      rows: try CompressedFile.lines(file).map {
        try decoder.decode(ConsolidatedRow.self, from: Data($0.utf8))
      })
  }

  init(rows: [ConsolidatedRow]) {
    var names: [SourceName] = []
    var bearers: [String: [Int]] = [:]
    for (position, row) in rows.enumerated() {
      let origins = Set(Origin.allCases.filter { $0.includes(row) })
      for text in row.names {
        let key = Folding.key(text)
        if bearers[key] == nil {
          names.append(
            SourceName(text: text, key: key, row: position, list: row.list, kind: row.kind, origins: origins))
        }
        if bearers[key]?.last != position { bearers[key, default: []].append(position) }
      }
    }
    (self.rows, self.names, self.bearers) = (rows, names, bearers)
  }

  /// The right answers to a question made from a name: the rows that bear it, and the rows that bear the primary name
  /// of one of those, for one party often stands on several lists.
  func rightAnswers(for key: String) -> RightAnswers {
    let named = bearers[key] ?? []
    let keys = Set([key] + named.map { Folding.key(rows[$0].name) })
    let positions = Set(keys.flatMap { bearers[$0] ?? [] }).sorted()
    return RightAnswers(
      keys: keys.sorted(), rows: positions, sourceIDs: positions.compactMap { rows[$0].sourceID })
  }
}
