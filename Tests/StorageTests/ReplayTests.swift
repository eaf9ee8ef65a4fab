#if Desk
import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

/// The state is what the events make, and nothing else.
@Suite struct ReplayTests {
  static let people: [User] = [
    User(name: "ann", role: .analyst, isEnabled: true), User(name: "ben", role: .analyst, isEnabled: true),
    User(name: "cal", role: .approver, isEnabled: true), User(name: "dee", role: .approver, isEnabled: true),
    User(name: "eve", role: .viewer, isEnabled: true),
  ]

  /// Seeded: what several people and the desk do over some days, refused commands among it.
  @Test(arguments: [1, 2] as [UInt64]) func replayEqualsTheState(seed: UInt64) throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    var random = SplitMix64(seed: seed)
    try store.write { writer in
      try writer.append(
        Self.people.map { EventDraft(.people(.userAdded(name: $0.name, $0.role)), by: .desk) },
        at: MadeUp.noon)
    }
    var (written, refused) = (0, 0)
    for step in 1...2_000 {
      let moment = MadeUp.moment(Int64(step * 60))
      do {
        try store.write { try Self.step(step, $0, at: moment, &random) }
        written += 1
      } catch is CaseError {
        refused += 1
      }
    }
    #expect(written > 800)
    #expect(refused > 100)
    #expect(try store.pool.read { try DeskReplay($0).differences() } == [])
    #expect(try store.verify().checkpoint?.size == store.read { try $0.head().count })
    try Self.expectTallies(store)
    // The desk reopened is the same desk.
    try store.close()
    #expect(try MadeUp.open(folder.url).verify().documents > 0)
  }

  private static func step(
    _ step: Int, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    let number = Int.random(in: 0..<60, using: &random)
    guard let user = people.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<3: try screen(number, writer, at: moment, &random)
    case 3: try importBook(step, writer, at: moment, &random)
    case 4: try setThreshold(user, writer, at: moment, &random)
    case 5: try keepAssessment(number, user, writer, at: moment, &random)
    default: try command(number, user, writer, at: moment, &random)
    }
  }

  private static func command(
    _ number: Int, _ user: User, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    guard let alert = try writer.alert(MadeUp.id(number)) else { throw CaseError.notFound("") }
    let commands: [AlertCommand] = [
      .assign(to: user.actor), .escalate(reason: "hard"), .note("seen \(number)"),
      .release(reason: "another birth date", expires: moment.day.advanced(by: 3)), .confirm,
      .confirm, .reject(reason: "no"), .decide(.trueMatch, reason: "same"),
      .decide(.undetermined, reason: "wait"),
    ]
    guard let command = commands.randomElement(using: &random) else { return }
    let stale = Int.random(in: 0..<10, using: &random) == 0
    let draft = try command.event(
      on: alert, by: user.actor, may: user.role.permissions, version: alert.version - (stale ? 1 : 0),
      today: moment.day)
    try writer.append([draft], at: moment)
  }

  private static func screen(
    _ number: Int, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    let counterparty = "c\(number)"
    let score = Double(Int.random(in: 40...99, using: &random)) / 100
    let evidence = MadeUp.evidence(
      party: "Party \(number)", record: "r\(Int.random(in: 0..<2, using: &random))", score: score)
    let isFound = Int.random(in: 0..<5, using: &random) > 0
    let events = Rescreening.changes(
      of: counterparty,
      found: isFound ? [.init(listing: "us-entity-list:\(number % 7)", evidence: evidence)] : [],
      known: try writer.alerts(AlertFilter(counterparty: counterparty), page: Page()), today: moment.day,
      lapse: { _ in .belowThreshold })
    try writer.append(events.map { EventDraft(.alert($0), by: .desk) }, at: moment)
  }

  private static func importBook(
    _ step: Int, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    let parties = try (0..<8).map { _ in
      try MadeUp.counterparty("c\(Int.random(in: 0..<40, using: &random))", "Name \(step % 50)")
    }
    let mode: BookImport.Mode = Int.random(in: 0..<6, using: &random) == 0 ? .replace : .merge
    try MadeUp.importing(parties, mode: mode, writer, at: moment)
  }

  private static func setThreshold(
    _ user: User, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    let setting = try writer.threshold()
    let permissions = user.role.permissions
    let to = "0.\(Int.random(in: 41...49, using: &random))00"
    let draft =
      setting.proposal == nil
      ? try setting.propose(
        ThresholdChange(from: setting.value, to: to, adds: 1, drops: 2, edition: "e1"), reason: "noise",
        by: user.actor, may: permissions)
      : try setting.settle(
        confirming: Bool.random(using: &random), by: user.actor, may: permissions)
    try writer.append([draft], at: moment)
  }

  private static func keepAssessment(
    _ number: Int, _ user: User, _ writer: any DeskWriter, at moment: Instant, _ random: inout SplitMix64
  ) throws {
    let question = try writer.keep(Array("question \(number)".utf8))
    let answer = try writer.keep(Array("answer \(Int.random(in: 0..<3, using: &random))".utf8))
    let body = MadeUp.saved(question, answer, outcome: "license-required")
    let isKept = try writer.assessment(body.id) != nil
    try writer.append(
      [EventDraft(.assessment(isKept ? .asked(again: body) : .saved(body)), by: user.actor)], at: moment)
  }

  /// Counts and pages, against all alerts counted one by one.
  static func expectTallies(_ store: SQLiteStore) throws {
    try store.read { reader throws in
      let all = try reader.alerts(AlertFilter(), page: Page(limit: Page.most))
      let waiting = all.filter(\.isWaiting)
      let tally = try reader.tally()
      #expect(tally.waiting == waiting.count)
      #expect(tally.escalated == waiting.count { $0.isEscalated })
      #expect(tally.proposed == waiting.count { $0.state.word == "proposed" })
      for risk in Risk.allCases {
        #expect(tally.open[risk] ?? 0 == all.count { $0.state == .open && $0.risk == risk })
      }
    }
  }

  struct Tampering: CustomTestStringConvertible {
    let sql: String
    let named: String
    var testDescription: String { sql }
  }

  /// Each table that follows from the events is compared, row by row.
  @Test(arguments: [
    Tampering(sql: "UPDATE alert SET notes = replace(notes, 'quoted', 'quoter')", named: "alert:"),
    Tampering(sql: "UPDATE alert SET risk = 0", named: "alert:"),
    Tampering(sql: "DELETE FROM alert", named: "alert:"),
    Tampering(sql: "UPDATE alert_tally SET count = 7", named: "alert_tally:"),
    Tampering(sql: "UPDATE counterparty SET line = replace(line, 'Acme', 'Acne')", named: "counterparty:"),
    Tampering(sql: "INSERT INTO counterparty VALUES ('c7', '', '')", named: "counterparty:"),
    Tampering(sql: "UPDATE threshold SET body = '{\"value\":\"0.9000\"}'", named: "threshold:"),
    Tampering(sql: "UPDATE assessment SET latest = first", named: "assessment:"),
    Tampering(sql: "UPDATE desk_user SET role = 'administrator' WHERE name = 'ann'", named: "desk_user:"),
    Tampering(sql: "UPDATE api_key SET revoked = 0", named: "api_key:"),
  ]) func aStateThatNoEventMadeIsFound(_ tampering: Tampering) throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    try store.write { writer in
      for draft in try MadeUp.everyKind(writer) { try writer.append([draft], at: MadeUp.noon) }
      try MadeUp.importing([try MadeUp.counterparty("c1", "Acme")], writer, at: MadeUp.noon)
    }
    #expect(try store.pool.read { try DeskReplay($0).differences() } == [])
    try store.pool.write { try $0.execute(sql: tampering.sql) }
    let found = try store.pool.read { try DeskReplay($0).differences() }
    #expect(found.contains { $0.hasPrefix(tampering.named) })
    #expect {
      try store.verify()
    } throws: { error in
      (error as? StoreError)?.code == "database-corrupt"
    }
  }

  @Test func aMissingDocumentIsFound() throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    let body = MadeUp.saved(ContentHash(hashing: "q"), ContentHash(hashing: "a"), outcome: "x")
    try store.write {
      _ = try $0.append([EventDraft(.assessment(.saved(body)), by: MadeUp.ann)], at: MadeUp.noon)
    }
    #expect {
      try store.verify()
    } throws: { error in
      (error as? StoreError)?.message.contains("event 0: the document") == true
    }
  }
}
#endif
