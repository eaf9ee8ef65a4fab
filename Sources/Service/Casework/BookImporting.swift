#if Desk
import Casework
import Licet

/// Takes a file into the book and screens what it changed.
struct BookImporting {
  let cases: CaseDesk

  func take(_ file: CounterpartyFile, mode: BookImport.Mode, by caller: Caller) throws -> (
    BookImport, ScreeningRun
  ) {
    let now = cases.now
    let (event, difference) = try cases.store.write { writer in
      let difference = try BookDifference(
        file.counterparties, mode: mode, former: { try writer.counterparty($0)?.line },
        ids: { try Self.ids(writer) })
      let records = try writer.keep(BookRecords(difference).document)
      let event = BookImport(
        source: file.name, mode: mode, rows: file.counterparties.count, added: difference.added,
        changed: difference.changed, removed: difference.removed.count, records: records)
      try writer.append([EventDraft(.book(.imported(event)), by: caller.actor)], at: now)
      cases.screening.book.touch(difference.touched)
      try writer.change(book: difference)
      return (event, difference)
    }
    // Who reads the book from here on finds the change in it.
    cases.screening.book.touch(difference.touched)
    return (event, try screen(difference, now))
  }

  /// Until nothing has changed meanwhile: who screens the whole book by other lists may have read the former records.
  private func screen(_ difference: BookDifference, _ now: Instant) throws -> ScreeningRun {
    while true {
      let screening = cases.screening.on(cases.desk, now)
      let run = try screen(difference, screening)
      if cases.screening.isCurrent(screening, cases.desk) { return run }
    }
  }

  private func screen(_ difference: BookDifference, _ screening: BookScreening) throws -> ScreeningRun {
    let total = try cases.store.read { try $0.counterpartyCount() }
    if difference.written.count > Self.few, difference.written.count >= total / 2 {
      return try cases.screening.book.screenAll(
        screening, .importing, in: cases.store, removed: difference.removed)
    }
    return try screening.run(
      .importing, in: cases.store, only: difference.written.map(\.id), removed: difference.removed)
  }

  /// So many counterparties are soon screened, however small the book.
  private static let few = 10_000

  private static func ids(_ reader: any DeskReader) throws -> [String] {
    var ids: [String] = []
    while true {
      let portion = try reader.counterparties(after: ids.last, limit: 10_000)
      guard !portion.isEmpty else { return ids }
      ids += portion.map(\.id)
    }
  }
}
#endif
