import Licet
import TestSupport
import Testing

/// Leaving a fact out of a complete question never makes the answer milder: it stays, becomes graver, or is undetermined.
@Suite struct MonotoneTests {
  @Test(arguments: [11, 23, 47]) func removingAFactNeverMakesTheOutcomeMilder(_ seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let (assessor, facts) = (try Office.assessor(), try Office.facts())
    var tried = 0
    for _ in 0..<400 {
      let whole = try Self.complete(try Self.question(&dice), assessor, facts, &dice)
      let answer = try assessor.assess(whole)
      for (what, less) in Self.reductions(whole, facts) {
        let reduced = try assessor.assess(less)
        tried += 1
        #expect(
          reduced.outcome >= answer.outcome || reduced.outcome == .undetermined,
          "without \(what): \(answer.outcome.rawValue) became \(reduced.outcome.rawValue): \(whole)")
      }
    }
    #expect(tried > 1000)
  }

  private static let places = [
    "CN", "RU", "DE", "JP", "IN", "IR", "BR", "VN", "AE", "MX", "SG", "TW", "CU", "KP", "SY", "BY", "MO",
    "HK", "IL", "GB",
  ]

  private static func question(_ dice: inout SplitMix64) throws -> Transaction {
    let entries = try Office.world.get().law().ear.at(moment).list.all
    let entry = entries.randomElement(using: &dice)?.entry
    let paragraph = entry?.paragraphs.randomElement(using: &dice) ?? ""
    let number = entry.map { ECCN(entry: $0.number, paragraph: paragraph) }
    let isListed = Int.random(in: 0..<4, using: &dice) == 0
    let isForeign = Int.random(in: 0..<4, using: &dice) == 0
    let party = TransactionParty(
      role: .endUser, party: Party(name: "Muster Elektronik GmbH"), listed: isListed ? ["us-entity-list"] : []
    )
    var item = Item(
      description: "item",
      classification: Int.random(in: 0..<5, using: &dice) == 0 ? .ear99 : number.map { .eccn($0) },
      origin: Country(code: isForeign ? "DE" : "US"),
      value: Money(amount: DecimalNumber(900), currency: "USD"))
    if isForeign {
      item.usContent = USContent(
        share: DecimalNumber(units: Int128(Int.random(in: 0...60, using: &dice)), scale: 2),
        classifications: [.ear99])
    }
    return Transaction(
      on: moment, action: isForeign ? .reexport : .export,
      from: Country(code: isForeign ? "DE" : "US").map { Destination(country: $0) },
      to: places.randomElement(using: &dice).flatMap { Country(code: $0) }.map { Destination(country: $0) },
      parties: [party], items: [item], endUse: EndUse(isCivil: true))
  }

  private static let moment = Instant(
    endOf: CalendarDay(iso: "2026-08-15") ?? CalendarDay(daysSinceEpoch: 20_680))

  /// Answers whatever is asked until nothing more is.
  private static func complete(
    _ asked: Transaction, _ assessor: Assessor, _ facts: FactCatalogue, _ dice: inout SplitMix64
  ) throws -> Transaction {
    var transaction = asked
    for _ in 0..<8 {
      let missing = try assessor.assess(transaction).missing.map(\.fact)
      guard !missing.isEmpty else { break }
      for path in missing {
        guard
          let id = path.split(separator: ".", maxSplits: path.hasPrefix("items") ? 2 : 1).last.map(
            String.init),
          let fact = facts[id]
        else { continue }
        let answer = Self.answer(fact, &dice)
        switch fact.subject {
        case .item: transaction.items[0].attributes[id] = answer
        case .transaction: transaction.facts[id] = answer
        case .party: transaction.parties[0].facts[id] = answer
        }
      }
    }
    return transaction
  }

  private static func answer(_ fact: FactDefinition, _ dice: inout SplitMix64) -> FactAnswer {
    switch fact.answers {
    case .yesNo: Bool.random(using: &dice) ? .yes : .no
    case .number: .number(DecimalNumber([0, 5, 50, 500, 5000, 50000].randomElement(using: &dice) ?? 0))
    case .choice: .choice(fact.choices.randomElement(using: &dice) ?? "")
    case .classification: .choice("3A001.a.2")
    }
  }

  /// The question with one fact left out: what the asker may not know. A fact with a presumption stands for itself.
  private static func reductions(_ whole: Transaction, _ facts: FactCatalogue) -> [(String, Transaction)] {
    var reductions: [(String, Transaction)] = []
    func add(_ what: String, _ change: (inout Transaction) -> Void) {
      var less = whole
      change(&less)
      reductions.append((what, less))
    }
    add("classification") { $0.items[0].classification = nil }
    add("paragraph") { less in
      guard let eccn = less.items[0].classification?.eccn else { return }
      less.items[0].classification = .eccn(ECCN(entry: eccn.entry, paragraph: ""))
    }
    add("value") { $0.items[0].value = nil }
    add("destination") { $0.to = nil }
    if whole.action == .reexport {
      add("origin") { $0.items[0].origin = nil }
      add("content") { $0.items[0].usContent = nil }
    }
    for id in whole.items[0].attributes.keys.sorted()
    where facts[id]?.presumed == nil && facts[id]?.civilAnswersNo == false {
      add("attribute \(id)") { $0.items[0].attributes[id] = nil }
    }
    for id in whole.facts.keys.sorted() where facts[id]?.presumed == nil && facts[id]?.civilAnswersNo == false
    {
      add("fact \(id)") { $0.facts[id] = nil }
    }
    return reductions
  }
}
