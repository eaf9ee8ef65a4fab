import Licet
import Testing

@testable import Documents
@testable import LicetCommand

@Suite struct ReasonWordsTests {
  @Test(arguments: [
    ("name-tokens", "hikvision", "hikvision", "'hikvision' is the same"),
    ("name-tokens", "hik vision", "hikvision", "'hik vision' is 'hikvision' written apart"),
    ("name-tokens", "hikvision", "hik vision", "'hikvision' is 'hik vision' written together"),
    ("name-tokens", "quanguo chen", "chen quanguo", "'quanguo chen' is 'chen quanguo' in another order"),
    ("name-tokens", "hikvsion", "hikvision", "'hikvsion' resembles 'hikvision'"),
    ("token-missing", "", "hangzhou", "'hangzhou' of the listing was not asked"),
    ("token-missing", "gardens", "", "'gardens' is not in the listing"),
    ("weak-alias", "star", "star", "'star' is a weak alias, broad or generic"),
    ("country", "CN", "CN", "the country is the same: 'China'"),
    ("country", "IR", "CN", "the country is 'Iran', listed 'China'"),
    ("birth-date", "1955", "", "the birth date '1955' is not given in the listing"),
    ("kind", "", "person", "the kind of the listing is 'person'"),
    ("new-feature", "a", "b", "new-feature: 'a', listed 'b'"),
    ("name-tokens", "a\u{1B}[31m", "b", "'a [31m' resembles 'b'"),
  ])
  func areWordsAPersonUnderstands(_ feature: String, _ left: String, _ right: String, _ words: String) {
    #expect(Reason(feature: feature, left: left, right: right, effect: 0).words == words)
  }

  @Test(arguments: [
    (0.97, "0.97"), (0.699, "0.69"), (1, "1.00"), (0, "0.00"), (0.07, "0.07"), (0.29, "0.29"),
  ])
  func aScoreIsNeverShownHigherThanItIs(_ score: Double, _ shown: String) {
    #expect(score.hundredths == shown)
  }

  @Test func effectsCarryTheirSign() {
    #expect(Samples.reasons.map(\.effectText) == ["+0.41", "-0.05"])
  }
}
