import Vocabulary

/// Where the columns of a table of holdings are.
struct HoldingColumns {
  private var places = [Int](repeating: -1, count: HoldingColumn.allCases.count)

  /// - Parameters:
  ///   - headers: the first row.
  ///   - mapping: which header a meaning has, where it is not found by its name.
  /// - Throws: `LicetError.badInput` naming what was found and what is needed.
  init(_ headers: [String], mapping: [HoldingColumn: String], file: String) throws(LicetError) {
    for (column, header) in mapping.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let place = headers.firstIndex(of: header) else {
        throw LicetError(
          .badInput, "no column '\(header)' for \(column.rawValue)",
          remedy: NearestWord.remedy(for: header, among: headers, otherwise: Self.found(headers)), file: file,
          line: 1)
      }
      self[column] = place
    }
    for (place, header) in headers.enumerated() where !mapping.values.contains(header) {
      guard let column = HoldingColumn(header: header), self[column] == nil else { continue }
      self[column] = place
    }
    let missing = [HoldingColumn.owner, .owned].filter { self[$0] == nil }.map(\.rawValue)
    let hasShare = HoldingColumn.shares.contains { self[$0] != nil }
    guard missing.isEmpty, hasShare else {
      let wanted = missing + (hasShare ? [] : ["share (or percent, or share_min and share_max)"])
      throw LicetError(
        .badInput, "the table has no column \(wanted.joined(separator: " and no column "))",
        remedy: "name it in the first row; \(Self.found(headers))", file: file, line: 1)
    }
  }

  /// The place of a column; nil where the table has none.
  subscript(column: HoldingColumn) -> Int? {
    get {
      let place = places[column.index]
      return place < 0 ? nil : place
    }
    set { places[column.index] = newValue ?? -1 }
  }

  private static func found(_ headers: [String]) -> String {
    "found are " + headers.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension HoldingColumn {
  fileprivate static let shares: [HoldingColumn] = [
    .share, .percent, .leastShare, .mostShare, .leastPercent, .mostPercent,
  ]

  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
