public import Vocabulary

/// Gathers parties and holdings from any source and makes a graph of them.
public struct OwnershipGraphBuilder: Sendable {
  var parties: PartyTable
  var holdings: [Shareholding] = []
  /// The line of each holding in the file; 0 where it has none.
  var lines: [Int32] = []
  private var sources: [String] = []
  private var sourcePlaces: [String: Int32] = [:]
  private(set) var details: [Int: OwnershipParty] = [:]
  public private(set) var warnings: [Warning] = []

  /// The file that warnings name; empty for none.
  public var file = ""

  public init(expecting parties: Int = 16) { self.parties = PartyTable(expecting: parties) }

  /// The place of a party, which is added where it is new.
  @discardableResult
  public mutating func party(_ id: String) -> Int { Int(parties.insert(id)) }

  /// Says what is known of a party, which is added where it is new.
  @discardableResult
  public mutating func describe(_ id: String, _ party: OwnershipParty) -> Int {
    let place = self.party(id)
    details[place] = party
    return place
  }

  /// The same of the party at a place.
  mutating func describe(_ place: Int, _ party: OwnershipParty) { details[place] = party }

  public func holds(_ id: String) -> Bool { parties.place(of: id) != nil }

  /// The ids in it, in the order they were met.
  public var ids: [String] { (0..<parties.count).map { parties[$0] } }

  /// Adds a holding; both parties are added where they are new.
  /// - Parameter isIndirect: whether it is held through others, who may hold the same shares in this graph.
  public mutating func hold(
    _ owner: String, of owned: String, _ share: ShareRange, from: CalendarDay? = nil, to: CalendarDay? = nil,
    source: String? = nil, isIndirect: Bool = false, line: Int? = nil
  ) {
    hold(
      Shareholding(
        owner: parties.insert(owner), owned: parties.insert(owned), share: share, from: from, to: to,
        source: source.map { place(ofSource: $0) } ?? -1, isIndirect: isIndirect), line: line ?? 0)
  }

  /// Adds a holding between parties that are there.
  @inline(__always)
  mutating func hold(_ holding: Shareholding, line: Int) {
    if holding.owner == holding.owned { warnOfSelf(Int(holding.owner), line) }
    holdings.append(holding)
    lines.append(Int32(truncatingIfNeeded: line))
  }

  private mutating func warnOfSelf(_ party: Int, _ line: Int) {
    warn("'\(parties[party])' is said to own itself; that adds nothing", line: line > 0 ? line : nil)
  }

  mutating func reserve(holdings count: Int) {
    holdings.reserveCapacity(count)
    lines.reserveCapacity(count)
  }

  mutating func place(ofSource source: String) -> Int32 {
    if let place = sourcePlaces[source] { return place }
    let place = Int32(sources.count)
    sources.append(source)
    sourcePlaces[source] = place
    return place
  }

  public mutating func warn(_ message: String, line: Int? = nil) {
    warnings.append(Warning(message, file: file.isEmpty ? nil : file, line: line))
  }

  /// The graph, with a warning for each holding that is there twice, and for each party of which more than all is held
  /// on some day.
  public func graph() -> OwnershipGraph {
    var graph = OwnershipGraph(
      parties: parties, holdings: holdings, sources: sources, details: details, warnings: warnings)
    let review = GraphReview(graph, file: file, lines: lines)
    graph.warnings += review.repeated() + review.overheld()
    return graph
  }
}
