/// Writes a page as text. Every text and every attribute passes through here, and is escaped here.
package struct MarkupWriter {
  package private(set) var text = ""

  package init() {}

  package mutating func write(_ markup: Markup) {
    switch markup {
    case .text(let content): escape(content)
    case .group(let parts): for part in parts { write(part) }
    case .style(let rules): text += "\n<style>\n\(rules)\n</style>"
    case .element(let tag, let attributes, let content):
      if tag.startsLine, !text.isEmpty { text += "\n" }
      text += "<" + tag.rawValue
      for attribute in attributes {
        text += " " + attribute.name.rawValue + "=\""
        escape(attribute.value)
        text += "\""
      }
      text += ">"
      guard !tag.isVoid else { return }
      // A field shows its text as it was written, line by line.
      if tag == .textarea, case .text(let lines) = content {
        escape(lines, keepsLines: true)
      } else {
        write(content)
      }
      text += "</" + tag.rawValue + ">"
    }
  }

  /// What could end a text or an attribute is written as a reference; what could rearrange the line around it, or has no
  /// shape at all, as the sign for a character that can't be shown.
  private mutating func escape(_ content: String, keepsLines: Bool = false) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\t", "\n", "\r":
        if keepsLines { text.unicodeScalars.append(scalar) } else { text += " " }
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
        "\u{FFFE}", "\u{FFFF}":
        text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
