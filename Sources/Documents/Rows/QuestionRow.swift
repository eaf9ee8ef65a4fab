package import Licet

/// One row of an input file: the parties it asks about, or why it cannot be asked.
package struct QuestionRow: Sendable {
  /// The asker's own reference; the number of the row where it gives none.
  package let id: String
  /// 1-based.
  package let line: Int
  /// One party to screen, or two to compare.
  package let parties: [Party]
  /// Set where the row alone is bad and the rest of the file can be read.
  package let error: LicetError?
  /// The row as it stands, where it is read only when it is answered.
  package var document: [UInt8] = []
  /// Whether the asker gave no reference, so that `id` is the number of the row.
  package var isNumbered = false
  /// The file it comes from, for messages.
  package var file = ""
}

/// Reads questions one after the other, in bounded memory.
package protocol RowReader {
  /// The next row; nil at the end.
  /// - Throws: `LicetError` where nothing after this place can be trusted.
  mutating func next() throws -> QuestionRow?
}

/// Which parties a row holds.
package enum RowShape {
  /// One party, its fields at the top.
  case party
  /// Two, under `left` and `right`.
  case pair
  /// A document that whoever answers reads.
  case document

  package var sides: [String] {
    switch self {
    case .party, .document: [""]
    case .pair: ["left", "right"]
    }
  }
}
