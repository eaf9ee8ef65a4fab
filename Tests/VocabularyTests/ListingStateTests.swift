import Testing
import Vocabulary

/// The day before, the day of, the day after.
@Suite struct ListingStateTests {
  private func listing(
    effective: String?, source: DateSource? = .publisher, removed: String? = nil,
    terms: ListingTerms = ListingTerms(),
    amendments: [Amendment] = []
  ) -> Listing {
    Listing(
      list: "us-entity-list", sourceID: nil, id: "us-entity-list:x", kind: .organization,
      names: [ListedName("X", role: .primary)], terms: terms, amendments: amendments,
      effective: effective.flatMap { EffectiveDate($0) }, effectiveSource: source,
      removed: removed.flatMap { EffectiveDate($0) })
  }

  private func end(of day: String) throws -> Instant { Instant(endOf: try #require(CalendarDay(iso: day))) }

  @Test(arguments: [
    ("2019-10-08", ListingState.notYetInForce), ("2019-10-09", .inForce), ("2019-10-10", .inForce),
    ("2021-01-13", .inForce), ("2021-01-14", .removed), ("2021-01-15", .removed),
  ])
  func holdsFromItsFirstDayUntilItsRemoval(_ day: String, _ state: ListingState) throws {
    let listing = listing(effective: "2019-10-09", removed: "2021-01-14")
    #expect(listing.state(at: try end(of: day)) == state)
  }

  /// 84 FR 22961: effective at 4:15 p.m. of 16 May 2019, five days before it was published.
  @Test(arguments: [
    ("2019-05-16T16:14:59-04:00", ListingState.notYetInForce), ("2019-05-16T16:15:00-04:00", .inForce),
    ("2019-05-16T20:15:00Z", .inForce), ("2019-05-16T13:14:59-07:00", .notYetInForce),
  ])
  func holdsFromTheMinuteWhereTheActNamesOne(_ moment: String, _ state: ListingState) throws {
    let huawei = listing(effective: "2019-05-16T16:15:00-04:00", source: .facts)
    #expect(huawei.state(at: try #require(Instant(rfc3339: moment))) == state)
    #expect(huawei.state(at: try end(of: "2019-05-16")) == .inForce)
    #expect(huawei.state(at: try end(of: "2019-05-15")) == .notYetInForce)
  }

  @Test func withoutADateItIsUnknownNeverAbsent() throws {
    #expect(listing(effective: nil, source: nil).state(at: try end(of: "2019-10-09")) == .unknown)
  }

  @Test func beforeTheFirstSnapshotItIsUnknown() throws {
    let listing = listing(effective: "2024-03-01", source: .firstSnapshot)
    #expect(listing.state(at: try end(of: "2024-02-29")) == .unknown)
    #expect(listing.state(at: try end(of: "2024-03-01")) == .inForce)
  }

  @Test func aRemovalWithoutAFirstDayStillRemoves() throws {
    let listing = listing(effective: nil, source: nil, removed: "2020-01-01")
    #expect(listing.state(at: try end(of: "2019-12-31")) == .unknown)
    #expect(listing.state(at: try end(of: "2020-01-01")) == .removed)
  }

  private static let amendments = [
    Amendment(
      citation: "84 FR 22961", effective: EffectiveDate("2019-05-16T16:15:00-04:00"), changed: [.listed],
      terms: ListingTerms(
        licenseRequirement: "all-items-subject-to-the-ear", reviewPolicy: .presumptionOfDenial)),
    Amendment(
      citation: "85 FR 29849", effective: EffectiveDate("2020-05-15"), changed: [.footnotes],
      terms: ListingTerms(footnotes: [1])),
    Amendment(citation: "85 FR 99999", effective: nil, changed: [.unknown]),
    Amendment(
      citation: "85 FR 51596", effective: EffectiveDate("2020-08-17"), changed: [.reviewPolicy],
      terms: ListingTerms(reviewPolicy: .caseByCase, reviewPolicyDetail: "presumption-of-denial: other items")
    ),
  ]

  @Test(arguments: [
    ("2019-05-15", ListingTerms()),
    (
      "2019-05-16",
      ListingTerms(licenseRequirement: "all-items-subject-to-the-ear", reviewPolicy: .presumptionOfDenial)
    ),
    (
      "2020-05-15",
      ListingTerms(
        licenseRequirement: "all-items-subject-to-the-ear", reviewPolicy: .presumptionOfDenial, footnotes: [1]
      )
    ),
    (
      "2020-08-17",
      ListingTerms(
        licenseRequirement: "all-items-subject-to-the-ear", reviewPolicy: .caseByCase,
        reviewPolicyDetail: "presumption-of-denial: other items", footnotes: [1])
    ),
  ])
  func termsAreTheFoldOfTheActsInForce(_ day: String, _ terms: ListingTerms) throws {
    let listing = listing(effective: "2019-05-16T16:15:00-04:00", amendments: Self.amendments)
    #expect(listing.terms(at: try end(of: day)) == terms)
  }

  @Test func thePublishedTermsHoldWhereNoActSaysOtherwise() throws {
    let published = ListingTerms(licenseRequirement: "as published")
    let listing = listing(effective: "2019-10-09", terms: published, amendments: [Self.amendments[2]])
    #expect(listing.terms(at: try end(of: "2026-01-01")) == published)
  }

  @Test func footnotesCanBeTakenAway() throws {
    let taken = Amendment(
      citation: "90 FR 1", effective: EffectiveDate("2021-01-01"), changed: [.footnotes],
      terms: ListingTerms())
    let listing = listing(effective: "2019-05-16", amendments: Array(Self.amendments.prefix(2)) + [taken])
    #expect(listing.terms(at: try end(of: "2020-12-31")).footnotes == [1])
    #expect(listing.terms(at: try end(of: "2021-01-01")).footnotes.isEmpty)
  }
}
