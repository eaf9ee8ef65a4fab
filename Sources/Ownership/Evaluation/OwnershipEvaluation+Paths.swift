import Vocabulary

extension OwnershipEvaluation {
  /// The holdings that decide about a party, from listed owners down to it: those that reach it for certain, or, where
  /// none do, those that may.
  public func decidingHoldings(of party: Int) -> [Int] {
    let set = certain.holds(party) ? certain : possible
    var (seen, places, queue, head): (Set<Int>, [Int], [Int], Int) = ([party], [], [party], 0)
    while head < queue.count {
      let owned = queue[head]
      head += 1
      guard set.turns[owned] != CaptureSet.listed else { continue }
      for place in countedHoldings(in: owned, set) {
        places.append(place)
        if seen.insert(Int(graph.holdings[place].owner)).inserted {
          queue.append(Int(graph.holdings[place].owner))
        }
      }
    }
    return places.sorted { order($0, set) < order($1, set) }
  }

  private func order(_ place: Int, _ set: CaptureSet) -> (Int64, Int) {
    (set.turns[Int(graph.holdings[place].owned)], place)
  }

  /// The holdings by which counted owners of earlier turns hold a party; where nothing reaches it, all that count.
  private func countedHoldings(in party: Int, _ set: CaptureSet) -> [Int] {
    let turn = set.turns[party]
    return graph.holdings(in: party).filter { place in
      let holding = graph.holdings[place]
      return holding.isHeld(on: day) && holding.share.most > .none
        && counts(Int(holding.owner), set, before: turn)
    }
  }

  /// The listed owners, or those that may be, through which the rule reaches a party or might.
  public func decidingOwners(of party: Int) -> [Int] {
    var owners: [Int] = []
    for place in decidingHoldings(of: party) {
      let owner = Int(graph.holdings[place].owner)
      if standings[owner] != .unlisted, !owners.contains(owner) { owners.append(owner) }
    }
    return owners
  }

  /// What to find out first about a party that is undetermined; nil where it is not.
  public func openPoint(of party: Int) -> OpenPoint? {
    guard self[party] == .undetermined else { return nil }
    if standings[party] == .possible { return .standing(party) }
    let counted = countedHoldings(in: party, possible)
    let widest = counted.max { left, right in
      (graph.holdings[left].share.spread, right) < (graph.holdings[right].share.spread, left)
    }
    if let widest, !graph.holdings[widest].share.isExact { return .share(widest) }
    let open = counted.first { place in
      let owner = self[Int(graph.holdings[place].owner)]
      return owner != .listed && owner != .captured
    }
    // An owner's turn is earlier than the party's: this ends.
    return open.flatMap { openPoint(of: Int(graph.holdings[$0].owner)) }
  }
}
