/// Arabic, Persian, Urdu and Pashto: known words as the lists spell them, others by their written letters.
///
/// Short vowels are not written in these scripts: a word outside the table comes out as consonants and long vowels.
enum ArabicScript {
  static func write(_ run: ArraySlice<UInt32>, persian: Bool, into writer: inout LatinWriter) {
    writeWord(run.compactMap(folded)[...], persian: persian, into: &writer)
  }

  private static func writeWord(_ word: ArraySlice<UInt32>, persian: Bool, into writer: inout LatinWriter) {
    if let spelling = ArabicWords.table.spelling(of: word) {
      // Abd and Allah make one name, however they are written.
      if word.elementsEqual(allah) { writer.joinWord(after: "abd ") }
      return writer.write(spelling)
    }
    for (prefix, spelling) in prefixes where word.count >= prefix.count + 2 && word.starts(with: prefix) {
      writer.write(spelling)
      return writeWord(word.dropFirst(prefix.count), persian: persian, into: &writer)
    }
    if let (stem, ending) = persianCompound(word) {
      writeRest(stem, persian: persian, into: &writer)
      return writer.write(ending)
    }
    if let rest = joinedArticle(in: word) {
      writeRest(word[..<rest], persian: persian, into: &writer)
      writer.endWord()
      return writeWord(word[rest...], persian: persian, into: &writer)
    }
    ArabicLetters.write(word, persian: persian, into: &writer)
  }

  /// Letters that only Persian, Urdu, Pashto and Kurdish use.
  static func isPersian(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC, 0x6BE, 0x6C1, 0x6D2: true
    default: false
    }
  }

  private static func writeRest(_ rest: ArraySlice<UInt32>, persian: Bool, into writer: inout LatinWriter) {
    if let spelling = ArabicWords.table.spelling(of: rest) { return writer.write(spelling) }
    ArabicLetters.write(rest, persian: persian, into: &writer)
  }

  private static let article: [UInt32] = [0x627, 0x644]
  private static let allah: [UInt32] = [0x627, 0x644, 0x644, 0x647]

  /// What is written joined to the word it belongs to: servant of the, and the, for the, the.
  private static let prefixes: [(letters: [UInt32], spelling: StaticString)] = [
    ([0x639, 0x628, 0x62F, 0x627, 0x644], "abd al "), ([0x648, 0x627, 0x644], "wa al "),
    ([0x644, 0x644], "lil "),
    ([0x627, 0x644], "al "),
  ]

  /// Where the article begins in two words written without a space, of which the first is known.
  private static func joinedArticle(in word: ArraySlice<UInt32>) -> Int? {
    word.indices.dropFirst(2).dropLast(4).first { index in
      word[index...].starts(with: article) && ArabicWords.table.spelling(of: word[..<index]) != nil
    }
  }

  /// A known word with an ending that makes Persian and Pashto surnames and Muslim given names.
  private static func persianCompound(
    _ word: ArraySlice<UInt32>
  ) -> (stem: ArraySlice<UInt32>, ending: [UInt8])? {
    for (ending, spelling) in endings where word.count > ending.count + 1 {
      if word.suffix(ending.count).elementsEqual(ending) { return (word.dropLast(ending.count), spelling) }
    }
    return nil
  }

  private static let endings: [([UInt32], [UInt8])] = [
    ("نژاد", "nejad"), ("نجاد", "nejad"), ("زاده", "zadeh"), ("پور", "pour"), ("الدين", "uddin"),
    ("الله", "ullah"),
    ("یان", "ian"), ("زی", "zai"), ("وند", "vand"), ("فر", "far"),
  ].map { ending, spelling in (ending.unicodeScalars.compactMap { folded($0.value) }, Array(spelling.utf8)) }

  /// One form for the letters that are written in several: carriers of hamza, Persian kaf and ya. Nil drops.
  static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x621, 0x640: nil  // hamza, tatweel
    case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673: 0x627  // alif
    case 0x624: 0x648  // waw
    case 0x626, 0x649, 0x6CC, 0x6CD, 0x6CE, 0x6D0: 0x64A  // ya
    case 0x6A9, 0x6AA: 0x643  // kaf
    case 0x6BE, 0x6C1, 0x6C2, 0x6D5: 0x647  // ha
    case 0x6C3: 0x629  // ta marbuta
    default: scalar
    }
  }
}
