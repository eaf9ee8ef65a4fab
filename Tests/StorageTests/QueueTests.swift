#if Desk
import Foundation
import GRDB
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct QueueTests {
  struct Question: CustomTestStringConvertible {
    let name: String
    let filter: AlertFilter
    /// The index that answers it.
    let index: String
    var isSorted = true
    var testDescription: String { name }
  }

  static let questions = [
    Question(name: "all", filter: AlertFilter(), index: "alert_order"),
    Question(name: "waiting", filter: AlertFilter(group: .waiting), index: "alert_queue"),
    Question(name: "waiting, high", filter: AlertFilter(group: .waiting, risk: .high), index: "alert_queue"),
    Question(name: "open", filter: AlertFilter(group: .open), index: "alert_state"),
    Question(
      name: "proposed, medium", filter: AlertFilter(group: .proposed, risk: .medium), index: "alert_state"),
    Question(name: "true match", filter: AlertFilter(group: .trueMatch), index: "alert_state"),
    Question(name: "false match", filter: AlertFilter(group: .falseMatch), index: "alert_state"),
    Question(name: "undetermined", filter: AlertFilter(group: .undetermined), index: "alert_state"),
    Question(name: "lapsed", filter: AlertFilter(group: .lapsed), index: "alert_state"),
    Question(name: "low", filter: AlertFilter(risk: .low), index: "alert_order"),
    Question(
      name: "mine", filter: AlertFilter(group: .waiting, assignee: MadeUp.ann), index: "alert_assignee"),
    Question(name: "escalated", filter: AlertFilter(isEscalated: true), index: "alert_escalated"),
    Question(
      name: "waiting, not escalated", filter: AlertFilter(group: .waiting, isEscalated: false),
      index: "alert_queue"),
    Question(
      name: "a counterparty's", filter: AlertFilter(group: .waiting, counterparty: "c5"),
      index: "alert_counterparty", isSorted: false),
    Question(
      name: "a listing's", filter: AlertFilter(group: .open, risk: .high, listing: "us-entity-list:3"),
      index: "alert_listing", isSorted: false),
    Question(
      name: "alike", filter: AlertFilter(group: .open, likeness: MadeUp.evidence().likeness),
      index: "alert_likeness", isSorted: false),
  ]

  /// Alerts in every state, of every risk, some assigned and escalated.
  static func fill(_ store: SQLiteStore) throws {
    var random = SplitMix64(seed: 11)
    try store.write { writer in
      for number in 0..<240 {
        let moment = MadeUp.moment(Int64(number / 3))
        let score = [0.45, 0.7, 0.91][Int.random(in: 0..<3, using: &random)]
        try writer.append([MadeUp.opened(number, score: score)], at: moment)
        let id = MadeUp.id(number)
        var changes: [AlertChange] = []
        if number % 5 == 0 { changes.append(.assigned(to: number % 2 == 0 ? MadeUp.ann : MadeUp.bob)) }
        if number % 9 == 0 { changes.append(.escalated) }
        switch number % 8 {
        case 0: changes.append(.proposed(expires: MadeUp.day))
        case 1: changes += [.proposed(expires: MadeUp.day), .confirmed(expires: MadeUp.day)]
        case 2: changes.append(.decided(.trueMatch))
        case 3: changes.append(.decided(.undetermined))
        case 4: changes.append(.lapsed(because: .belowThreshold))
        default: break
        }
        try writer.append(
          changes.map { EventDraft(.alert(AlertEvent(alert: id, $0)), by: MadeUp.bob) }, at: moment)
      }
    }
  }

  static func matches(_ alert: Alert, _ filter: AlertFilter) -> Bool {
    let isInGroup =
      switch filter.group {
      case nil: true
      case .waiting?: alert.isWaiting
      case let group?: alert.state.word == group.rawValue
      }
    return isInGroup && (filter.risk ?? alert.risk) == alert.risk
      && (filter.assignee == nil || filter.assignee == alert.assignee)
      && (filter.isEscalated ?? alert.isEscalated) == alert.isEscalated
      && (filter.counterparty ?? alert.counterparty) == alert.counterparty
      && (filter.listing ?? alert.listing) == alert.listing
      && (filter.likeness ?? alert.evidence.likeness) == alert.evidence.likeness
  }

  /// Each filter gives what going through all alerts gives, in the queue's order, page by page, and counts it.
  @Test func everyFilterGivesItsAlertsInOrder() throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    try Self.fill(store)
    try store.read { reader throws in
      let all = try (0..<240).compactMap { try reader.alert(MadeUp.id($0)) }
      #expect(all.count == 240)
      for question in Self.questions {
        let expected = all.filter { Self.matches($0, question.filter) }.sorted {
          ($1.risk, $0.opened, $0.id) < ($0.risk, $1.opened, $1.id)
        }
        #expect(try reader.alertCount(question.filter) == expected.count, "\(question.name)")
        for (offset, limit) in [(0, 50), (50, 50), (3, 7), (0, 500)] {
          let page = try reader.alerts(question.filter, page: Page(offset: offset, limit: limit))
          #expect(page == Array(expected.dropFirst(offset).prefix(limit)), "\(question.name)")
        }
      }
      #expect(Self.questions.count { (try? reader.alertCount($0.filter)) ?? 0 > 0 } >= 15)
    }
    try ReplayTests.expectTallies(store)
  }

  @Test func alertsOfSeveralCounterpartiesAndWhatStands() throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    let nothing = try store.read { try $0.standing() }
    #expect(nothing == ContentHash(hashing: [] as [UInt8]))
    try Self.fill(store)
    try store.read { reader throws in
      let found = try reader.alerts(ofCounterparties: ["c4", "c5", "c5", "nobody", "c239"])
      #expect(
        found.mapValues { $0.map(\.id) } == [
          "c4": [MadeUp.id(4)], "c5": [MadeUp.id(5)], "c239": [MadeUp.id(239)],
        ])
      #expect(found["c4"]?.first?.state == .lapsed(.belowThreshold))
      let standing = try (0..<240).compactMap { try reader.alert(MadeUp.id($0)) }
        .filter { $0.state.word != "lapsed" }.sorted { $0.id < $1.id }
      let lines = standing.map { "\($0.id) \($0.evidence.fingerprint)\n" }.joined()
      #expect(try reader.standing() == ContentHash(hashing: lines))
    }
  }

  /// No filter walks through alerts that it doesn't give, nor sorts a long list: the plan says which index it takes.
  @Test(arguments: questions) func thePageComesFromAnIndex(question: Question) throws {
    let folder = try ScratchFolder()
    let store = try MadeUp.open(folder.url)
    let query = AlertQuery(question.filter)
    let plan = try store.pool.read { database throws in
      try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN " + query.page, arguments: query.arguments + [50, 0]
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains(question.index) }, "\(plan)")
    #expect(plan.contains { $0.contains("TEMP B-TREE") } == !question.isSorted, "\(plan)")
  }

  @Test func countsComeFromTheTally() throws {
    for question in Self.questions where question.isSorted && question.name != "mine" {
      #expect(AlertQuery(question.filter).count.contains("FROM alert_tally"))
    }
  }
}
#endif
