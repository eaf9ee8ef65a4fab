/// Cyrillic as OFAC and the US Board on Geographic Names spell it, without the `y` before е.
enum CyrillicScript {
  static func write(_ run: ArraySlice<UInt32>, as alphabet: CyrillicAlphabet, into writer: inout LatinWriter)
  {
    for index in run.indices {
      let letter = lowercased(run[index])
      let next = index + 1 < run.endIndex ? lowercased(run[index + 1]) : nil
      if letter == 0x44C || letter == 0x44A, let sign = sign(letter, before: next, as: alphabet) {
        writer.write(sign)
      } else if let spelling = alphabet.letters.spelling(of: letter) ?? letters.spelling(of: letter) {
        // One y for ый, ий and the Ukrainian ий.
        if spelling == [UInt8(ascii: "y")], writer.last == UInt8(ascii: "y"), index > run.startIndex {
          continue
        }
        writer.write(spelling)
      }
    }
  }

  /// ь and ъ are silent, but part a consonant from the vowel that follows: Васильевич is vasilyevich.
  private static func sign(_ letter: UInt32, before next: UInt32?, as alphabet: CyrillicAlphabet)
    -> StaticString?
  {
    if case .bulgarian = alphabet { return letter == 0x44A ? "a" : "y" }
    switch next {
    case 0x435, 0x438, 0x43E: return "y"
    default: return ""
    }
  }

  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x4C0: 0x4CF
    case 0x4C1...0x4CE: scalar + (scalar & 1)
    default: scalar
    }
  }

  /// Letters as Russian reads them, and those only one other language has.
  static let letters = LetterTable(
    """
    a аӑӓ
    b б
    v в
    g гґғӷҕ
    d д
    e еэёєѐәӗӛ
    zh жӂӝ
    z зҙӟѕ
    i иіѝӣӥї
    y йыӹј
    k кќқҝҡҟԛ
    l лљӆ
    m м
    n нњңҥӊӈ
    o оөӧӫ
    p пԥ
    r р
    s сҫ
    t тҭ
    u уўүұӯӱӳ
    f ф
    kh х
    ts цҵ
    ch чћҷҹӵ
    sh ш
    shch щ
    yu ю
    ya я
    dj ђ
    gj ѓ
    dz џӡ
    h ҳһ
    w ԝ
    - ьъӏ
    """)
}
