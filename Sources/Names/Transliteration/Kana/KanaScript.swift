/// Japanese kana by the Hepburn romanization, long vowels written once.
enum KanaScript {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    let syllables = run.map { (0x30A1...0x30F6).contains($0) ? $0 - 0x60 : $0 }
    var doubled = false
    for index in syllables.indices {
      let scalar = syllables[index]
      if scalar == smallTsu {
        doubled = true
        continue
      }
      guard scalar != longMark, var spelling = letters.spelling(of: scalar) else { continue }
      if let small = index + 1 < syllables.count ? glides.spelling(of: syllables[index + 1]) : nil {
        spelling = contracted(spelling, small)
      } else if glides.spelling(of: scalar) != nil, index > 0 {
        continue
      }
      write(spelling, doubled: doubled, into: &writer)
      doubled = false
    }
  }

  /// One syllable, its first consonant doubled after っ; a vowel that only lengthens the one before is left out.
  private static func write(_ spelling: [UInt8], doubled: Bool, into writer: inout LatinWriter) {
    guard let first = spelling.first else { return }
    let lengthens = spelling.count == 1 && (first == writer.last || (first == u && writer.last == o))
    if lengthens { return }
    if doubled, !vowels.contains(first) {
      writer.write(first == UInt8(ascii: "c") ? UInt8(ascii: "t") : first)
    }
    writer.write(spelling)
  }

  /// き and ゃ make kya, し and ゃ make sha; a small vowel replaces the vowel before it (ファ fa).
  private static func contracted(_ spelling: [UInt8], _ small: [UInt8]) -> [UInt8] {
    if spelling == [u] { return [UInt8(ascii: "w")] + small }
    guard spelling.count > 1 else { return spelling + small }
    let stem = spelling.dropLast()
    let palatal = stem.last == UInt8(ascii: "h") || stem.last == UInt8(ascii: "j")
    return Array(stem)
      + (palatal && stem.count + spelling.count > 2 && small.count == 2 ? Array(small.dropFirst()) : small)
  }

  private static let smallTsu: UInt32 = 0x3063
  private static let longMark: UInt32 = 0x30FC
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")
  private static let vowels = Set("aeiou".utf8)

  private static let glides = LetterTable(
    """
    a ぁ
    i ぃ
    u ぅ
    e ぇ
    o ぉ
    ya ゃ
    yu ゅ
    yo ょ
    """)

  private static let letters = LetterTable(
    """
    a あぁ
    i いゐぃ
    u うぅ
    e えゑぇ
    o おをぉ
    ka かゕ
    ki き
    ku く
    ke けゖ
    ko こ
    ga が
    gi ぎ
    gu ぐ
    ge げ
    go ご
    sa さ
    shi し
    su す
    se せ
    so そ
    za ざ
    ji じぢ
    zu ずづ
    ze ぜ
    zo ぞ
    ta た
    chi ち
    tsu つ
    te て
    to と
    da だ
    de で
    do ど
    na な
    ni に
    nu ぬ
    ne ね
    no の
    ha は
    hi ひ
    fu ふ
    he へ
    ho ほ
    ba ば
    bi び
    bu ぶ
    be べ
    bo ぼ
    pa ぱ
    pi ぴ
    pu ぷ
    pe ぺ
    po ぽ
    ma ま
    mi み
    mu む
    me め
    mo も
    ya やゃ
    yu ゆゅ
    yo よょ
    ra ら
    ri り
    ru る
    re れ
    ro ろ
    wa わゎ
    n ん
    vu ゔ
    """)
}
