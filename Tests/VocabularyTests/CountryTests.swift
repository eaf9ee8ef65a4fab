import Foundation
import Testing
import Vocabulary

@Suite struct CountryTests {
  /// Every alpha-2 code that ISO 3166-1 assigns, typed apart from the table it checks.
  static let codes = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
    CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
    VN VU WF WS YE YT ZA ZM ZW
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test func everyAssignedCodeIsACountry() {
    #expect(Self.codes.count == 249)
    for code in Self.codes {
      let country = Country(code: code)
      #expect(country?.code == code)
      #expect(country.flatMap { Country($0.name) } == country, "\(code) by its name")
      #expect(Country(code.lowercased()) == country)
    }
  }

  @Test func noOtherPairOfLettersIsOneButKosovos() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let accepted = letters.flatMap { first in letters.map { "\(first)\($0)" } }.filter {
      Country(code: $0) != nil
    }
    #expect(Set(accepted) == Set(Self.codes + ["XK"]))
  }

  @Test(
    arguments: [
      ("China", "CN"), ("PRC", "CN"), ("China, People's Republic of", "CN"), ("P.R. China", "CN"),
      ("CHN", "CN"),
      ("Korea, North", "KP"), ("Korea, South", "KR"), ("Korea, Republic of", "KR"), ("DPRK", "KP"),
      ("Türkiye", "TR"),
      ("Turkey", "TR"), ("TURKEY", "TR"), ("Burma", "MM"), ("Myanmar", "MM"), ("Cote d'Ivoire", "CI"),
      ("Hong Kong", "HK"),
      ("Taiwan", "TW"), ("United Kingdom", "GB"), ("UK", "GB"), ("U.A.E.", "AE"),
      ("Russian Federation", "RU"), ("Iran", "IR"),
      ("Iran (Islamic Republic of)", "IR"), ("Syria", "SY"), ("Congo, Democratic Republic of the", "CD"),
      ("Crimea", nil),
      ("Atlantis", nil), ("", nil), ("ZZ", nil), ("C", nil),
    ] as [(String, String?)])
  func readsCountriesAsListsSpellThem(_ text: String, _ code: String?) {
    #expect(Country(text)?.code == code)
  }

  @Test func noSpellingMeansTwoCountries() {
    for code in Self.codes {
      guard let country = Country(code: code) else { continue }
      #expect(Country(country.name.uppercased())?.code == code)
    }
  }

  @Test func decodesNamesAndEncodesCodes() throws {
    let read = try JSONDecoder().decode([Country].self, from: Data(#"["China","ir"]"#.utf8))
    #expect(String(decoding: try JSONEncoder().encode(read), as: UTF8.self) == #"["CN","IR"]"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Country].self, from: Data(#"["Atlantis"]"#.utf8))
    }
  }
}
