/// How single letters of one block are spelled in Latin letters: a dense table over the block.
///
/// Written as rows `SPELLING LETTERS`, so that a reader sees all letters that share a spelling side by side. A row whose
/// spelling is `-` names letters that are silent.
struct LetterTable: Sendable {
  private let first: UInt32
  /// For each scalar from `first` on: 0 for unknown, else 1 + an index into `spellings`.
  private let entries: [UInt16]
  private let spellings: [[UInt8]]

  init(_ rows: String) {
    var found: [(scalar: UInt32, entry: UInt16)] = []
    var spellings: [[UInt8]] = []
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      let columns = row.split(separator: UInt8(ascii: " "))
      guard let spelling = columns.first else { continue }
      spellings.append(spelling.elementsEqual("-".utf8) ? [] : Array(spelling))
      for column in columns.dropFirst() {
        for scalar in Substring(column).unicodeScalars {
          found.append((scalar.value, UInt16(spellings.count)))
        }
      }
    }
    let first = found.map(\.scalar).min() ?? 0
    let last = found.map(\.scalar).max() ?? 0
    var entries = [UInt16](repeating: 0, count: Int(last - first) + 1)
    for (scalar, entry) in found { entries[Int(scalar - first)] = entry }
    (self.first, self.entries, self.spellings) = (first, entries, spellings)
  }

  /// The spelling of a letter, empty for a silent one; nil for one that is not in the table.
  func spelling(of scalar: UInt32) -> [UInt8]? {
    guard scalar >= first, scalar - first < UInt32(entries.count) else { return nil }
    let entry = entries[Int(scalar - first)]
    return entry == 0 ? nil : spellings[Int(entry) - 1]
  }
}
