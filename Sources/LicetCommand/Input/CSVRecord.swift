/// One row of a CSV file.
struct CSVRecord {
  struct Field {
    let text: String
    /// 1-based, in characters.
    let column: Int
  }

  /// 1-based; where the row begins.
  let line: Int
  var fields: [Field]
  /// Whether some field's bytes were no UTF-8.
  var isRepaired = false

  /// A line with nothing on it.
  var isBlank: Bool { fields.allSatisfy { $0.text.isEmpty } }
}
