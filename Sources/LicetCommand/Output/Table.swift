/// Columns that stand under one another.
enum Table {
  static func lines(_ rows: [[String]], indent: Int = 0, rightAligned: Set<Int> = []) -> [String] {
    let widths = rows.reduce(into: [Int]()) { widths, row in
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.columns)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        guard !rightAligned.contains(column) else {
          return String(repeating: " ", count: widths[column] - cell.columns) + cell
        }
        return column == row.count - 1 ? cell : cell.padded(to: widths[column])
      }
      let line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
