/// A listed name that queries are made from, with what is known of its bearer.
struct SourceName {
  let text: String
  /// `Folding.key` of the text.
  let key: String
  /// The first row that bears it, counted from 0.
  let row: Int
  let list: String
  let kind: Query.Kind?
  let origins: Set<Origin>

  /// The words as written, with their punctuation.
  var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
  var letterCount: Int { text.count(where: \.isLetter) }
}

/// Where a name is likely to come from, judged by the countries of its row, or by its programs where it names
/// none; several may apply.
enum Origin: CaseIterable {
  case russian
  case chinese
  case korean
  case arabicOrPersian

  func includes(_ row: ConsolidatedRow) -> Bool {
    guard row.countries.isEmpty else { return !row.countries.isDisjoint(with: countries) }
    return programs.contains { row.programs?.contains($0) ?? false }
  }

  private var countries: Set<String> {
    switch self {
    case .russian: ["RU", "BY", "UA", "KZ", "KG"]
    case .chinese: ["CN", "HK", "TW", "MO"]
    case .korean: ["KP", "KR"]
    case .arabicOrPersian:
      [
        "AE", "AF", "BH", "DZ", "EG", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "OM", "PK", "PS", "QA", "SA",
        "SD",
        "SO", "SY", "TN", "YE",
      ]
    }
  }

  private var programs: [String] {
    switch self {
    case .russian: ["RUSSIA", "UKRAINE", "BELARUS"]
    case .chinese: ["CMIC"]
    case .korean: ["DPRK"]
    case .arabicOrPersian:
      ["SDGT", "IRAN", "IFSR", "IRGC", "SYRIA", "IRAQ", "LIBYA", "YEMEN", "SUDAN", "LEBANON"]
    }
  }
}
