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
  private let bodies: NamedBodyScreener
  private let ownership: OwnershipScreener?
  private var latest: LawAtMoment?
  private var memberships: Memberships?
  private var pertinent: [Circumstances: PertinentLaw] = [:]

  /// For how many circumstances it is kept which law can matter to them.
  private static let kept = 256

  /// - Throws: `LicetError.badInput` where the law tree breaks its schema.
  public init(_ world: World) throws {
    self.world = world
    law = try world.law()
    screener = Screener(world.index)
    bodies = NamedBodyScreener(try law.namedBodies(world.index.normalizer))
    ownership = world.ownership.map { OwnershipScreener($0) }
  }

  /// May we do this, with these parties, at this moment?
  ///
  /// - Parameters:
  ///   - moment: as of when; nil for the question's own.
  ///   - asWritten: the moment as the asker wrote it, for the answer.
  ///   - explaining: whether the answer carries the whole reasoning.
  /// - Throws: `LicetError.badInput` where the moment lies before the first day the law tree covers.
  public func assess(
    _ transaction: Transaction, on moment: Instant? = nil, asWritten: String? = nil, explaining: Bool = false
  ) throws -> Assessment {
    guard let moment = moment ?? transaction.on else {
      throw LicetError(.badInput, "the question has no day", remedy: "add 'on', or ask with --on")
    }
    return try assess(
      transaction, on: moment, screening(transaction, on: moment),
      asWritten: asWritten ?? transaction.onText ?? moment.rfc3339, explaining: explaining)
  }

  /// What the lists of that moment make of the parties.
  func screening(_ transaction: Transaction, on moment: Instant) -> [PartyScreening] {
    let partyScreener = PartyScreener(
      screener: screener, bodies: bodies, moment: moment, view: world.view, ownership: ownership)
    return transaction.parties.map { partyScreener.screen($0) }
  }

  /// The answer to a question whose parties were screened already.
  func assess(
    _ transaction: Transaction, on moment: Instant, _ parties: [PartyScreening], asWritten: String,
    explaining: Bool = false
  ) throws(LicetError) -> Assessment {
    try requireCovered(moment)
    let law = try law(at: moment)
    let inquiry = Inquiry(
      transaction, at: moment, parties: parties.map(\.screened), law: law.ear.law,
      memberships: memberships)
    var report = RegimeReport(isTracing: explaining)
    report.askIdentities(parties)
    report.noteBodies(parties)
    let pertinent = pertinent(law, inquiry, explaining: explaining)
    law.ear.assess(inquiry, by: pertinent.ear, into: &report)
    pertinent.ofac.assess(inquiry, into: &report)
    pertinent.cmic?.assess(inquiry, into: &report)
    pertinent.section889?.assess(inquiry, into: &report)
    report.notModeled += pertinent.sectionsMet(by: inquiry, report.reasonsForControl).map(\.statement)
    report.noteOtherLists(inquiry)
    report.flagLinks(inquiry)
    report.concludeNothingFound(inquiry)
    let outcome = report.outcome
    law.ear.file(outcome, inquiry, by: pertinent.ear, into: &report)
    pertinent.ofac.file(outcome, inquiry, into: &report)
    return Assessment(
      id: transaction.id, on: asWritten, outcome: outcome,
      edition: world.edition, findings: report.findings, exceptions: report.exceptions,
      missing: report.missing, redFlags: report.redFlags, notModeled: report.notModeled,
      screening: parties.map(\.matches), actions: report.actions, banners: report.banners,
      applied: report.provisions, trace: report.trace)
  }

  private func law(at moment: Instant) throws(LicetError) -> LawAtMoment {
    if let latest, latest.moment == moment { return latest }
    let made = try law.at(moment)
    (latest, memberships) = (made, Memberships(made.ear.law))
    pertinent.removeAll()
    return made
  }

  /// What of the law can matter to the question; all of it where the answer explains what does not bite, too.
  private func pertinent(_ law: LawAtMoment, _ inquiry: Inquiry, explaining: Bool) -> PertinentLaw {
    let coverage = self.law.book.coverage
    guard !explaining else { return PertinentLaw(law, coverage) }
    let circumstances = Circumstances(inquiry.transaction)
    if let known = pertinent[circumstances] { return known }
    let made = PertinentLaw(law, coverage, of: inquiry)
    if pertinent.count >= Self.kept { pertinent.removeAll() }
    pertinent[circumstances] = made
    return made
  }

  private func requireCovered(_ moment: Instant) throws(LicetError) {
    let first = law.book.coverage.from
    guard moment < Instant(startOf: first) else { return }
    throw LicetError(
      .badInput, "the law tree covers no day before \(first.iso)", remedy: "ask about \(first.iso) or later")
  }
}
