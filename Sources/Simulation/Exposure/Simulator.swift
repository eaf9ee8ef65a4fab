public import Assessments
import Dispatch
import Foundation
import Ownership
import Regimes
import Regulations
import Screening
import Synchronization
import Vocabulary

/// Answers what a scenario does to a book: every object is asked about before and after, in every variant.
///
/// Before: the law and the lists as they were known on the scenario's day. After: the same, with what the scenario
/// supposes. Same inputs give the same result.
public struct Simulator: Sendable {
  private let scenario: Scenario
  private let book: Book
  private let worlds: ScenarioWorlds
  private let reach: Reach
  private let objects: [ExposedObject]
  private let words: ObjectWords
  /// Distinct questions, and what is asked of one object, by the numbers of the pool.
  private let transactions: [Transaction]
  private let alternatives: Alternatives
  private let sets: [[Question]]
  private let ownershipChanges: [Instant]
  /// Of provisions by their ids.
  private let titles: [String: String]
  /// The first day the law is known for.
  private let coveredFrom: CalendarDay
  private let targets: Set<String>
  /// Ids and names of the targets, and of those they have a share in.
  private let near: Set<String>

  /// - Throws: `LicetError.badInput` naming a listing, provision or party that is not there.
  public init(_ world: World, _ scenario: Scenario, _ book: Book) throws {
    (self.scenario, self.book) = (scenario, book)
    worlds = try ScenarioWorlds(world, scenario, book)
    let law = try world.law().book
    reach = try Reach(law, at: Instant(endOf: scenario.until))
    titles = Dictionary(
      law.provisions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    coveredFrom = law.coverage.from
    let names = scenario.targetNames { world.listing($0)?.primaryName }
    targets = Self.resembling(names, worlds, book)
    near = Self.owned(by: targets.union(targets.map(book.name)).union(names), book.ownership)
    let builder = ExposureBuilder(book, targets: targets)
    objects = builder.objects()
    (transactions, sets) = (builder.pool.transactions, builder.pool.sets)
    alternatives = Alternatives(book)
    words = ObjectWords(book, makers: builder.makers)
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
    let plans = scenario.variants.indices.map { plan($0, cores: cores) }
    let open = plans.map { Array(Set($0.map(\.asked))) }
    var keys = self.keys(of: open) { $0.isOfOneDay ? $0.instants.suffix(1) : $0.instants[...] }
    try verdicts.fill(keys, transactions, cores: cores)
    // Since when, is asked of what differs on its day.
    let differing = open.enumerated().map { variant, asked in
      asked.filter { $0.isOfOneDay && differs($0, variant, verdicts) }
    }
    keys.formUnion(self.keys(of: differing) { $0.instants.dropLast() })
    try verdicts.fill(keys, transactions, cores: cores)
    let twins = try identified(keys, verdicts, cores: cores)
    let totals = Totals(currency: scenario.currency, rates: scenario.rates)
    return SimulationResult(
      scenario: scenario,
      variants: scenario.variants.indices.map {
        result(of: $0, plans[$0], verdicts, twins, totals)
      },
      rows: book.rows, objects: objects.count, assessments: verdicts.count,
      edition: worlds.worlds.known.edition,
      missingRates: totals.missing(in: objects.lazy.compactMap { words.value(of: $0) }),
      warnings: book.warnings + uncovered, ownership: ownershipLines)
  }

  /// By variant, what is asked at the moments that are picked, before and after.
  private func keys(
    of asked: [[Asked]], at moments: (Asked) -> ArraySlice<Instant>
  ) -> Set<Verdicts.Key> {
    var keys: Set<Verdicts.Key> = []
    for (variant, all) in asked.enumerated() {
      for one in all {
        for question in sets[one.questions] {
          for instant in moments(one) {
            keys.insert(.init(question: question.number, world: 0, instant: instant))
            keys.insert(.init(question: question.number, world: variant + 1, instant: instant))
          }
        }
      }
    }
    return keys
  }

  /// Whether the answers before and after differ at the last moment.
  private func differs(_ asked: Asked, _ variant: Int, _ verdicts: Verdicts) -> Bool {
    guard let last = asked.instants.last else { return false }
    return sets[asked.questions].contains { question in
      guard let before = verdicts[.init(question: question.number, world: 0, instant: last)],
        let after = verdicts[.init(question: question.number, world: variant + 1, instant: last)]
      else { return false }
      return Judge.differ(before, after)
    }
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

  /// What ended before any law is known, and so is not judged.
  private var uncovered: [Warning] {
    let early = objects.filter { object in
      (object.table == .orders ? object.from : object.to).map { $0 < coveredFrom } ?? false
    }
    guard let first = early.first, let day = first.table == .orders ? first.from : first.to else { return [] }
    let more = early.count > 1 ? " (and \(early.count - 1) more)" : ""
    return [
      Warning(
        "\(words.id(of: first))\(more) has the day \(day.iso), before \(coveredFrom.iso), the first day that the law is known "
          + "for: it was not judged by that day; correct the day, or leave the line out")
    ]
  }

  // MARK: What is asked when

  private func amendments(_ variant: Int) -> [ScenarioAmendment] {
    (scenario.amendments + scenario.variants[variant].amendments).sorted { $0.at < $1.at }
  }

  /// What is asked of an object, and when: those of which the same is asked have the same answer.
  private struct Asked: Hashable {
    let questions: Int
    let instants: [Instant]
    let isOfOneDay: Bool
  }

  /// An object that a variant can touch.
  private struct Planned {
    let object: ExposedObject
    let asked: Asked
  }

  /// The objects that a variant can touch, with the moments to ask about.
  private func plan(_ variant: Int, cores: Int) -> [Planned] {
    let amendments = amendments(variant)
    let touched = touched(variant, amendments, cores: cores)
    let isOpen = sets.map { questions in questions.contains { touched[$0.number] } }
    let moments = (worlds.instants[variant] + ownershipChanges).sorted()
    return objects.filter { isOpen[$0.asked] }.map { object in
      Planned(
        object: object,
        asked: Asked(
          questions: object.asked, instants: instants(of: object, among: moments),
          isOfOneDay: object.isOfOneDay))
    }
  }

  /// By question, whether a variant can change its answer.
  private func touched(_ variant: Int, _ amendments: [ScenarioAmendment], cores: Int) -> [Bool] {
    let parts = max(1, min(cores, transactions.count / 256))
    let found = Mutex([[Bool]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let supposed = SupposedParties(worlds.worlds.amended[variant])
      let range = (transactions.count * part / parts)..<(transactions.count * (part + 1) / parts)
      let touched = transactions[range].map { canTouch($0, supposed, amendments) }
      found.withLock { $0[part] = touched }
    }
    return found.withLock { $0.flatMap { $0 } }
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

  /// The moments within an object's days; and the first of its days after the scenario's.
  private func instants(of object: ExposedObject, among moments: [Instant]) -> [Instant] {
    let first = max(object.from ?? scenario.on, scenario.on)
    let last = min(object.to ?? scenario.until, scenario.until)
    guard first <= last else { return [] }
    // Where law that came later counts, any day may differ from the moments at which something is known to begin.
    if object.isOfOneDay, scenario.asItCame { return [Instant(endOf: last)] }
    let all = moments.filter { $0 <= Instant(endOf: last) }
    // Its day lies between two moments: the last of them tells, those before tell since when.
    if object.isOfOneDay { return all }
    let inside = all.filter { Instant(startOf: first) <= $0 }
    let before = all.last { $0 < Instant(startOf: first) }
    return (before.map { [$0] } ?? []) + inside
  }

  // MARK: What comes of it

  private func result(
    of variant: Int, _ plan: [Planned], _ verdicts: Verdicts, _ twins: [Verdicts.Key: Int], _ totals: Totals
  ) -> VariantResult {
    let amendments = amendments(variant)
    let judge = Judge(
      verdicts: verdicts, twins: twins, variant: variant, divestment: worlds.divestments[variant]?.window.end,
      savings: amendments.compactMap { amendment in amendment.savings.map { (amendment.at, $0) } })
    let named = scenario.variants[variant]
    var (affected, untouched, touched) = ([AffectedObject](), [UntouchedObject](), 0)
    // The object of each line.
    var sources: [ExposedObject] = []
    var known: [Asked: [Judge.Difference]] = [:]
    var reasons: [Asked: Reach.Reason] = [:]
    for planned in plan {
      let (object, asked) = (planned.object, planned.asked)
      let differences =
        known[asked]
        ?? judge.differences(sets[asked.questions], isOfOneDay: asked.isOfOneDay, at: asked.instants)
      known[asked] = differences
      let shipment = object.shipment.map { book.shipments[$0] }
      if let saved = differences.lazy.compactMap({ judge.saving(shipment, $0) }).first {
        untouched.append(self.saved(object, saved))
      } else if differences.isEmpty {
        guard isNear(sets[asked.questions]) else { continue }
        let reason: Reach.Reason
        if let over = reach.isOver(object, amendments) {
          reason = over
        } else {
          reason = reasons[asked] ?? self.reason(asked, variant, verdicts, amendments)
          reasons[asked] = reason
        }
        untouched.append(self.untouched(object, why: reason.words, reason.citations))
      } else {
        touched += 1
        sources += Array(repeating: object, count: differences.count)
        affected += differences.enumerated().map { position, difference in
          self.affected(object, difference, judge, isFirst: position == 0)
        }
      }
    }
    name(&affected, sources)
    let counted = affected.filter(\.isCounted)
    return VariantResult(
      id: named.id, title: named.title, affected: affected, notAffected: untouched,
      unaffected: objects.count - touched, byRegime: totals.by(\.regime, counted),
      byCounterparty: totals.by(\.counterparty, counted), byAction: totals.by(\.action.rawValue, counted),
      total: totals.total(counted), dates: dates(variant, amendments),
      edition: worlds.worlds.amended[variant].edition)
  }

  /// Names other suppliers beside the lines that are supplies.
  private func name(_ affected: inout [AffectedObject], _ sources: [ExposedObject]) {
    let touched = near.union(affected.map(\.counterparty))
    for (place, object) in sources.enumerated() where affected[place].action != .resume {
      affected[place].alternatives = alternatives.suppliers(of: object, beside: touched)
    }
  }

  private func affected(
    _ object: ExposedObject, _ difference: Judge.Difference, _ judge: Judge, isFirst: Bool
  ) -> AffectedObject {
    let (action, todo) = judge.action(object, difference)
    let finding = difference.finding
    return AffectedObject(
      object: words.id(of: object), title: words.title(of: object), firm: words.firm(of: object),
      counterparty: words.counterparty(of: object), activity: difference.activity.rawValue,
      regime: finding.regime, provision: finding.provision,
      before: difference.before.outcome, after: difference.after.outcome, reviewPolicy: finding.reviewPolicy,
      status: finding.status.rawValue, from: difference.instant, valueAtRisk: words.value(of: object),
      isCounted: object.isCounted && isFirst, action: action, todo: todo, explanation: finding.explanation,
      citations: finding.citations, order: object.order)
  }

  private func untouched(_ object: ExposedObject, why: String, _ citations: [String]) -> UntouchedObject {
    UntouchedObject(
      object: words.id(of: object), title: words.title(of: object), firm: words.firm(of: object),
      counterparty: words.counterparty(of: object), why: why, citations: citations)
  }

  private func saved(_ object: ExposedObject, _ clause: SavingsClause) -> UntouchedObject {
    let until = clause.until.map { ", if it arrives by \($0.iso)" } ?? ""
    return untouched(
      object, why: "It was aboard when the rule took effect, and may go on as before\(until).",
      [clause.citation])
  }

  private func reason(
    _ asked: Asked, _ variant: Int, _ verdicts: Verdicts, _ amendments: [ScenarioAmendment]
  ) -> Reach.Reason {
    let questions = sets[asked.questions]
    let answers = asked.instants.last.map { instant in
      questions.compactMap { verdicts[.init(question: $0.number, world: variant + 1, instant: instant)] }
    }
    return reach.reason(questions.map(\.activity), answers ?? [], amendments)
  }

  /// Whether a reader would expect the scenario to touch it: a target, or somebody whom a target has a share in, is in
  /// it.
  private func isNear(_ questions: [Question]) -> Bool {
    questions.contains { question in
      transactions[question.number].parties.contains { party in
        party.ownershipID.map(near.contains) ?? near.contains(party.party.name)
      }
    }
  }

  private func dates(
    _ variant: Int, _ amendments: [ScenarioAmendment]
  ) -> [(at: Instant, what: String, citation: String?)] {
    var dates = amendments.map { ($0.at, $0.words(titles), $0.citation) }
    if let (window, citation) = worlds.divestments[variant] {
      dates.append((window.start, "securities may no longer be bought; holders may still sell", citation))
      dates.append((window.end, "holders may no longer sell", citation))
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
        isTarget: targets.contains(graph.parties[owner])
          || targets.map(book.name).contains(graph.name(owner)), from: holding.from, to: holding.to)
    }
  }
}

extension ScenarioAmendment {
  /// What happens, in a line.
  /// - Parameter titles: of provisions by their ids.
  func words(_ titles: [String: String]) -> String {
    switch change {
    case .listing(let change):
      change.listing.map { "\($0) changes" } ?? "\(change.name) joins \(change.list.rawValue)"
    case .removal(let listing): "\(listing) is removed"
    case .status(let provision, let status):
      "\(titles[provision].map { "“\($0)” (\(provision))" } ?? provision): \(status.rawValue.replacing("-", with: " "))"
    case .holding(let owner, let owned, let share): "\(owner) holds \(share.words) of \(owned)"
    }
  }
}
