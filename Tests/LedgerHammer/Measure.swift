#if Desk
import Casework
import Foundation
import Storage
import Vocabulary

/// How long a large desk takes for what people wait for.
struct Measure {
  let folder: String
  private let moment = Instant(secondsSinceEpoch: 1_772_400_000)

  func run() throws {
    let alerts = 100_000
    let store = try open(folder)
    let drafts = try (0..<alerts).map(opened)
    try time("append \(alerts) alert-opened events in one write") {
      try store.write { _ = try $0.append(drafts, at: moment) }
    }
    try time("a queue page of 50, its count and the tally", times: 50) {
      try store.read { reader in
        _ = try reader.alerts(AlertFilter(group: .waiting), page: Page())
        _ = try reader.alertCount(AlertFilter(group: .waiting))
        _ = try reader.tally()
      }
    }
    try time("the page at the middle of the queue", times: 10) {
      _ = try store.read { try $0.alerts(AlertFilter(group: .waiting), page: Page(offset: alerts / 2)) }
    }
    try time("one decision: read, write, signed, flushed", times: 200) {
      try store.write { writer in
        guard let alert = try writer.alerts(AlertFilter(group: .open), page: Page(limit: 1)).first else {
          return
        }
        let draft = try AlertCommand.decide(.trueMatch, reason: "the same").event(
          on: alert, by: .user("ann"), may: Role.analyst.permissions, today: moment.day)
        try writer.append([draft], at: moment)
      }
    }
    try time("verify all of it") { _ = try store.verify() }
    try book(store, 1_000_000)
    try store.write { writer in
      for part in 0..<9 {
        let drafts = (0..<100_000).map { number in
          EventDraft(
            .screening(.listsChanged(ListsChange(former: nil, edition: "\(part) \(number)", lists: []))),
            by: .desk)
        }
        try writer.append(drafts, at: moment)
      }
    }
    try store.close()
    for check in [StoreOptions.Check.ledger, .quick] {
      try time("open a desk of 1,000,000 events, check: \(check)") {
        let options = StoreOptions(ledgerName: "hammer.example/ledger", check: check)
        let store = try SQLiteStore.open(
          URL(filePath: folder).appending(path: "desk.sqlite"), options, newKey: { [] })
        try store.close()
      }
    }
  }

  private func book(_ store: SQLiteStore, _ count: Int) throws {
    let parties = try (0..<count).map { number in
      try Counterparty(
        Party(id: "K-\(number)", name: "Company \(number &* 2_654_435_761 % 1_000_003) Trading Ltd"))
    }
    try time("write a book of \(count) counterparties") {
      let difference = BookDifference(parties, mode: .merge) { _ in
        nil
      } ids: {
        []
      }
      try store.write { try $0.change(book: difference) }
    }
    try time("count them", times: 5) { _ = try store.read { try $0.counterpartyCount() } }
    for words in ["trading", "999999", "no such words"] {
      try time("search the book for '\(words)'", times: 5) {
        _ = try store.read { try $0.counterparties(containing: words, page: Page()) }
      }
    }
    try time("read the whole book in order") {
      var last: String?
      while let id = try store.read({ try $0.counterparties(after: last, limit: 10_000) }).last?.id {
        last = id
      }
    }
  }

  private func opened(_ number: Int) throws -> EventDraft {
    let hash = ContentHash(hashing: "party \(number)").hex
    let json = """
      {"exact":false,"matchedName":"Hikvision","party":"\(hash)","partyName":"Party \(number)","record":"\(hash)",\
      "score":"0.\(4_000 + number % 6_000)","state":"in-force","strength":"strong","reasons":[\
      {"effect":"0.8000","feature":"name-tokens","left":"hik vision","right":"hikvision"},\
      {"effect":"0.0500","feature":"country","left":"CN","right":"CN"}]}
      """
    let evidence = try JSONDecoder().decode(Evidence.self, from: Data(json.utf8))
    let (counterparty, listing) = ("K-\(number)", "us-entity-list:\(number % 1_000)")
    return EventDraft(
      .alert(
        AlertEvent(
          alert: AlertID(counterparty: counterparty, listing: listing),
          .opened(counterparty: counterparty, listing: listing, evidence))), by: .desk, edition: hash)
  }

  /// Of all threads: what a shared machine does not stretch.
  private var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private func time(_ what: String, times: Int = 1, _ work: () throws -> Void) throws {
    let (watch, before) = (ContinuousClock(), processorSeconds)
    let taken = try (0..<times).map { _ in try watch.measure(work) }.sorted()
    let each = String(format: "%.4f", (processorSeconds - before) / Double(times))
    say("\(what): \(taken[times / 2]) (most \(taken[times - 1])), processor \(each) s")
  }
}
#endif
