import Testing
import Vocabulary

@testable import Casework

@Suite struct RescreeningTests {
  static let listing = "us-entity-list:1"

  static func changes(_ known: [Alert], found evidence: Evidence?, today: CalendarDay = MadeUp.day)
    -> [AlertChange]
  {
    Rescreening.changes(
      of: "c1", found: evidence.map { [.init(listing: listing, evidence: $0)] } ?? [], known: known,
      today: today,
      lapse: { _ in .belowThreshold }
    ).map(\.change)
  }

  @Test func aNewPairOpensAnAlertOnce() {
    let evidence = MadeUp.evidence()
    #expect(
      Self.changes([], found: evidence)
        == [.opened(counterparty: "c1", listing: Self.listing, evidence)])
    let twice = Rescreening.changes(
      of: "c1",
      found: [
        .init(listing: Self.listing, evidence: evidence), .init(listing: Self.listing, evidence: evidence),
      ],
      known: [], today: MadeUp.day, lapse: { _ in .belowThreshold })
    #expect(twice.count == 1)
  }

  /// The same evidence disturbs nobody, but for what had lapsed.
  @Test(arguments: AlertTests.Standing.allCases) func theSameEvidenceChangesNothing(
    standing: AlertTests.Standing
  ) throws {
    let changes = Self.changes([try AlertTests.alert(standing)], found: MadeUp.evidence())
    #expect(
      changes == (standing == .lapsed ? [.reopened(MadeUp.evidence(), because: .foundAgain)] : []))
  }

  @Test(arguments: [
    (MadeUp.evidence(party: "Hik Vision Ltd"), ReopeningCause.counterpartyChanged),
    (MadeUp.evidence(record: "r2"), .listingChanged), (MadeUp.evidence(score: 0.9), .comparisonChanged),
  ])
  func otherEvidenceOpensWhatWasDecided(evidence: Evidence, cause: ReopeningCause) throws {
    for standing in [AlertTests.Standing.accepted, .trueMatch, .undetermined] {
      #expect(
        Self.changes([try AlertTests.alert(standing)], found: evidence)
          == [.reopened(evidence, because: cause)])
    }
    for standing in [AlertTests.Standing.open, .proposed] {
      #expect(Self.changes([try AlertTests.alert(standing)], found: evidence) == [.evidenceChanged(evidence)])
    }
  }

  @Test func anAcceptedPairIsQuietUpToItsLastDay() throws {
    let alert = try AlertTests.alert(.accepted)
    for (days, quiet) in [(89, true), (90, true), (91, false)] {
      let today = MadeUp.day.advanced(by: days)
      #expect(Self.changes([alert], found: MadeUp.evidence(), today: today).isEmpty == quiet)
      #expect((Rescreening.expiry(of: alert, today: today) == nil) == quiet)
    }
  }

  @Test func whatIsNoLongerFoundLapsesOnce() throws {
    for standing in AlertTests.Standing.allCases {
      let changes = Self.changes([try AlertTests.alert(standing)], found: nil)
      #expect(changes == (standing == .lapsed ? [] : [.lapsed(because: .belowThreshold)]))
    }
  }
}
