/// Long texts on several lines, parted between words.
enum Wrapping {
  /// Columns of a line people can read.
  static let width = 110

  /// One line at least; a word longer than a line stays whole.
  static func lines(_ text: String, width: Int) -> [String] {
    guard text.columns > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let length = String(word).columns
      if !line.isEmpty, columns + 1 + length > width {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      line += (line.isEmpty ? "" : " ") + word
      columns += length + (columns == 0 ? 0 : 1)
    }
    return lines + [line]
  }
}
