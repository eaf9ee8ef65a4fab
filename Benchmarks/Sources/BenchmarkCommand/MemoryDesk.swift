import Foundation
import Licet

/// A desk's store in memory, as far as screenings of the book use it: lines of records as the book has them, events
/// sealed as the ledger has them, and then forgotten.
///
/// `@unchecked Sendable`: the state is used by one thread at a time, under the lock.
final class MemoryDesk: DeskStore, @unchecked Sendable {
  private let state: MemoryDeskState
  private let lock = NSRecursiveLock()

  /// Signs nothing: screenings ask for no checkpoint.
  let ledgerKey: NoteKey

  /// - Parameter lines: the canonical lines of counterparties whose ids are their places, in order (`id(_:)`).
  /// - Returns: nil where the key is none.
  init?(lines: [UInt8], ends: [Int]) {
    guard let key = NoteKey("bench+70b93f5c+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f") else { return nil }
    (ledgerKey, state) = (key, MemoryDeskState(lines: lines, ends: ends))
  }

  static func id(_ place: Int) -> String {
    let digits = String(place)
    return "P" + String(repeating: "0", count: 9 - digits.count) + digits
  }

  func read<Value>(_ body: (any DeskReader) throws -> Value) throws -> Value {
    try lock.withLock { try body(state) }
  }

  @discardableResult
  func write<Value>(_ body: (any DeskWriter) throws -> Value) throws -> Value {
    try lock.withLock { try body(state) }
  }
}

/// What the desk holds.
private final class MemoryDeskState: DeskWriter {
  private let lines: [UInt8]
  private let ends: [Int]
  private var alerts: [String: [AlertID: Alert]] = [:]
  private var tree = MerkleTree()
  private var last = ContentHash.zero

  init(lines: [UInt8], ends: [Int]) { (self.lines, self.ends) = (lines, ends) }

  private func party(_ place: Int) throws -> Counterparty {
    let start = place == 0 ? 0 : ends[place - 1]
    return try Counterparty(
      try Party(canonicalLine: String(decoding: lines[start..<ends[place]], as: UTF8.self)))
  }

  private func place(_ id: String) -> Int? {
    Int(id.dropFirst()).flatMap { ends.indices.contains($0) ? $0 : nil }
  }

  func counterparty(_ id: String) throws -> Counterparty? { try place(id).map(party) }
  func counterpartyCount() -> Int { ends.count }

  func counterparties(after id: String?, limit: Int) throws -> [Counterparty] {
    let first = id.flatMap(place).map { $0 + 1 } ?? 0
    return try (first..<min(first + limit, ends.count)).map(party)
  }

  func alert(_ id: AlertID) -> Alert? { alerts.values.lazy.compactMap { $0[id] }.first }

  func alerts(ofCounterparties ids: [String]) -> [String: [Alert]] {
    var found: [String: [Alert]] = [:]
    for id in ids { found[id] = alerts[id]?.values.sorted { $0.id < $1.id } }
    return found
  }

  func counterparties(withAlertsOn listings: [String]) -> [String] {
    let listings = Set(listings)
    return alerts.filter { $0.value.values.contains { listings.contains($0.listing) } }.keys.sorted()
  }

  func alertCount(_ filter: AlertFilter) -> Int { alerts.values.reduce(0) { $0 + $1.count } }

  func standing() -> ContentHash {
    let standing = alerts.values.flatMap(\.values).filter { $0.state.word != "lapsed" }.sorted {
      $0.id < $1.id
    }
    return ContentHash(hashing: standing.map { "\($0.id) \($0.evidence.fingerprint)\n" }.joined())
  }

  func append(_ drafts: [EventDraft], at moment: Instant) throws -> [SealedEvent] {
    try drafts.map { draft in
      let event = try SealedEvent(draft, sequence: tree.count, previous: last, at: moment)
      tree.append(event.hash)
      last = event.hash
      if case .alert(let change) = draft.event { try apply(change, event.header) }
      return event
    }
  }

  private func apply(_ event: AlertEvent, _ header: EventHeader) throws {
    if case .opened(let counterparty, _, _) = event.change {
      alerts[counterparty, default: [:]][event.alert] = try Alert(event, header)
      return
    }
    for (counterparty, known) in alerts {
      guard var alert = known[event.alert] else { continue }
      try alert.apply(event, header)
      alerts[counterparty]?[event.alert] = alert
      return
    }
  }

  // What no screening asks.
  func head() -> LedgerHead { LedgerHead(count: tree.count, hash: last, at: nil) }
  func events(from sequence: Int, limit: Int) -> [SealedEvent] { [] }
  func events(of subject: String, limit: Int) -> [SealedEvent] { [] }
  func leaves(_ count: Int) -> [ContentHash] { [] }
  func checkpoint() -> SignedNote? { nil }
  func document(_ hash: ContentHash) -> [UInt8]? { nil }
  func alerts(_ filter: AlertFilter, page: Page) -> [Alert] { [] }
  func tally() -> AlertTally { AlertTally(open: [:], proposed: 0, escalated: 0) }
  func counterparties(containing words: String, page: Page) -> [Counterparty] { [] }
  func threshold() -> ThresholdSetting { .standard }
  func assessments(page: Page) -> [KeptAssessment] { [] }
  func assessment(_ id: String) -> KeptAssessment? { nil }
  func users() -> [User] { [] }
  func user(_ name: String) -> User? { nil }
  func keys() -> [KeyHolder] { [] }
  func keep(_ document: [UInt8]) -> ContentHash { ContentHash(hashing: document) }
  func change(book: BookDifference) {}
}
