/// A table of a web page, with the text that stands between it and the table before.
struct HTMLTable {
  struct Row {
    /// Where it begins, from 1.
    let line: Int
    /// The text of each cell, with single spaces.
    fileprivate(set) var cells: [String] = []
  }

  let heading: String
  fileprivate(set) var rows: [Row] = []
}

extension HTMLTable {
  mutating func beginRow(line: Int) { rows.append(Row(line: line)) }

  mutating func beginCell() {
    guard !rows.isEmpty else { return }
    rows[rows.count - 1].cells.append("")
  }

  mutating func append(_ text: String) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    rows[row].cells[cell] += text
  }

  mutating func tidyRow() {
    guard let row = rows.indices.last else { return }
    rows[row].cells = rows[row].cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
