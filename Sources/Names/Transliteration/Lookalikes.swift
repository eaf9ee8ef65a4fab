/// Words written in two alphabets at once, whether by a keyboard's mistake or to escape a search: letters that look alike
/// are read in the alphabet of the others.
enum Lookalikes {
  /// Replaces, in each word that mixes Latin with Cyrillic or Greek letters, those that look like the other alphabet's.
  static func resolve(_ scalars: inout [UInt32], origins: inout [ScriptOrigin?]) {
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, isAlphabet(origins[end]) { end += 1 }
      if end - start > 1, let alphabet = mixture(origins[start..<end]) {
        resolve(start..<end, mixedWith: alphabet, &scalars, &origins)
      }
      start = max(end, start + 1)
    }
  }

  /// All of the foreign letters look Latin: the word is Latin. Else all of the Latin ones look Cyrillic: it is Cyrillic.
  private static func resolve(
    _ word: Range<Int>, mixedWith alphabet: ScriptOrigin, _ scalars: inout [UInt32],
    _ origins: inout [ScriptOrigin?]
  ) {
    let foreign = word.filter { origins[$0] == alphabet }
    let latin = word.filter { origins[$0] == .latin }
    if foreign.allSatisfy({ toLatin[scalars[$0]] != nil }) {
      for index in foreign {
        (scalars[index], origins[index]) = (toLatin[scalars[index]] ?? scalars[index], .latin)
      }
    } else if alphabet == .cyrillic, latin.allSatisfy({ toCyrillic[scalars[$0]] != nil }) {
      for index in latin {
        (scalars[index], origins[index]) = (toCyrillic[scalars[index]] ?? scalars[index], .cyrillic)
      }
    }
  }

  private static func isAlphabet(_ origin: ScriptOrigin?) -> Bool {
    origin == .latin || origin == .cyrillic || origin == .greek
  }

  /// The alphabet beside Latin; nil for a word in one alphabet, or in three.
  private static func mixture(_ origins: ArraySlice<ScriptOrigin?>) -> ScriptOrigin? {
    let (latin, cyrillic, greek) = (
      origins.contains(.latin), origins.contains(.cyrillic), origins.contains(.greek)
    )
    guard latin, cyrillic != greek else { return nil }
    return cyrillic ? .cyrillic : .greek
  }

  private static func pairs(_ text: String) -> [(UInt32, UInt32)] {
    let scalars = text.unicodeScalars.map(\.value).filter { $0 != 0x20 }
    return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }

  private static let cyrillicLatin = pairs(
    "АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe һh іi јj кk оo рp ԛq ѕs ԝw хx уy ԁd")
  private static let greekLatin = pairs("ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp υu")

  private static let toLatin = Dictionary(cyrillicLatin + greekLatin) { first, _ in first }
  private static let toCyrillic = Dictionary(cyrillicLatin.map { ($0.1, $0.0) }) { first, _ in first }
}
