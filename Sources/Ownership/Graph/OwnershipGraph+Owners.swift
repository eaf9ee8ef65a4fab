extension OwnershipGraph {
  /// The part of the graph above a party: itself, its owners, their owners and so on.
  ///
  /// - Returns: that part, and for each of its parties the place in this graph; the party itself comes first.
  public func owners(of party: Int) -> (graph: OwnershipGraph, places: [Int]) {
    var table = PartyTable()
    var (places, known, held) = ([party], [party: 0], [Shareholding]())
    _ = table.insert(parties[party])
    var head = 0
    while head < places.count {
      forEachHolding(in: places[head]) { place in
        let holding = holdings[place]
        let owner = Int(holding.owner)
        let own = known[owner] ?? places.count
        if own == places.count {
          known[owner] = own
          places.append(owner)
          _ = table.insert(parties[owner])
        }
        held.append(holding.between(owner: own, owned: head))
      }
      head += 1
    }
    let described = places.enumerated().compactMap { own, place in details[place].map { (own, $0) } }
    let graph = OwnershipGraph(
      parties: table, holdings: held, sources: sources,
      details: Dictionary(described, uniquingKeysWith: { first, _ in first }), warnings: [])
    return (graph, places)
  }
}
