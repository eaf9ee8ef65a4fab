import Documents

/// Words for a shell.
enum Shell {
  /// In double quotes, so that it can be pasted.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text.printable {
      if "\\\"$`".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
