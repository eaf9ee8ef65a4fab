/// What a whole text tells about how its letters are read: one alphabet serves several languages.
struct ScriptSetting {
  private(set) var cyrillic = CyrillicAlphabet.russian
  /// Letters only Persian, Urdu, Pashto or Kurdish use.
  private(set) var isPersian = false
  /// Kana beside the Chinese characters.
  private(set) var isJapanese = false
  /// A Korean surname written as a word of its own, so that the next word is the given name.
  private(set) var hasKoreanSurnameApart = false

  init(of scalars: [UInt32], origins: [ScriptOrigin?]) {
    if origins.contains(.cyrillic) { cyrillic = CyrillicAlphabet(of: scalars) }
    if origins.contains(.arabic) { isPersian = scalars.contains(where: ArabicScript.isPersian) }
    isJapanese = origins.contains(.kana)
    if origins.contains(.hangul) { hasKoreanSurnameApart = HangulScript.startsWithSurname(scalars) }
  }
}
