import Foundation
import Testing

@testable import Documents
@testable import Licet
@testable import LicetCommand
@testable import Screening

/// Values made by hand, so that what is printed can be tested without lists.
enum Samples {
  static let today = CalendarDay(daysSinceEpoch: 20_600)  // 2026-05-27

  static let listing = Listing(
    list: "us-entity-list", sourceID: nil, id: "us-entity-list:hikvision-0a1b2c3d", kind: .organization,
    names: [
      ListedName("Hangzhou Hikvision Digital Technology Co., Ltd.", role: .primary), ListedName("Hikvision"),
    ],
    countries: [Country("CN")].compactMap { $0 }, programs: ["ENTITY"],
    terms: ListingTerms(
      licenseRequirement: "all-items-subject-to-the-ear", reviewPolicy: .caseByCase,
      reviewPolicyDetail: "presumption-of-denial: all other items", footnotes: [4]),
    amendments: [
      Amendment(citation: "84 FR 54002", effective: EffectiveDate("2019-10-09"), changed: [.listed]),
      Amendment(
        citation: "85 FR 34505", effective: EffectiveDate("2020-06-05"), changed: [.aliases, .unknown]),
    ],
    effective: EffectiveDate("2019-10-09"), effectiveSource: .citation)

  static let reasons = [
    Reason(feature: "name-tokens", left: "hik vision", right: "hikvision", effect: 0.41),
    Reason(feature: "token-missing", left: "", right: "hangzhou", effect: -0.05),
  ]

  static func match(score: Double = 0.97, alert: Bool = true, state: ListingState = .inForce) -> Match {
    Match(
      listing: .init(
        list: listing.list, id: listing.id, sourceID: listing.sourceID, name: listing.primaryName,
        kind: listing.kind,
        countries: listing.countries),
      position: 0, matchedName: "Hikvision", strength: .strong, score: score, alert: alert, exact: false,
      state: state,
      reasons: reasons)
  }

  static func status(_ id: ListID = "us-entity-list", format: String = "facts", count: Int = 1_234)
    -> ListStatus
  {
    ListStatus(
      id: id, count: count, asOf: CalendarDay(daysSinceEpoch: today.daysSinceEpoch - 114), publisher: "BIS",
      format: format)
  }

  static let builtIn = Basis(edition: "e0", lists: [status()], today: today)
  static let loaded = Basis(edition: "e1", lists: [status(format: "csl-csv")], today: today)

  static func report(_ basis: Basis = builtIn) -> ScreeningReport {
    ScreeningReport(
      style: Style(colored: false), basis: basis, on: Instant(endOf: today), threshold: 0.7,
      listing: { _ in listing },
      titles: ["us-entity-list": "Entity List"])
  }
}
