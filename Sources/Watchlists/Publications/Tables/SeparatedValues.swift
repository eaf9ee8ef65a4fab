/// Several values in one field, parted by semicolons; a value that holds one itself is quoted.
enum SeparatedValues {
  /// The values without white space around them and without empty ones. A quotation mark that isn't closed is part of
  /// its value.
  static func split(_ text: String) -> [String] {
    var values: [String] = []
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return values }
      let (value, after) = quoted(rest) ?? plain(rest)
      let trimmed = value.trimmed
      if !trimmed.isEmpty { values.append(trimmed) }
      rest = after
    }
  }

  private static func plain(_ text: Substring) -> (value: String, rest: Substring) {
    let end = text.firstIndex(of: ";") ?? text.endIndex
    return (String(text[..<end]), text[end...].dropFirst())
  }

  /// Nil where the text isn't quoted up to a semicolon or its end.
  private static func quoted(_ text: Substring) -> (value: String, rest: Substring)? {
    guard text.first == "\"" else { return nil }
    var (value, rest) = ("", text.dropFirst())
    while let mark = rest.firstIndex(of: "\"") {
      value += rest[..<mark]
      rest = rest[mark...].dropFirst()
      if rest.first == "\"" {
        value += "\""
        rest = rest.dropFirst()
        continue
      }
      let after = rest.drop { $0.isWhitespace }
      return after.isEmpty || after.first == ";" ? (value, after.dropFirst()) : nil
    }
    return nil
  }
}
