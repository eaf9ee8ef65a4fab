public import Vocabulary

/// Who holds how much of whom, and when: parties and dated holdings, each holding reachable from either end.
///
/// Built by `OwnershipGraphBuilder`. Holdings can be added and changed; what was built stays in one block of memory.
public struct OwnershipGraph: Sendable {
  public let parties: PartyTable
  public private(set) var holdings: [Shareholding]
  /// Where holdings come from, in the words of who reported them.
  public let sources: [String]
  /// What is known of some parties beyond their ids.
  public let details: [Int: OwnershipParty]
  /// What is odd about the data, such as shares that add up to more than all.
  public internal(set) var warnings: [Warning]
  private let outgoing: Adjacency
  private let incoming: Adjacency
  /// Holdings added later, by owner and by owned party.
  private var laterOutgoing: [Int: [Int32]] = [:]
  private var laterIncoming: [Int: [Int32]] = [:]

  init(
    parties: PartyTable, holdings: [Shareholding], sources: [String], details: [Int: OwnershipParty],
    warnings: [Warning]
  ) {
    (self.parties, self.holdings, self.sources) = (parties, holdings, sources)
    (self.details, self.warnings) = (details, warnings)
    outgoing = Adjacency(holdings, count: parties.count, by: { $0.owner })
    incoming = Adjacency(holdings, count: parties.count, by: { $0.owned })
  }

  /// The parties' ids, by their places.
  public var ids: [String] { (0..<parties.count).map { parties[$0] } }

  /// The party's name; why it has none, or its id, where none is known.
  public func name(_ party: Int) -> String {
    guard let known = details[party] else { return parties[party] }
    if !known.name.isEmpty { return known.name }
    return known.unspecified.map { "not named (\($0))" } ?? parties[party]
  }

  /// Where the evidence for a holding is; nil where none is given.
  public func source(of holding: Shareholding) -> String? {
    holding.source < 0 ? nil : sources[Int(holding.source)]
  }

  /// The places of holdings of others in a party.
  public func holdings(in party: Int) -> [Int] {
    var places: [Int] = []
    forEachHolding(in: party) { places.append($0) }
    return places
  }

  /// The places of a party's holdings in others.
  public func holdings(of party: Int) -> [Int] {
    var places: [Int] = []
    forEachHolding(of: party) { places.append($0) }
    return places
  }

  @inline(__always)
  func forEachHolding(in party: Int, _ body: (Int) -> Void) {
    incoming.forEach(party, body)
    guard !laterIncoming.isEmpty, let later = laterIncoming[party] else { return }
    for place in later { body(Int(place)) }
  }

  @inline(__always)
  func forEachHolding(of party: Int, _ body: (Int) -> Void) {
    outgoing.forEach(party, body)
    guard !laterOutgoing.isEmpty, let later = laterOutgoing[party] else { return }
    for place in later { body(Int(place)) }
  }

  /// Adds a holding between parties of the graph.
  /// - Returns: its place.
  @discardableResult
  public mutating func add(_ holding: Shareholding) -> Int {
    holdings.append(holding)
    laterOutgoing[Int(holding.owner), default: []].append(Int32(holdings.count - 1))
    laterIncoming[Int(holding.owned), default: []].append(Int32(holdings.count - 1))
    return holdings.count - 1
  }

  /// Changes the size of the holding at `place`; a share of none ends it.
  public mutating func set(_ share: ShareRange, at place: Int) {
    holdings[place] = holdings[place].with(share: share)
  }

  /// Ends the holding at `place` on a day, its last.
  public mutating func end(_ place: Int, on day: CalendarDay) {
    guard holdings[place].to.map({ $0 > day }) ?? true else { return }
    holdings[place] = holdings[place].until(day)
  }
}
