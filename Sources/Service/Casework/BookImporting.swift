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
      try writer.change(book: difference)
      return (event, difference)
    }
    let run = try cases.screening.on(cases.desk, now).run(
      .importing, in: cases.store, only: difference.written.map(\.id), removed: difference.removed)
    return (event, run)
  }

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
