import Licet
import Testing

/// Words to entries of the control list.
@Suite struct EntrySearchTests {
  private static func search(_ text: String) throws -> [EntryCandidate] {
    let day = Instant(endOf: try #require(CalendarDay(iso: "2026-07-31")))
    return try EntrySearch(Office.world.get().law(), at: day).candidates(for: text)
  }

  @Test(arguments: [
    ("thermal imaging camera", "6A003"), ("fingerprint analyzer", "3A981"),
    ("voice print identification", "3A980"),
    ("polygraph", "3A981"), ("intrusion software", "4A005"), ("unmanned aerial vehicle", "9A012"),
    ("mass market encryption", "5A992"),
  ])
  func theEntryAPersonMeansIsAmongTheFirstThree(_ words: String, _ number: String) throws {
    let found = try Self.search(words).prefix(3).map(\.entry.number)
    #expect(found.contains(number), "\(found)")
  }

  @Test func theQuestionThatDecidesIsTold() throws {
    let camera = try #require(try Self.search("thermal imaging camera").first { $0.entry.number == "6A003" })
    #expect(camera.questions.contains { $0.contains("frame rate") })
  }

  @Test func wordsThatNothingBearsFindNothing() throws {
    #expect(try Self.search("zzyzx qwertyuiop").isEmpty)
  }
}
