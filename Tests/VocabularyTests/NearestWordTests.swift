import Testing
import Vocabulary

@Suite struct NearestWordTests {
  static let lists = ["us-sdn", "us-ssi", "us-entity-list", "us-meu", "un-sc"]

  @Test(
    arguments: [
      ("us-sdnn", "us-sdn"), ("US-SDN", "us-sdn"), ("us-entity", nil), ("us-entitylist", "us-entity-list"),
      ("us-snd", "us-sdn"), ("zzzzzz", nil), ("", nil), (String(repeating: "us-sdn", count: 1_000), nil),
    ] as [(String, String?)])
  func isTheWordMostLikelyMeant(_ typed: String, _ meant: String?) {
    #expect(NearestWord.to(typed, among: Self.lists) == meant)
  }
}
