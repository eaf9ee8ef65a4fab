import Foundation
import Testing
import Vocabulary

@Suite struct EffectiveDateTests {
  @Test func aDayBeginsWithItsFirstSecondInNewYork() {
    #expect(EffectiveDate("2019-10-09")?.start.rfc3339 == "2019-10-09T04:00:00Z")
  }

  @Test func aMomentIsItself() {
    let date = EffectiveDate("2019-05-16T16:15:00-04:00")
    #expect(date?.start.rfc3339 == "2019-05-16T20:15:00Z")
    #expect(date?.day.iso == "2019-05-16")
  }

  @Test(arguments: ["", "2019", "October 9, 2019", "2019-05-16T16:15"]) func rubbishIsNoDate(_ text: String) {
    #expect(EffectiveDate(text) == nil)
  }

  @Test(arguments: ["2019-10-09", "2019-05-16T20:15:00Z"]) func encodesAsItsText(_ text: String) throws {
    let data = try JSONEncoder().encode([try #require(EffectiveDate(text))])
    #expect(try JSONDecoder().decode([EffectiveDate].self, from: data).first?.text == text)
  }
}
