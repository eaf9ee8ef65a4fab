/// Korean syllables taken apart and spelled as the lists spell Korean names: 김정은 is `kim jongun`.
///
/// The vowels follow the spelling of passports and of the sanctions lists (ㅓ o, ㅡ u, ㅕ yo), not the Revised
/// Romanization (eo, eu, yeo), which hardly any listed name uses.
enum HangulScript {
  static func write(_ run: ArraySlice<UInt32>, surnameApart: Bool, into writer: inout LatinWriter) {
    if surnameApart {
      if let surname = KoreanWords.surnames.spelling(of: run) { return writer.write(surname) }
      return writeSyllables(run, into: &writer)
    }
    if let spelling = KoreanWords.words.spelling(of: run) { return writer.write(spelling) }
    if let end = surnameEnd(of: run) {
      writer.write(KoreanWords.surnames.spelling(of: run[run.startIndex..<end]) ?? [])
      writer.endWord()
      return writeSyllables(run[end...], into: &writer)
    }
    writeWords(run, into: &writer)
  }

  /// Whether the first word of a text is a surname and a word of one or two syllables follows.
  static func startsWithSurname(_ text: [UInt32]) -> Bool {
    let words = text.split { ScriptOrigin(of: $0) != .hangul }
    guard words.count == 2, words[1].count <= 2, KoreanWords.words.spelling(of: words[1]) == nil else {
      return false
    }
    return KoreanWords.surnames.spelling(of: words[0]) != nil
  }

  /// Where the surname ends in a run that looks like a person's name: two to four syllables after a known surname.
  private static func surnameEnd(of run: ArraySlice<UInt32>) -> Int? {
    for (length, counts) in [(2, 3...4), (1, 2...3)] where counts.contains(run.count) {
      let end = run.startIndex + length
      if KoreanWords.surnames.spelling(of: run[run.startIndex..<end]) != nil { return end }
    }
    return nil
  }

  /// Known words apart from each other and from what stands between them.
  private static func writeWords(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    var start = run.startIndex
    var index = start
    while index < run.endIndex {
      guard let match = KoreanWords.words.longestMatch(in: run, at: index, minimum: 2) else {
        index += 1
        continue
      }
      writeSyllables(run[start..<index], into: &writer)
      writer.endWord()
      writer.write(match.spelling)
      if match.end < run.endIndex { writer.endWord() }
      (start, index) = (match.end, match.end)
    }
    writeSyllables(run[start...], into: &writer)
  }

  private static func writeSyllables(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    var previousFinal = 0
    for index in run.indices {
      let syllable = Int(run[index]) - 0xAC00
      guard (0..<11_172).contains(syllable) else { continue }
      let (initial, vowel, final) = (syllable / 588, syllable % 588 / 28, syllable % 28)
      let afterVowel = index > run.startIndex && previousFinal == 0
      writer.write(afterVowel ? HangulLetters.voicedInitials[initial] : HangulLetters.initials[initial])
      writer.write(HangulLetters.vowels[vowel])
      let beforeVowel =
        index + 1 < run.endIndex && (Int(run[index + 1]) - 0xAC00) / 588 == HangulLetters.silentInitial
      writer.write(beforeVowel ? HangulLetters.linkedFinals[final] : HangulLetters.finals[final])
      previousFinal = final
    }
  }
}
