/// Columns for a terminal: the first to the left, the others to the right.
public struct Table {
  private var rows: [[String]]

  public init(_ header: [String]) { rows = [header] }

  public mutating func add(_ row: [String]) { rows.append(row) }

  public var text: String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { place, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return place == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

/// `0.9731`.
public func decimal(_ value: Double, places: Int = 4) -> String {
  var scaled = value
  var unit = 1
  for _ in 0..<places { (scaled, unit) = (scaled * 10, unit * 10) }
  let rounded = Int(scaled.rounded())
  let fraction = String(abs(rounded) % unit)
  let padding = String(repeating: "0", count: max(0, places - fraction.count))
  return (rounded < 0 ? "-" : "") + String(abs(rounded) / unit) + (places > 0 ? "." + padding + fraction : "")
}

/// `24.6 MB`, a megabyte being a million bytes.
public func megabytes(_ bytes: Int) -> String { "\(decimal(Double(bytes) / 1e6, places: 1)) MB" }
