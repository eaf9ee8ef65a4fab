/// Arabic letters one by one: consonants, and the long vowels that are written.
enum ArabicLetters {
  static func write(_ word: ArraySlice<UInt32>, persian: Bool, into writer: inout LatinWriter) {
    for index in word.indices {
      let before = index > word.startIndex ? word[index - 1] : nil
      let after = index + 1 < word.endIndex ? word[index + 1] : nil
      switch word[index] {
      case waw: writer.write(glide(before, after, consonant: persian ? "v" : "w", vowel: "u"))
      case ya: writer.write(glide(before, after, consonant: "y", vowel: "i"))
      case ayn: writer.write(before == alif || after == alif ? "" : "a")
      case alif: writer.write(before == alif ? "" : "a")
      case haMarbuta: writer.write("a")
      case ha where persian && after == nil && before != alif: writer.write("eh")
      default: if let spelling = consonants.spelling(of: word[index]) { writer.write(spelling) }
      }
    }
  }

  /// و and ی: consonants at the start and beside a long vowel, vowels elsewhere.
  private static func glide(
    _ before: UInt32?, _ after: UInt32?, consonant: StaticString, vowel: StaticString
  ) -> StaticString {
    let atStart = before == nil && after != nil
    let besideVowel = after == alif || after == haMarbuta || (before == alif && after != nil)
    let betweenGlides = after == waw || (after == ya && before != nil)
    return atStart || besideVowel || betweenGlides ? consonant : vowel
  }

  private static let alif: UInt32 = 0x627
  private static let haMarbuta: UInt32 = 0x629
  private static let ayn: UInt32 = 0x639
  private static let ha: UInt32 = 0x647
  private static let waw: UInt32 = 0x648
  private static let ya: UInt32 = 0x64A

  private static let consonants = LetterTable(
    """
    b ب
    p پ
    t تطټٹ
    th ث
    j ج
    ch چ
    h حه
    kh خ
    d دضډڈ
    dh ذ
    r رړڑڕ
    z زظژ
    s سص
    sh شښ
    gh غ
    f ف
    q ق
    k ك
    g گګڭ
    l لڵ
    m م
    n نںڼ
    v ڤۋ
    dz ځ
    ts څ
    zh ږ
    o ۆۇ
    e ےېێ
    ai ۍ
    """)
}
