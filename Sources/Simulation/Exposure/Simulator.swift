public import Assessments
import Foundation
import Ownership
import Regimes
import Regulations
import Screening
import Vocabulary

/// Answers what a scenario does to a book: every object is asked about before and after, in every variant.
///
/// Before: the law and the lists as they were known on the scenario's day. After: the same, with what the scenario
/// supposes. Same inputs give the same result.
public struct Simulator {
  private let scenario: Scenario
  private let book: Book
  private let worlds: ScenarioWorlds
  private let reach: Reach
  private let objects: [ExposedObject]
  /// Distinct questions, and by object its own.
  private let transactions: [Transaction]
  private let questions: [[Int]]
  private let ownershipChanges: [Instant]
  private let targets: Set<String>
  /// Ids and names of the targets, and of those they have a share in.
  private let near: Set<String>

  /// - Throws: `LicetError.badInput` naming a listing, provision or party that is not there.
  public init(_ world: World, _ scenario: Scenario, _ book: Book) throws {
    (self.scenario, self.book) = (scenario, book)
    worlds = try ScenarioWorlds(world, scenario, book)
    reach = try Reach(try world.law().book, at: Instant(endOf: scenario.until))
    let names = scenario.targetNames { world.listing($0)?.primaryName }
    targets = Self.resembling(names, worlds, book)
    near = Self.owned(by: targets.union(targets.map(book.name)).union(names), book.ownership)
    let builder = ExposureBuilder(book, targets: targets)
    objects = builder.objects
    transactions = builder.pool.transactions
    questions = objects.map { $0.questions.map(\.number) }
    ownershipChanges = Self.changes(book.ownership, scenario)
  }

  /// Customers and suppliers that resemble what the scenario lists.
  private static func resembling(_ names: Set<String>, _ worlds: ScenarioWorlds, _ book: Book) -> Set<String>
  {
    guard !names.isEmpty else { return [] }
    let supposed = worlds.worlds.amended.map { SupposedParties($0) }
    return Set(
      book.counterparties.values.filter { party in
        let asked = TransactionParty(
          role: .endUser, party: Party(name: party.name, countries: party.country.map { [$0] } ?? []))
        return supposed.contains { $0.touches(asked) }
      }.map(\.id))
  }

  private static func owned(by targets: Set<String>, _ graph: OwnershipGraph?) -> Set<String> {
    var near = targets
    guard let graph else { return near }
    var queue = (0..<graph.parties.count).filter {
      near.contains(graph.parties[$0]) || near.contains(graph.name($0))
    }
    var seen = Set(queue)
    while let party = queue.popLast() {
      near.formUnion([graph.parties[party], graph.name(party)])
      for holding in graph.holdings(of: party) {
        let owned = Int(graph.holdings[holding].owned)
        if seen.insert(owned).inserted { queue.append(owned) }
      }
    }
    return near
  }

  /// The moments within the scenario at which somebody's holding begins or has ended.
  private static func changes(_ graph: OwnershipGraph?, _ scenario: Scenario) -> [Instant] {
    let days = (graph?.holdings ?? []).flatMap { [$0.from, $0.to?.advanced(by: 1)] }.compactMap { $0 }
    return Set(days).filter { scenario.on < $0 && $0 <= scenario.until }.map { Instant(startOf: $0) }.sorted()
  }

  /// - Parameter cores: how many threads assess at once.
  /// - Throws: `LicetError` where a question can't be answered on its day.
  public func run(cores: Int) throws -> SimulationResult {
    let verdicts = Verdicts([worlds.worlds.known] + worlds.worlds.amended)
    var plans: [[(object: Int, instants: [Instant])]] = []
    var keys: Set<Verdicts.Key> = []
    for variant in scenario.variants.indices {
      let plan = plan(variant)
      for (object, instants) in plan {
        for question in questions[object] {
          for instant in instants {
            keys.insert(.init(question: question, world: 0, instant: instant))
            keys.insert(.init(question: question, world: variant + 1, instant: instant))
          }
        }
      }
      plans.append(plan)
    }
    try verdicts.fill(keys, transactions, cores: cores)
    let twins = try identified(keys, verdicts, cores: cores)
    let totals = Totals(currency: scenario.currency, rates: scenario.rates)
    return SimulationResult(
      scenario: scenario,
      variants: scenario.variants.indices.map {
        result(of: $0, plans[$0], verdicts, twins, totals)
      },
      rows: book.rows, objects: objects.count, assessments: verdicts.count,
      edition: worlds.worlds.known.edition, missingRates: totals.missing(in: objects.compactMap(\.value)),
      warnings: book.warnings, ownership: ownershipLines)
  }

