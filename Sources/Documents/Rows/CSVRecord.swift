/// One row of a CSV file.
package struct CSVRecord {
  package struct Field {
    package let text: String
    /// 1-based, in characters.
    package let column: Int
  }

  /// 1-based; where the row begins.
  package let line: Int
  package var fields: [Field]
  /// Whether some field's bytes were no UTF-8.
  package var isRepaired = false

  /// A line with nothing on it.
  package var isBlank: Bool { fields.allSatisfy { $0.text.isEmpty } }
}
