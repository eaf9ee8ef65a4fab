public import Assessments
import Dispatch
import Screening
import Synchronization
public import Vocabulary

/// Screens counterparties of the book against a World and makes of the pairs what they mean for the alerts.
///
/// Whether it is the whole book or the part that a change can reach (`ScreenedBook`), each counterparty is compared with
/// every listing, each listing judged by itself: the part gives the same alerts as the whole.
public struct BookScreening: Sendable {
  /// How many counterparties are read, screened and written at once.
  private static let portion = 4_000

  public let world: World
  /// At or above it a pair is an alert; four decimals.
  public let threshold: String
  /// As of when; accepted pairs that expired before its day open again.
  public let moment: Instant
  public let cores: Int
  private let records = ListingHashes()

  public init(_ world: World, threshold: String, at moment: Instant, cores: Int) {
    (self.world, self.threshold, self.moment, self.cores) = (world, threshold, moment, cores)
  }

  /// What a run changed.
  private struct Counts {
    var reached = 0
    var opened = 0
    var changed = 0
    var reopened = 0
    var lapsed = 0

    mutating func add(_ event: AlertEvent) {
      switch event.change {
      case .opened: opened += 1
      case .evidenceChanged: changed += 1
      case .reopened: reopened += 1
      case .lapsed: lapsed += 1
      default: break
      }
    }
  }

  /// Screens and writes, some counterparties at a time; a run that was cut short is simply run again, for what it wrote
  /// already holds.
  ///
  /// - Parameters:
  ///   - only: the ids of those to screen; nil for the whole book.
  ///   - removed: counterparties that left the book: their alerts lapse.
  /// - Returns: what the ledger then says of the run.
  /// - Throws: what the store throws.
  @discardableResult
  public func run(
    _ trigger: ScreeningRun.Trigger, in store: any DeskStore, only: [String]? = nil, removed: [String] = [],
    by actor: Actor = .desk
  ) throws -> ScreeningRun {
    guard let only else { return try runAll(trigger, in: store, removed: removed, by: actor).0 }
    var counts = Counts()
    try lapse(removed, in: store, &counts)
    for start in stride(from: 0, to: only.count, by: Self.portion) {
      let ids = only[start..<min(start + Self.portion, only.count)]
      let portion = try store.read { reader in try ids.compactMap { try reader.counterparty($0) } }
      try record(portion, found(portion), in: store, &counts)
    }
    return try conclude(trigger, in: store, counts, by: actor)
  }

  /// Screens the whole book.
  /// - Returns: with the run, the book's names as they were screened.
  func runAll(
    _ trigger: ScreeningRun.Trigger, in store: any DeskStore, removed: [String] = [], by actor: Actor = .desk
  ) throws -> (ScreeningRun, PartyIndex) {
    var counts = Counts()
    try lapse(removed, in: store, &counts)
    var parties = PartyIndex.Builder(
      world.index.normalizer, count: try store.read { try $0.counterpartyCount() })
    var after: String?
    while true {
      let portion = try store.read { try $0.counterparties(after: after, limit: Self.portion) }
      guard let last = portion.last else { break }
      after = last.id
      let found = inParts(portion) { counterparty, screener in
        let prepared = PreparedParty(counterparty.party, for: world.index)
        return (
          self.found(prepared, screener), PartyEntry(prepared, id: counterparty.id, for: world.index)
        )
      }
      for (_, entry) in found { parties.add(entry) }
      try record(portion, found.map(\.0), in: store, &counts)
    }
    return (try conclude(trigger, in: store, counts, by: actor), parties.finished())
  }

  /// The pairs of each counterparty at or above the threshold, the best first.
  public func found(_ counterparties: [Counterparty]) -> [[Rescreening.Found]] {
    inParts(counterparties) { found(PreparedParty($0.party, for: world.index), $1) }
  }

  private func inParts<Value: Sendable>(
    _ counterparties: [Counterparty], _ work: @Sendable (Counterparty, Screener) -> Value
  ) -> [Value] {
    let parts = max(1, min(cores * 4, counterparties.count))
    let size = (counterparties.count + parts - 1) / max(parts, 1)
    let results = Mutex([Int: [Value]]())
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = min(part * size, counterparties.count)..<min((part + 1) * size, counterparties.count)
      let screener = Screener(world.index)
      let found = counterparties[range].map { work($0, screener) }
      results.withLock { $0[part] = found }
    }
    return results.withLock { results in (0..<parts).flatMap { results[$0] ?? [] } }
  }

  var least: Double { Double(threshold) ?? ScreeningOptions.defaultThreshold }

  private var options: ScreeningOptions {
    ScreeningOptions(on: moment, threshold: least, limit: .max, faintest: least, eachAlone: true)
  }

  private func found(_ prepared: PreparedParty, _ screener: Screener) -> [Rescreening.Found] {
    screener.screen(prepared, options).matches.map { match in
      let record = records.hash(of: match.position) { world.listing(of: match).contentHash }
      return Rescreening.Found(
        listing: match.listing.id, evidence: Evidence(match, of: prepared.party, record: record))
    }
  }

  private func record(
    _ portion: [Counterparty], _ found: [[Rescreening.Found]], in store: any DeskStore, _ counts: inout Counts
  ) throws {
    guard !portion.isEmpty else { return }
    let (moment, edition) = (moment, world.edition)
    counts.reached += portion.count
    let events = try store.write { writer in
      let known = try writer.alerts(ofCounterparties: portion.map(\.id))
      let events = zip(portion, found).flatMap { counterparty, found in
        Rescreening.changes(
          of: counterparty.id, found: found, known: known[counterparty.id] ?? [], today: moment.day,
          lapse: cause)
      }
      try writer.append(
        events.map { EventDraft(.alert($0), by: .desk, edition: edition) }, at: moment)
      return events
    }
    for event in events { counts.add(event) }
  }

  private func cause(_ listing: String) -> LapseCause {
    guard let record = world.listing(listing) else { return .listingRemoved }
    switch record.state(at: moment) {
    case .removed, .notYetInForce: return .listingRemoved
    case .inForce, .unknown: return .belowThreshold
    }
  }

  private func lapse(_ removed: [String], in store: any DeskStore, _ counts: inout Counts) throws {
    guard !removed.isEmpty else { return }
    let moment = moment
    let events = try store.write { writer in
      let known = try writer.alerts(ofCounterparties: removed)
      let events = removed.flatMap { id in
        Rescreening.changes(
          of: id, found: [], known: known[id] ?? [], today: moment.day, lapse: { _ in .counterpartyRemoved })
      }
      try writer.append(events.map { EventDraft(.alert($0), by: .desk) }, at: moment)
      return events
    }
    for event in events { counts.add(event) }
  }

  private func conclude(
    _ trigger: ScreeningRun.Trigger, in store: any DeskStore, _ counts: Counts, by actor: Actor
  ) throws -> ScreeningRun {
    try store.write { writer in
      let run = ScreeningRun(
        trigger: trigger, edition: world.edition, threshold: threshold, reached: counts.reached,
        total: try writer.counterpartyCount(), opened: counts.opened, changed: counts.changed,
        reopened: counts.reopened, lapsed: counts.lapsed, result: try writer.standing())
      try writer.append(
        [EventDraft(.screening(.screened(run)), by: actor, edition: world.edition)], at: moment)
      return run
    }
  }
}
