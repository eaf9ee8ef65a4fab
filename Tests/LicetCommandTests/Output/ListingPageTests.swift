import Licet
import Testing

@testable import LicetCommand

@Suite struct ListingPageTests {
  @Test func theWholeListingIsShown() {
    let lines = ListingLines(
      listing: Samples.listing, title: "Entity List", on: Instant(endOf: Samples.today))
    let text = ListingPage(lines: lines, style: Style(colored: false)).text
    #expect(text.hasPrefix("Hangzhou Hikvision Digital Technology Co., Ltd.\n"))
    for words in [
      "also named          Hikvision", "organization", "84 FR 54002", "case by case", "Entity List",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test func historyHasALineForEachAct() {
    let removed = {
      var listing = Samples.listing
      listing.removed = EffectiveDate("2025-01-02")
      return listing
    }()
    let lines = ListingHistory.text(removed, Style(colored: false)).split(separator: "\n")
    #expect(
      lines.dropFirst().map { $0.split(separator: "  ").map { $0.drop { $0 == " " } } } == [
        ["2019-10-09", "in force", "the date of its earliest citation"],
        ["2019-10-09", "listed", "84 FR 54002"],
        ["2020-06-05", "aliases changed, what it changed is not established", "85 FR 34505"],
        ["2025-01-02", "no longer in force"],
      ])
  }

  @Test func termsAreThoseOfTheDayAsked() {
    let before = ListingLines(
      listing: Samples.listing, title: nil, on: Instant(startOf: CalendarDay(daysSinceEpoch: 17_000)))
    #expect(before.terms.contains { $0.label == "state" && $0.text == "not yet in force" })
  }

  @Test func differencesAreCountedAndNamed() {
    let renamed = {
      var listing = Samples.listing
      listing.names[0] = ListedName("Hikvision AG", role: .primary)
      return listing
    }()
    let diff = ListDiff(from: [Samples.listing], to: [renamed])
    #expect(
      ListsText.diffJSON(diff).text
        == #"{"added":[],"removed":[],"changed":[{"id":"us-entity-list:hikvision-0a1b2c3d","name":"Hikvision AG","fields":["names"]}]}"#
    )
    #expect(
      ListsText.diff(ListDiff(from: [], to: [renamed]), Style(colored: false))
        == "1 added, 0 removed, 0 changed\n+  us-entity-list:hikvision-0a1b2c3d  Hikvision AG\n")
  }
}