  /// Where a party only resembles what is listed, the same question with the party taken to be it: what hangs on the
  /// answer. Where nothing does, nobody need be asked.
  private func identified(
    _ keys: Set<Verdicts.Key>, _ verdicts: Verdicts, cores: Int
  ) throws -> [Verdicts.Key: Int] {
    var (twins, all, places) = ([Verdicts.Key: Int](), transactions, [Transaction: Int]())
    for key in keys where key.world > 0 {
      guard let answer = verdicts[key], let twin = Self.identified(transactions[key.question], answer) else {
        continue
      }
      let place = places[twin] ?? all.count
      if place == all.count { all.append(twin) }
      places[twin] = place
      twins[key] = place
    }
    let asked = twins.map { Verdicts.Key(question: $1, world: $0.world, instant: $0.instant) }
    try verdicts.fill(Set(asked), all, cores: cores)
    return twins
  }

  private static func identified(_ transaction: Transaction, _ answer: Assessment) -> Transaction? {
    let parties = answer.findings.filter { $0.regime == Judge.identity }.flatMap(\.parties)
    guard !parties.isEmpty else { return nil }
    var twin = transaction
    for party in parties {
      twin.parties[party].listed += answer.screening[party].filter { $0.alert && !$0.exact }.map(\.listing.id)
    }
    return twin
  }

  // MARK: What is asked when

  private func amendments(_ variant: Int) -> [ScenarioAmendment] {
    (scenario.amendments + scenario.variants[variant].amendments).sorted { $0.at < $1.at }
  }

  /// The objects that a variant can touch, with the moments to ask about.
  private func plan(_ variant: Int) -> [(object: Int, instants: [Instant])] {
    let supposed = SupposedParties(worlds.worlds.amended[variant])
    let amendments = amendments(variant)
    let touched = transactions.map { canTouch($0, supposed, amendments) }
    return objects.indices.compactMap { place in
      guard questions[place].contains(where: { touched[$0] }) else { return nil }
      return (place, instants(of: objects[place], variant))
    }
  }

  /// Whether a variant can change the answer: parties it lists, or law it changes.
  private func canTouch(
    _ transaction: Transaction, _ supposed: SupposedParties, _ amendments: [ScenarioAmendment]
  ) -> Bool {
    if transaction.parties.contains(where: supposed.touches) { return true }
    return amendments.contains { amendment in
      switch amendment.change {
      case .listing, .removal: false
      case .holding: transaction.parties.contains(where: supposed.hasOwners)
      case .status(let provision, _):
        if provision.hasPrefix("us.procurement.") || provision.hasPrefix("us.ofac.") {
          !transaction.action.movesItems || provision.hasPrefix("us.ofac.") && provision != "us.ofac.586"
        } else if provision == "us.bis.affiliates" {
          transaction.parties.contains(where: supposed.hasOwners)
        } else {
          true
        }
      }
    }
  }

  /// The moments of a variant within an object's days; and the first of its days after the scenario's.
  private func instants(of object: ExposedObject, _ variant: Int) -> [Instant] {
    let first = max(object.from ?? scenario.on, scenario.on)
    let last = min(object.to ?? scenario.until, scenario.until)
    guard first <= last else { return [] }
    // Where law that came later counts, any day may differ from the moments at which something is known to begin.
    if object.isOfOneDay, scenario.asItCame { return [Instant(endOf: last)] }
    let all = (worlds.instants[variant] + ownershipChanges).filter { $0 <= Instant(endOf: last) }.sorted()
    // Its day lies between two moments: the last of them tells, those before tell since when.
    if object.isOfOneDay { return all }
    let inside = all.filter { Instant(startOf: first) <= $0 }
    let before = all.last { $0 < Instant(startOf: first) }
    return (before.map { [$0] } ?? []) + inside
  }

  // MARK: What comes of it

  private func result(
    of variant: Int, _ plan: [(object: Int, instants: [Instant])], _ verdicts: Verdicts,
    _ twins: [Verdicts.Key: Int], _ totals: Totals
  ) -> VariantResult {
    let amendments = amendments(variant)
    let judge = Judge(
      verdicts: verdicts, twins: twins, variant: variant, divestment: worlds.divestments[variant]?.end,
      savings: amendments.compactMap { amendment in amendment.savings.map { (amendment.at, $0) } })
    let named = scenario.variants[variant]
    var (affected, untouched, touched) = ([AffectedObject](), [UntouchedObject](), 0)
    for (place, instants) in plan {
      let object = objects[place]
      let differences = judge.difference(object, questions[place], at: instants)
      if let saved = differences.lazy.compactMap({ judge.saving(object, $0) }).first {
        untouched.append(self.saved(object, saved))
      } else if differences.isEmpty {
        if let reason = unaffected(object, questions[place], instants, variant, verdicts, amendments) {
          untouched.append(reason)
        }
      } else {
        touched += 1
        affected += differences.enumerated().map { position, difference in
          self.affected(object, difference, judge, isFirst: position == 0, amendments)
        }
      }
    }
    let counted = affected.filter(\.isCounted)
    return VariantResult(
      id: named.id, title: named.title, affected: affected, notAffected: untouched,
      unaffected: objects.count - touched, byRegime: totals.by(\.regime, counted),
      byCounterparty: totals.by(\.counterparty, counted), byAction: totals.by(\.action.rawValue, counted),
      total: totals.total(counted), dates: dates(variant, amendments),
      edition: worlds.worlds.amended[variant].edition)
  }

