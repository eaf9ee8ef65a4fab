import Vocabulary

/// The footnote marks of Supp. No. 4 to part 744, which files print as bare digits: `of the EAR)4`, `734.9(g),3`,
/// `734.9(e)1`, or in words: `footnote 4`.
enum FootnoteWords {
  static func footnotes(in text: String) -> [Int] {
    guard !text.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    var found: Set<Int> = []
    for mark in ["EAR", "734.9(e)", "734.9(g)", "footnote", "Footnote"] {
      for end in ends(of: Array(mark.utf8), in: bytes) {
        if let number = digit(bytes, after: end) { found.insert(number) }
      }
    }
    return found.sorted()
  }

  private static func ends(of mark: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard bytes.count >= mark.count else { return [] }
    return (0...(bytes.count - mark.count)).compactMap { start in
      bytes[start] == mark[0] && bytes[start..<(start + mark.count)].elementsEqual(mark)
        ? start + mark.count : nil
    }
  }

  /// A single digit 1…9 behind closing brackets, commas and spaces, not the start of a section number.
  private static func digit(_ bytes: [UInt8], after start: Int) -> Int? {
    var index = start
    // "734.9(e)(2)": the paragraph goes on.
    if index + 2 < bytes.count, bytes[index] == UInt8(ascii: "("), bytes[index + 2] == UInt8(ascii: ")") {
      index += 3
    }
    while index < bytes.count, " ,.)".utf8.contains(bytes[index]) { index += 1 }
    guard index < bytes.count, (49...57).contains(bytes[index]) else { return nil }
    let past = index + 1
    if past < bytes.count, (48...57).contains(bytes[past]) || bytes[past] == UInt8(ascii: "(") { return nil }
    if past + 1 < bytes.count, bytes[past] == UInt8(ascii: "."), (48...57).contains(bytes[past + 1]) {
      return nil
    }
    return Int(bytes[index] - 48)
  }
}
