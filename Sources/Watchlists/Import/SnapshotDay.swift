import Vocabulary

/// The day in a file name: `csl-2026-07-31.ndjson`, `dpl_04142026.csv`, `sdn-2024-05.csv`.
enum SnapshotDay {
  /// The last day written in the name of the innermost file, or of the archive it is in; a month alone means nothing certain and is not taken.
  static func inName(_ name: String) -> CalendarDay? {
    for part in name.split(separator: "!").reversed() {
      let file = part.split(separator: "/").last.map(String.init) ?? String(part)
      if let day = dashed(file) ?? solid(file) { return day }
    }
    return nil
  }

  private static func dashed(_ file: String) -> CalendarDay? {
    let bytes = Array(file.utf8)
    guard bytes.count >= 10 else { return nil }
    for start in stride(from: bytes.count - 10, through: 0, by: -1) {
      let text = String(decoding: bytes[start..<(start + 10)], as: UTF8.self)
      if let day = CalendarDay(iso: text.replacing("_", with: "-")), PublishedDate.isPlausible(day) {
        return day
      }
    }
    return nil
  }

  private static func solid(_ file: String) -> CalendarDay? {
    let runs = file.split { !("0"..."9").contains($0) }.filter { $0.utf8.count == 8 }
    for run in runs.reversed() {
      let (head, tail) = (run.prefix(4), run.suffix(4))
      let candidates = [
        "\(head)-\(tail.prefix(2))-\(tail.suffix(2))", "\(tail)-\(head.prefix(2))-\(head.suffix(2))",
      ]
      for text in candidates {
        if let day = CalendarDay(iso: text), PublishedDate.isPlausible(day) { return day }
      }
    }
    return nil
  }
}
