import Regimes
import Regulations
import Screening
public import Vocabulary

/// Answers transactions. Holds scratch memory and the law of the day last asked about: one for each thread, reused.
///
/// ```swift
/// let assessor = try Assessor(world)
/// let assessment = try assessor.assess(transaction, on: Instant(endOf: day))
/// ```
public final class Assessor {
  private let world: World
  private let law: BodyOfLaw
  private let screener: Screener
  private var ear: EARAtMoment?

  /// - Throws: `LicetError.badInput` where the law tree breaks its schema.
  public init(_ world: World) throws {
    self.world = world
    law = try world.law()
    screener = Screener(world.index)
  }

  /// May we do this, with these parties, at this moment?
  ///
  /// - Parameter moment: as of when; nil for the question's own.
  /// - Throws: `LicetError.badInput` where the moment lies before the first day the law tree covers.
  public func assess(_ transaction: Transaction, on moment: Instant? = nil, asWritten: String? = nil) throws
    -> Assessment
  {
    guard let moment = moment ?? transaction.on else {
      throw LicetError(.badInput, "the question has no day", remedy: "add 'on', or ask with --on")
    }
    try requireCovered(moment)
    let parties = transaction.parties.map { PartyScreener(screener: screener, moment: moment).screen($0) }
    let ear = law(at: moment)
    let inquiry = Inquiry(transaction, at: moment, parties: parties.map(\.screened), law: ear.law)
    var report = RegimeReport()
    report.askIdentities(parties)
    ear.assess(inquiry, into: &report)
    report.noteCoverage(law.book.coverage, inquiry)
    report.concludeNothingFound(inquiry)
    return Assessment(
      id: transaction.id, on: asWritten ?? transaction.onText ?? moment.rfc3339, outcome: report.outcome,
      edition: world.edition, findings: report.findings, exceptions: report.exceptions,
      missing: report.missing,
      redFlags: report.redFlags, notModeled: report.notModeled, screening: parties.map(\.matches),
      actions: report.actions, banners: report.banners, trace: report.trace)
  }

  private func law(at moment: Instant) -> EARAtMoment {
    if let ear, ear.law.moment == moment { return ear }
    let ear = law.ear.at(moment)
    self.ear = ear
    return ear
  }

  private func requireCovered(_ moment: Instant) throws(LicetError) {
    let first = law.book.coverage.from
    guard moment < Instant(startOf: first) else { return }
    throw LicetError(
      .badInput, "the law tree covers no day before \(first.iso)", remedy: "ask about \(first.iso) or later")
  }
}
