import Testing
import Vocabulary

@Suite struct PartialDateTests {
  @Test(arguments: ["1955", "1955-11", "1955-11-14", "0001", "9999-12-31", "2000-02-29"])
  func readsBack(_ text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "55", "19555", "1955-1", "1955-13", "1955-00", "1955-11-31", "1955--14", "1955-", "1900-02-29",
    "0000", "1955-11-14-1",
    "195a", "circa 1955",
  ])
  func rubbishIsNoDate(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func aDayNeedsItsMonth() {
    #expect(PartialDate(year: 1955, day: 14) == nil)
    #expect(PartialDate(year: 1955, month: 11, day: 14)?.iso == "1955-11-14")
  }

  @Test(arguments: [
    ("1955", "1955", true), ("1955", "1955-11", true), ("1955-11", "1955-11-14", true),
    ("1955-11-14", "1955-11-14", true),
    ("1955", "1956", false), ("1955-11", "1955-12", false), ("1955-11-14", "1955-11-15", false),
    ("1955-11-14", "1955-12", false),
  ])
  func mayBeTheSameWhereNoKnownPartDiffers(_ left: String, _ right: String, _ compatible: Bool) throws {
    let (left, right) = (try #require(PartialDate(iso: left)), try #require(PartialDate(iso: right)))
    #expect(left.isCompatible(with: right) == compatible)
    #expect(right.isCompatible(with: left) == compatible)
  }
}
