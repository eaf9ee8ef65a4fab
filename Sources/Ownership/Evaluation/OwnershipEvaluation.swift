public import Vocabulary

/// What a threshold rule makes of every party of a graph on one day, kept up to date as holdings change.
///
/// The least fixpoint of 31 CFR 583.411 and its like (OFAC FAQ 399, 401): a listed party counts; a party of which counted
/// owners hold the threshold counts, with its whole stake in others. Two readings bound what open shares leave open. A
/// changed holding is followed as in delete-and-rederive maintenance (Gupta, Mumick, Subrahmanian 1993).
public struct OwnershipEvaluation: Sendable {
  public private(set) var graph: OwnershipGraph
  public let rule: ThresholdRule
  public let day: CalendarDay
  private(set) var standings: [Standing]
  private(set) var certain: CaptureSet
  private(set) var possible: CaptureSet

  /// - Parameter standings: of each party of the graph, by its place.
  public init(_ graph: OwnershipGraph, rule: ThresholdRule, on day: CalendarDay, standings: [Standing]) {
    (self.graph, self.rule, self.day, self.standings) = (graph, rule, day, standings)
    certain = CaptureSet(.least, count: graph.parties.count)
    possible = CaptureSet(.most, count: graph.parties.count)
    fill(&certain)
    fill(&possible)
  }

  /// What the rule makes of a party.
  public subscript(_ party: Int) -> Capture {
    if standings[party] == .listed { return .listed }
    if certain.holds(party) { return .captured }
    return possible.holds(party) ? .undetermined : .notCaptured
  }

  /// How much of the party counted owners hold: at least, and at most.
  public func aggregate(of party: Int) -> ShareRange {
    ShareRange(
      least: Share(trillionths: min(held(party, certain), Share.all.trillionths)),
      most: Share(trillionths: min(held(party, possible), Share.all.trillionths)))
  }

  // MARK: The whole graph

  private func fill(_ set: inout CaptureSet) {
    var queue: [Int] = []
    for party in standings.indices where set.counts(standings[party]) {
      set.turns[party] = CaptureSet.listed
      queue.append(party)
    }
    rule.aggregatesOwners ? spreadAdding(from: queue, &set) : spread(from: queue, &set)
  }

  /// Adds up as owners come to count, each holding of theirs looked at once.
  private func spreadAdding(from listed: [Int], _ set: inout CaptureSet) {
    var sums = [Aggregate](repeating: Aggregate(), count: standings.count)
    if set.bound == .most {
      for holding in graph.holdings where !holding.isIndirect && holding.isHeld(on: day) {
        sums[Int(holding.owned)].leastOfAll += holding.share.least.trillionths
      }
    }
    var queue = listed
    var head = 0
    while head < queue.count {
      let owner = queue[head]
      head += 1
      guard rule.looksThrough || set.turns[owner] == CaptureSet.listed else { continue }
      graph.forEachHolding(of: owner) { place in
        let holding = graph.holdings[place]
        let owned = Int(holding.owned)
        guard holding.isHeld(on: day), !set.holds(owned) else { return }
        sums[owned].least += holding.share.least.trillionths
        sums[owned].most += holding.share.most.trillionths
        guard rule.isReached(by: sums[owned].value(set.bound)) else { return }
        set.turns[owned] = set.nextTurn()
        queue.append(owned)
      }
    }
  }

  /// The same, each party that might be reached now added up from its holdings.
  private func spread(from parties: [Int], _ set: inout CaptureSet) {
    var queue = parties
    var head = 0
    while head < queue.count {
      let owner = queue[head]
      head += 1
      graph.forEachHolding(of: owner) { place in
        let owned = Int(graph.holdings[place].owned)
        guard !set.holds(owned), rule.isReached(by: held(owned, set)) else { return }
        set.turns[owned] = set.nextTurn()
        queue.append(owned)
      }
    }
  }

