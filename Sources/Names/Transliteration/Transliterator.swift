/// Puts a name in any script into lower-case Latin letters, as the lists' publishers spell such names.
///
/// Compatibility forms (full width, ligatures) are resolved, combining marks, control, zero-width and direction
/// characters dropped, accents removed. Same text in, same bytes out; no input traps.
public struct Transliterator: Sendable {
  /// Text beyond this many Unicode scalars is cut: no name is that long.
  public static let limit = 2_000

  public init() {}

  /// - Parameter text: a name as given, in any script or several.
  public func latin(_ text: String) -> LatinText {
    if let ascii = ASCIIText.lowercased(text, limit: Self.limit) { return ascii }
    var scalars = PlainScalars.of(text, limit: Self.limit)
    var origins = scalars.map(ScriptOrigin.init(of:))
    Lookalikes.resolve(&scalars, origins: &origins)
    let setting = ScriptSetting(of: scalars, origins: origins)
    var writer = LatinWriter(capacity: scalars.count * 2)
    var previous: ScriptOrigin?
    var start = 0
    while start < scalars.count {
      let origin = origins[start]
      var end = start + 1
      while end < scalars.count, origins[end] == origin { end += 1 }
      if Self.parts(previous, from: origin, at: scalars[start]) { writer.endWord() }
      write(scalars[start..<end], of: origin, setting: setting, into: &writer)
      (previous, start) = (origin, end)
    }
    return writer.result
  }

  /// East Asian scripts have no spaces: a word ends where another script or a number begins or ends.
  private static func parts(_ previous: ScriptOrigin?, from next: ScriptOrigin?, at scalar: UInt32) -> Bool {
    let isDigit = (0x30...0x39).contains(scalar)
    if let previous, previous.isEastAsian { return next != nil || isDigit }
    return next?.isEastAsian ?? false
  }

  private func write(
    _ run: ArraySlice<UInt32>, of origin: ScriptOrigin?, setting: ScriptSetting,
    into writer: inout LatinWriter
  ) {
    writer.origin = origin ?? .latin
    switch origin {
    case nil: Punctuation.write(run, into: &writer)
    case .latin: LatinScript.write(run, into: &writer)
    case .cyrillic: CyrillicScript.write(run, as: setting.cyrillic, into: &writer)
    case .greek: GreekScript.write(run, into: &writer)
    case .arabic: ArabicScript.write(run, persian: setting.isPersian, into: &writer)
    case .hebrew: HebrewScript.write(run, into: &writer)
    case .han: HanScript.write(run, japanese: setting.isJapanese, into: &writer)
    case .kana: KanaScript.write(run, into: &writer)
    case .hangul: HangulScript.write(run, surnameApart: setting.hasKoreanSurnameApart, into: &writer)
    case .other: OtherScript.write(run, into: &writer)
    }
  }
}
