import Assessments
import Screening
import Synchronization
import Vocabulary

/// The book as it was last screened as a whole, kept while the desk runs: a change of the lists then touches only the
/// counterparties that it can reach.
///
/// What is said of a counterparty and a listing depends on these two alone, so that whoever no changed listing can be
/// meant by keeps the alerts there are. Where that can't be relied on, the whole book is screened: before the first whole
/// run of the program, on another day than the last run's (what was accepted may have expired), under another threshold
/// or other tables of names, and after a run that failed.
public final class ScreenedBook: Sendable {
  private struct Standing {
    var world: World
    var moment: Instant
    let parties: PartyIndex
    let threshold: String
  }

  private struct State {
    var standing: Standing?
    /// Counterparties written or removed since the whole run began.
    var touched: Set<String> = []
    /// Too many were: the index of the book is worth nothing.
    var isOutgrown = false
  }

  /// With more counterparties touched than this, the next run is a whole one.
  private static let mostTouched = 50_000

  private let state = Mutex(State())
  /// One run at a time that relies on the state.
  private let running = Mutex(())

  public init() {}

  /// Must be said of counterparties before they are written or removed, and again when they are.
  public func touch(_ ids: [String]) {
    state.withLock { state in
      if state.touched.count + ids.count > Self.mostTouched {
        (state.standing, state.touched, state.isOutgrown) = (nil, [], true)
      } else {
        state.touched.formUnion(ids)
      }
    }
  }

  /// Screens every counterparty.
  /// - Parameter removed: counterparties that left the book: their alerts lapse.
  /// - Throws: what the store throws; the next run is then a whole one too.
  @discardableResult
  public func screenAll(
    _ screening: BookScreening, _ trigger: ScreeningRun.Trigger, in store: any DeskStore,
    removed: [String] = [], by actor: Actor = .desk
  ) throws -> ScreeningRun {
    try running.withLock { _ in
      try whole(screening, trigger, in: store, removed: removed, by: actor)
    }
  }

  /// Screens the counterparties that what changed in the lists since the last run can reach; all, where that can't be
  /// told.
  /// - Throws: what the store throws; the next run is then a whole one.
  @discardableResult
  public func screenChange(
    _ screening: BookScreening, _ trigger: ScreeningRun.Trigger, in store: any DeskStore
  ) throws -> ScreeningRun {
    try running.withLock { _ in
      let (standing, touched) = state.withLock { ($0.standing, $0.touched) }
      guard var standing, let change = Self.change(from: standing, to: screening) else {
        return try whole(screening, trigger, in: store)
      }
      state.withLock { $0.standing = nil }
      let changed = try screening.world.index.index(of: change.written)
      let reached = standing.parties.reached(
        by: changed, threshold: screening.least, cores: screening.cores)
      let alerted = try store.read { try $0.counterparties(withAlertsOn: change.ids) }
      let run = try screening.run(
        trigger, in: store, only: touched.union(reached).union(alerted).sorted())
      (standing.world, standing.moment) = (screening.world, screening.moment)
      keep(standing)
      return run
    }
  }

  private static func change(from standing: Standing, to screening: BookScreening) -> IndexChange? {
    guard standing.threshold == screening.threshold, standing.moment.day == screening.moment.day else {
      return nil
    }
    return screening.world.index.changes(
      since: standing.world.index, at: standing.moment, to: screening.moment)
  }

  private func whole(
    _ screening: BookScreening, _ trigger: ScreeningRun.Trigger, in store: any DeskStore,
    removed: [String] = [], by actor: Actor = .desk
  ) throws -> ScreeningRun {
    state.withLock { $0 = State() }
    let (run, parties) = try screening.runAll(trigger, in: store, removed: removed, by: actor)
    keep(
      Standing(
        world: screening.world, moment: screening.moment, parties: parties, threshold: screening.threshold))
    return run
  }

  private func keep(_ standing: Standing) {
    state.withLock { if !$0.isOutgrown { $0.standing = standing } }
  }
}
