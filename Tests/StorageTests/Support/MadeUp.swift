#if Desk
import Foundation
import GRDB
import TestSupport
import Vocabulary

@testable import Casework
@testable import Screening
@testable import Storage

/// Made-up desks, evidence and events.
enum MadeUp {
  static let day = CalendarDay(iso: "2026-03-02") ?? CalendarDay(daysSinceEpoch: 0)
  static let noon = Instant(startOf: day)
  static let ann = Actor.user("ann")
  static let bob = Actor.user("bob")
  static let seed = [UInt8](1...32)
  static let options = StoreOptions(ledgerName: "desk.example/ledger", patience: 0.2)

  static func moment(_ second: Int64) -> Instant {
    Instant(secondsSinceEpoch: noon.secondsSinceEpoch + second)
  }

  static func open(
    _ folder: URL, _ options: StoreOptions = options,
    prepare: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) throws -> SQLiteStore {
    try SQLiteStore.open(file(folder), options, prepare: prepare, newKey: { seed })
  }

  static func file(_ folder: URL) -> URL { folder.appending(path: "desk.sqlite") }

  static func evidence(party: String = "Hik Vision", record: String = "r1", score: Double = 0.91) -> Evidence
  {
    let summary = Match.ListingSummary(
      list: "us-entity-list", id: "us-entity-list:1", sourceID: "1", name: "Hikvision", kind: .organization,
      countries: [])
    let match = Match(
      listing: summary, position: 0, matchedName: "Hikvision", strength: .strong, score: score, alert: true,
      exact: false, state: .inForce,
      reasons: [Reason(feature: "name-tokens", left: "hik vision", right: "hikvision", effect: score)])
    return Evidence(match, of: Party(id: "c1", name: party), record: ContentHash(hashing: record))
  }

  static func opened(_ number: Int, score: Double = 0.91) -> EventDraft {
    let (counterparty, listing) = ("c\(number)", "us-entity-list:\(number % 7)")
    let id = AlertID(counterparty: counterparty, listing: listing)
    return EventDraft(
      .alert(
        AlertEvent(
          alert: id,
          .opened(
            counterparty: counterparty, listing: listing,
            evidence(party: "Party \(number)", record: "r\(number % 7)", score: score)))),
      by: .desk, edition: "e1")
  }

  static func id(_ number: Int) -> AlertID {
    AlertID(counterparty: "c\(number)", listing: "us-entity-list:\(number % 7)")
  }

  static func counterparty(_ id: String, _ name: String) throws -> Counterparty {
    try Counterparty(Party(id: id, name: name, countries: [Country("CN")].compactMap { $0 }))
  }

  static func key(_ id: String) -> IssuedKey {
    IssuedKey(id: id, owner: "ann", title: "nightly", scopes: [.ask, .readCases], expires: day)
  }

  static func saved(_ question: ContentHash, _ answer: ContentHash, outcome: String) -> SavedAssessment {
    SavedAssessment(
      title: "Disk drives", question: question, answer: answer, outcome: outcome, on: "2026-03-02",
      edition: "e1", resultHash: answer.hex)
  }

  /// Imports parties as the desk does: the records, the book, the event.
  static func importing(
    _ parties: [Counterparty], mode: BookImport.Mode = .merge, _ writer: any DeskWriter, at moment: Instant
  ) throws {
    let difference = try BookDifference(parties, mode: mode) {
      try writer.counterparty($0)?.line
    } ids: {
      try writer.counterparties(after: nil, limit: 10_000).map(\.id)
    }
    let records = try writer.keep(BookRecords(difference).document)
    try writer.change(book: difference)
    let body = BookImport(
      source: "book.csv", mode: mode, rows: parties.count, added: difference.added,
      changed: difference.changed,
      removed: difference.removed.count, records: records)
    try writer.append([EventDraft(.book(.imported(body)), by: ann)], at: moment)
  }

  /// One event of every kind, each fitting what those before it made.
  static func everyKind(_ writer: any DeskWriter) throws -> [EventDraft] {
    let alert = id(1)
    let question = try writer.keep(Array("question".utf8))
    let answers = try ["first", "second"].map { try writer.keep(Array($0.utf8)) }
    let change = ThresholdChange(
      from: ThresholdSetting.standard.value, to: "0.4500", adds: 0, drops: 3, edition: "e1")
    let run = ScreeningRun(
      trigger: .daily, edition: "e1", threshold: "0.4000", reached: 1, total: 1, opened: 1, changed: 0,
      reopened: 0, lapsed: 0, result: .zero)
    func of(_ change: AlertChange, by actor: Actor = ann, _ reason: String? = nil) -> EventDraft {
      EventDraft(
        .alert(AlertEvent(alert: alert, change)), by: actor, reason: reason, seen: evidence().fingerprint)
    }
    return [
      EventDraft(.people(.userAdded(name: "ann", .analyst)), by: .desk),
      EventDraft(.people(.userAdded(name: "bob", .viewer)), by: .desk),
      EventDraft(.people(.passwordSet(name: "ann")), by: ann),
      EventDraft(.people(.roleChanged(name: "bob", .approver)), by: .desk, reason: "promoted"),
      EventDraft(.people(.userDisabled(name: "bob")), by: .desk),
      EventDraft(.people(.userEnabled(name: "bob")), by: .desk),
      EventDraft(.people(.keyIssued(key("k1"))), by: ann),
      EventDraft(.people(.keyIssued(key("k2"))), by: ann),
      EventDraft(.people(.keyRevoked(id: "k1")), by: ann),
      EventDraft(
        .screening(
          .listsChanged(
            ListsChange(former: nil, edition: "e1", lists: [.init(id: "us-sdn", count: 7, asOf: day)]))),
        by: .desk),
      EventDraft(.screening(.listsStale(StaleLists(lists: [.init(id: "us-sdn", checked: noon)]))), by: .desk),
      EventDraft(.screening(.screened(run)), by: .desk),
      opened(1), of(.evidenceChanged(evidence(score: 0.5))), of(.assigned(to: ann)),
      of(.escalated, "too big"), of(.noted(text: "¿quién? \u{1F50E} \"quoted\" / \\ \n line")),
      of(.proposed(expires: day), "other birth date"), of(.rejected, by: bob, "show me"),
      of(.proposed(expires: day), "here it is"), of(.confirmed(expires: day), by: bob),
      of(.reopened(evidence(record: "r2"), because: .listingChanged), by: .desk),
      of(.decided(.undetermined), "waiting for the bank"), of(.lapsed(because: .listingRemoved), by: .desk),
      EventDraft(.threshold(.proposed(change)), by: ann, reason: "too many"),
      EventDraft(.threshold(.rejected(change)), by: bob),
      EventDraft(.threshold(.proposed(change)), by: ann, reason: "far too many"),
      EventDraft(.threshold(.confirmed(change)), by: bob),
      EventDraft(.assessment(.saved(saved(question, answers[0], outcome: "license-required"))), by: ann),
      EventDraft(.assessment(.asked(again: saved(question, answers[1], outcome: "prohibited"))), by: .desk),
    ]
  }

  static func json(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
#endif
