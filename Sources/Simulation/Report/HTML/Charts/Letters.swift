/// About how wide letters are drawn, and where a line of them breaks: nothing measures text when the page is written.
enum Letters {
  static func width(_ text: some StringProtocol, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + em($1) } * size
  }

  private static func em(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x1100...: 1.02
    case 0x4D, 0x57, 0x6D, 0x77: 0.86
    case 0x69, 0x6A, 0x6C, 0x74, 0x66, 0x72, 0x20, 0x2C, 0x2E, 0x3A: 0.38
    case 0x41...0x5A: 0.68
    default: 0.56
    }
  }

  /// Lines no wider than `width`; a word that is wider is broken; what is beyond the last line ends in an ellipsis.
  static func lines(_ text: String, width: Double, size: Double, most: Int = 4) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces($0, width, size) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || Self.width(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    // Cut where even the ellipsis fits.
    var last = lines[most - 1]
    while !last.isEmpty, Self.width(last + " …", size: size) > width { last.removeLast() }
    return lines.prefix(most - 1) + [last + " …"]
  }

  private static func pieces(_ word: Substring, _ width: Double, _ size: Double) -> [String] {
    guard Self.width(word, size: size) > width else { return [String(word)] }
    var (pieces, piece, used) = ([String](), "", 0.0)
    for character in word {
      let step = Self.width(String(character), size: size)
      if used + step > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += step
    }
    return pieces + [piece]
  }
}
