import Vocabulary

/// "Also", "formerly" and "now known as" written into a name.
struct OtherNameMark {
  let range: Range<Substring.Index>
  let role: ListedName.Role

  /// The first mark in `text`, with the brackets, colons and commas around it.
  static func first(in text: some StringProtocol) -> OtherNameMark? {
    let text = Substring(text)
    // Most names hold none; `k` before `a` is the cheap part of every mark.
    guard mayHold(text) else { return nil }
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let starts = index == bytes.startIndex || !isWordByte(bytes[bytes.index(before: index)])
      if starts, let (end, letter) = mark(in: bytes, at: index) {
        return OtherNameMark(
          range: widened(index..<end, in: text), role: letter == UInt8(ascii: "f") ? .former : .alias)
      }
      index = bytes.index(after: index)
    }
    return nil
  }

  /// Whether a `k` stands behind a full stop or slash, or an `a` and a colon behind it.
  private static func mayHold(_ text: Substring) -> Bool {
    var former: UInt8 = 0
    for byte in text.utf8 {
      if byte | 0x20 == UInt8(ascii: "k"), former == UInt8(ascii: ".") || former == UInt8(ascii: "/") {
        return true
      }
      if byte == UInt8(ascii: ":"), former | 0x20 == UInt8(ascii: "a") { return true }
      former = byte
    }
    return false
  }

  /// `aka`, `a.k.a.`, `a/k/a` and the same with `f` and `n`, not the start of a longer word.
  private static func mark(in bytes: Substring.UTF8View, at start: Substring.Index) -> (
    Substring.Index, UInt8
  )? {
    let first = bytes[start] | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "f") || first == UInt8(ascii: "n") else {
      return nil
    }
    var index = bytes.index(after: start)
    var separated = false
    for letter in [UInt8(ascii: "k"), UInt8(ascii: "a")] {
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "/") {
        separated = true
        index = bytes.index(after: index)
      }
      guard index < bytes.endIndex, bytes[index] | 0x20 == letter else { return nil }
      index = bytes.index(after: index)
    }
    if index < bytes.endIndex, isWordByte(bytes[index]) { return nil }
    // A bare "AKA" is a word of its own only where a colon follows: "Aka" is a name too.
    guard separated || (index < bytes.endIndex && bytes[index] == UInt8(ascii: ":")) else { return nil }
    return (index, first)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || byte >= 0x80
  }

  private static func widened(_ range: Range<Substring.Index>, in text: Substring) -> Range<Substring.Index> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > text.startIndex, " (,;".contains(text[text.index(before: lower)]) {
      lower = text.index(before: lower)
    }
    while upper < text.endIndex, " .:,“\"".contains(text[upper]) { upper = text.index(after: upper) }
    return lower..<upper
  }
}