  private func affected(
    _ object: ExposedObject, _ difference: Judge.Difference, _ judge: Judge, isFirst: Bool,
    _ amendments: [ScenarioAmendment]
  ) -> AffectedObject {
    let (action, todo) = judge.action(object, difference)
    let finding = difference.finding
    return AffectedObject(
      object: object.id, title: object.title, firm: object.firm, counterparty: object.counterparty,
      activity: difference.activity.rawValue, regime: finding.regime, provision: finding.provision,
      before: difference.before.outcome, after: difference.after.outcome, reviewPolicy: finding.reviewPolicy,
      status: finding.status.rawValue, from: difference.instant, valueAtRisk: object.value,
      isCounted: object.isCounted && isFirst, action: action, todo: todo, explanation: finding.explanation,
      citations: finding.citations, order: object.order)
  }

  private func saved(_ object: ExposedObject, _ clause: SavingsClause) -> UntouchedObject {
    let until = clause.until.map { ", if it arrives by \($0.iso)" } ?? ""
    return UntouchedObject(
      object: object.id, title: object.title, firm: object.firm, counterparty: object.counterparty,
      why: "It was aboard when the rule took effect, and may go on as before\(until).",
      citations: [clause.citation])
  }

  private func unaffected(
    _ object: ExposedObject, _ questions: [Int], _ instants: [Instant], _ variant: Int, _ verdicts: Verdicts,
    _ amendments: [ScenarioAmendment]
  ) -> UntouchedObject? {
    guard isNear(object) else { return nil }
    let answers = instants.last.map { instant in
      questions.compactMap { verdicts[.init(question: $0, world: variant + 1, instant: instant)] }
    }
    let (why, citations) = reach.reason(object, answers ?? [], amendments, on: scenario.on)
    return UntouchedObject(
      object: object.id, title: object.title, firm: object.firm, counterparty: object.counterparty, why: why,
      citations: citations)
  }

  /// Whether a reader would expect the scenario to touch it: a target, or somebody whom a target has a share in, is in
  /// it.
  private func isNear(_ object: ExposedObject) -> Bool {
    object.questions.contains { question in
      question.transaction.parties.contains { party in
        party.ownershipID.map(near.contains) ?? near.contains(party.party.name)
      }
    }
  }

  private func dates(
    _ variant: Int, _ amendments: [ScenarioAmendment]
  ) -> [(at: Instant, what: String, citation: String?)] {
    var dates = amendments.map { ($0.at, $0.words, $0.citation) }
    if let divestment = worlds.divestments[variant] {
      dates.append((divestment.end, "holders may no longer sell", divestment.citation))
    }
    return dates.sorted { $0.0 < $1.0 }
  }

  private var ownershipLines: [SimulationResult.OwnershipLine] {
    guard let graph = book.ownership else { return [] }
    return graph.holdings.filter {
      near.contains(graph.parties[Int($0.owner)]) || near.contains(graph.parties[Int($0.owned)])
    }.map { holding in
      let (owner, owned) = (Int(holding.owner), Int(holding.owned))
      return SimulationResult.OwnershipLine(
        owner: graph.name(owner), owned: graph.name(owned), share: holding.share,
        source: graph.source(of: holding),
        isTarget: targets.contains(graph.parties[owner]) || targets.map(book.name).contains(graph.name(owner))
      )
    }
  }
}

extension ScenarioAmendment {
  /// What happens, in a line.
  var words: String {
    switch change {
    case .listing(let change):
      change.listing.map { "\($0) changes" } ?? "\(change.name) joins \(change.list.rawValue)"
    case .removal(let listing): "\(listing) is removed"
    case .status(let provision, let status): "\(provision): \(status.rawValue.replacing("-", with: " "))"
    case .holding(let owner, let owned, let share): "\(owner) holds \(share.words) of \(owned)"
    }
  }
}