  /// What counted owners hold of a party, those alone counted whose turn came before `turn`.
  private func held(_ party: Int, _ set: CaptureSet, before turn: Int64 = .max) -> Int64 {
    rule.aggregatesOwners
      ? heldTogether(party, set, before: turn) : heldByOne(party, set, before: turn)
  }

  private func heldTogether(_ party: Int, _ set: CaptureSet, before turn: Int64) -> Int64 {
    var sum = Aggregate()
    graph.forEachHolding(in: party) { place in
      let holding = graph.holdings[place]
      guard holding.isHeld(on: day) else { return }
      sum.add(holding, counted: counts(Int(holding.owner), set, before: turn))
    }
    return sum.value(set.bound)
  }

  /// The most that one counted owner holds of a party, its several holdings taken together.
  private func heldByOne(_ party: Int, _ set: CaptureSet, before turn: Int64) -> Int64 {
    var owners: [Int32: Aggregate] = [:]
    var all: Int64 = 0
    graph.forEachHolding(in: party) { place in
      let holding = graph.holdings[place]
      guard holding.isHeld(on: day) else { return }
      if !holding.isIndirect { all += holding.share.least.trillionths }
      guard counts(Int(holding.owner), set, before: turn) else { return }
      owners[holding.owner, default: Aggregate()].add(holding, counted: true)
    }
    return owners.values.reduce(0) { most, owner in
      var owner = owner
      owner.leastOfAll = all
      return max(most, owner.value(set.bound))
    }
  }

  @inline(__always)
  func counts(_ owner: Int, _ set: CaptureSet, before turn: Int64 = .max) -> Bool {
    let own = set.turns[owner]
    return own < turn && own != CaptureSet.never && (rule.looksThrough || own == CaptureSet.listed)
  }

  // MARK: Changes

  /// Changes the size of a holding and whatever hangs on it.
  public mutating func set(_ share: ShareRange, at place: Int) {
    graph.set(share, at: place)
    follow(Int(graph.holdings[place].owned))
  }

  /// Adds a holding between parties of the graph and follows what it changes.
  /// - Returns: its place.
  @discardableResult
  public mutating func add(_ holding: Shareholding) -> Int {
    let place = graph.add(holding)
    follow(Int(holding.owned))
    return place
  }

  private mutating func follow(_ party: Int) {
    // Taken out for the while, so that they are changed in place: their millions of turns are never copied.
    var (certain, possible) = (self.certain, self.possible)
    (self.certain, self.possible) = (.none, .none)
    refresh(party, &certain)
    refresh(party, &possible)
    (self.certain, self.possible) = (certain, possible)
  }

  private func refresh(_ party: Int, _ set: inout CaptureSet) {
    let lost = release(party, &set)
    regain(lost + [party], &set)
  }

  /// Takes out whoever no longer has enough from owners of earlier turns.
  private func release(_ party: Int, _ set: inout CaptureSet) -> [Int] {
    var (lost, queue, head) = ([Int](), [party], 0)
    while head < queue.count {
      let party = queue[head]
      head += 1
      let turn = set.turns[party]
      guard turn != CaptureSet.never, turn != CaptureSet.listed,
        !rule.isReached(by: held(party, set, before: turn))
      else { continue }
      set.turns[party] = CaptureSet.never
      lost.append(party)
      graph.forEachHolding(of: party) { place in
        let owned = Int(graph.holdings[place].owned)
        if set.holds(owned), set.turns[owned] > turn { queue.append(owned) }
      }
    }
    return lost
  }

  /// Puts in whoever has enough by now, and whoever follows from them.
  private func regain(_ parties: [Int], _ set: inout CaptureSet) {
    var reached: [Int] = []
    for party in parties where !set.holds(party) && rule.isReached(by: held(party, set)) {
      set.turns[party] = set.nextTurn()
      reached.append(party)
    }
    spread(from: reached, &set)
  }
}
