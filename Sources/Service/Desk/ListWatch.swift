#if Desk
import Casework
import Licet

/// Looks after the book while time goes by: other lists are taken into use and the book is screened against them, each
/// day leaves its evidence, and a list that nobody renewed is named.
struct ListWatch: Sendable {
  let cases: CaseDesk
  /// The World of what is loaded now.
  let reopen: @Sendable () throws -> World
  /// Hands free memory back: a World that was replaced and a run over the book leave much of it.
  let giveBack: @Sendable () -> Void

  /// Everything that is due; what is not, costs a look.
  /// - Throws: what the lists or the store throw; what was done stays done.
  func look() throws {
    let hasTaken = try takeLists()
    try raiseAlarm()
    let hasScreened = try screenDaily()
    if hasTaken || hasScreened { giveBack() }
  }

  private var shelf: WorldShelf { cases.desk.shelf }

  /// Another edition than the ledger knows, loaded since or before the start.
  /// - Returns: whether there was one.
  private func takeLists() throws -> Bool {
    let world = try reopen()
    if world.edition != shelf.current.world.edition {
      shelf.put(try WorldInUse(world, catalog: shelf.current.catalog))
    }
    let now = cases.now
    let (former, screened) = try cases.store.read {
      (try Self.lastChange($0)?.edition, try Self.lastScreened($0)?.edition)
    }
    if former != world.edition { try record(world, former: former, now) }
    // A run that failed after the change was recorded is made up for.
    guard former != world.edition || screened != world.edition else { return false }
    try cases.screening.book.screenChange(cases.screening.on(cases.desk, now), .lists, in: cases.store)
    return true
  }

  private func record(_ world: World, former: String?, _ now: Instant) throws {
    let change = ListsChange(
      former: former, edition: world.edition,
      lists: world.lists.sorted { $0.id < $1.id }.map { .init(id: $0.id, count: $0.count, asOf: $0.asOf) })
    try cases.store.write { writer in
      try writer.append(
        [EventDraft(.screening(.listsChanged(change)), by: .desk, edition: world.edition)], at: now)
    }
  }

  /// The last run that an import alone did not cause.
  private static func lastScreened(_ reader: any DeskReader) throws -> ScreeningRun? {
    for event in try reader.events(of: "book", limit: 500) where event.header.kind == "book-screened" {
      if case .screening(.screened(let run)) = try event.event(), run.trigger != .importing { return run }
    }
    return nil
  }

  private static func lastChange(_ reader: any DeskReader) throws -> ListsChange? {
    for event in try reader.events(of: "lists", limit: 500) where event.header.kind == "lists-changed" {
      if case .screening(.listsChanged(let change)) = try event.event() { return change }
    }
    return nil
  }

  /// Once a day, while a list is older than it may be.
  private func raiseAlarm() throws {
    let now = cases.now
    let lists = shelf.current.world.lists.sorted { $0.id < $1.id }
      .map { StaleLists.List(id: $0.id, checked: Instant(endOf: $0.asOf)) }
    guard let stale = StaleLists(of: lists, at: now) else { return }
    try cases.store.write { writer in
      let raised = try writer.events(of: "lists", limit: 50).contains {
        $0.header.kind == "lists-stale" && $0.header.at.day == now.day
      }
      guard !raised else { return }
      try writer.append([EventDraft(.screening(.listsStale(stale)), by: .desk)], at: now)
    }
  }

  /// The evidence of the day, where no other screening of the whole book left it.
  /// - Returns: whether it had to be made.
  private func screenDaily() throws -> Bool {
    let now = cases.now
    let isDone = try cases.store.read { reader in
      try reader.events(of: "book", limit: 200).contains { event in
        guard event.header.at.day == now.day, case .screening(.screened(let run)) = try event.event() else {
          return false
        }
        return run.reached == run.total
      }
    }
    guard !isDone else { return false }
    try cases.screening.book.screenAll(cases.screening.on(cases.desk, now), .daily, in: cases.store)
    return true
  }
}
#endif
