/// Chinese characters: a person's surname apart from the given name, known words of organization names in English,
/// the rest read as Mandarin in words of two syllables.
enum HanScript {
  /// - Parameter japanese: the text has kana, so that Japanese readings of surnames and words come first.
  static func write(_ run: ArraySlice<UInt32>, japanese: Bool, into writer: inout LatinWriter) {
    let text = run.map(SimplifiedForm.of)[...]
    if let match = JapaneseWords.surnames.longestMatch(in: text, at: 0, minimum: 2),
      japanese || isJapaneseGivenName(text[match.end...])
    {
      writer.write(match.spelling)
      writer.endWord()
      return writeOrganization(text[match.end...], into: &writer)
    }
    if let end = ChineseNames.surnameEnd(of: text) {
      writeSyllables(text[..<end], surname: true, into: &writer)
      writer.endWord()
      return writeSyllables(text[end...], into: &writer)
    }
    writeOrganization(text, into: &writer)
  }

  /// Two characters that are no known word: 山本太郎 is a person, 中山大学 a university.
  private static func isJapaneseGivenName(_ rest: ArraySlice<UInt32>) -> Bool {
    rest.count == 2 && ChineseWords.table.spelling(of: rest) == nil
  }

  private static func writeOrganization(_ text: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      guard let match = ChineseWords.table.longestMatch(in: text, at: index, minimum: 2) else {
        index += 1
        continue
      }
      writePairs(text[start..<index], into: &writer)
      writer.write(match.spelling)
      if match.end < text.endIndex { writer.endWord() }
      (start, index) = (match.end, match.end)
    }
    writePairs(text[start...], last: true, into: &writer)
  }

  /// Unknown characters, two to a word; of three the last stands with the first two's end.
  private static func writePairs(
    _ text: ArraySlice<UInt32>, last: Bool = false, into writer: inout LatinWriter
  ) {
    var start = text.startIndex
    while start < text.endIndex {
      let end = text.endIndex - start == 3 ? text.endIndex : min(start + 2, text.endIndex)
      writeSyllables(text[start..<end], into: &writer)
      if !last || end < text.endIndex { writer.endWord() }
      start = end
    }
  }

  private static func writeSyllables(
    _ text: ArraySlice<UInt32>, surname: Bool = false, into writer: inout LatinWriter
  ) {
    if surname, let spelling = ChineseNames.surnames.spelling(of: text) { return writer.write(spelling) }
    for scalar in text {
      if let spelling = Pinyin.syllables.spelling(of: scalar) {
        writer.write(spelling)
      } else {
        OtherScript.write([scalar], into: &writer)
      }
    }
  }
}
