extension CyrillicAlphabet {
  /// The letters this language reads otherwise than Russian.
  var letters: LetterTable {
    switch self {
    case .russian: Self.none
    case .ukrainian: Self.ukrainianLetters
    case .belarusian: Self.belarusianLetters
    case .bulgarian: Self.bulgarianLetters
    case .serbian: Self.serbianLetters
    case .turkic: Self.turkicLetters
    case .uzbek: Self.uzbekLetters
    }
  }

  private static let none = LetterTable("")

  private static let ukrainianLetters = LetterTable(
    """
    h г
    g ґ
    y и
    ye є
    yi ї
    """)

  private static let belarusianLetters = LetterTable(
    """
    h г
    g ґ
    yo ё
    """)

  private static let bulgarianLetters = LetterTable(
    """
    h х
    sht щ
    a ъ
    """)

  /// As the Latin alphabet of the same language, its accents dropped.
  private static let serbianLetters = LetterTable(
    """
    z ж
    h х
    c цчћ
    s ш
    j ј
    lj љ
    nj њ
    dj ђ
    dz џѕ
    gj ѓ
    kj ќ
    """)

  private static let turkicLetters = LetterTable(
    """
    a ә
    k қ
    g ғ
    n ң
    i і
    """)

  private static let uzbekLetters = LetterTable(
    """
    o ў
    q қ
    g ғ
    h ҳ
    j жҷ
    """)
}
