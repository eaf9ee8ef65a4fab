public import Vocabulary

/// Gathers parties and holdings from any source and makes a graph of them.
public struct OwnershipGraphBuilder: Sendable {
  var parties: PartyTable
  var holdings: [Shareholding] = []
  private var sources: [String] = []
  private var sourcePlaces: [String: Int32] = [:]
  private var details: [Int: OwnershipParty] = [:]
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

  public func holds(_ id: String) -> Bool { parties.place(of: id) != nil }

  /// The ids in it, in the order they were met.
  public var ids: [String] { (0..<parties.count).map { parties[$0] } }

  /// Adds a holding; both parties are added where they are new.
  public mutating func hold(
    _ owner: String, of owned: String, _ share: ShareRange, from: CalendarDay? = nil, to: CalendarDay? = nil,
    source: String? = nil, line: Int? = nil
  ) {
    if owner == owned { warn("'\(owner)' is said to own itself; that adds nothing", line: line) }
    holdings.append(
      Shareholding(
        owner: parties.insert(owner), owned: parties.insert(owned), share: share, from: from, to: to,
        source: source.map { place(ofSource: $0) } ?? -1))
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

  /// The graph, with a warning for each party of which more than all is held on some day.
  public func graph() -> OwnershipGraph {
    let plain = OwnershipGraph(
      parties: parties, holdings: holdings, sources: sources, details: details, warnings: [])
    return OwnershipGraph(
      parties: parties, holdings: holdings, sources: sources, details: details,
      warnings: warnings + overheld(plain))
  }

  private func overheld(_ graph: OwnershipGraph) -> [Warning] {
    var warnings: [Warning] = []
    for party in 0..<parties.count {
      var total: Int64 = 0
      graph.forEachHolding(in: party) { total += graph.holdings[$0].share.least.trillionths }
      guard total > Share.all.trillionths, let (day, share) = mostHeld(of: party, graph) else { continue }
      let when = day.map { " on \($0.iso)" } ?? ""
      warnings.append(
        Warning(
          "the holdings in '\(graph.name(party))' come to \(share.percent)\(when): more than all of it",
          file: file.isEmpty ? nil : file))
    }
    return warnings
  }

  /// The first day on which more than all is held, and how much; nil where there is none.
  private func mostHeld(of party: Int, _ graph: OwnershipGraph) -> (CalendarDay?, Share)? {
    var changes: [(day: Int32, by: Int64)] = []
    graph.forEachHolding(in: party) { place in
      let holding = graph.holdings[place]
      changes.append((holding.from?.daysSinceEpoch ?? .min, holding.share.least.trillionths))
      if let last = holding.to { changes.append((last.daysSinceEpoch + 1, -holding.share.least.trillionths)) }
    }
    // What ends makes room before what begins the same day.
    changes.sort { ($0.day, $0.by) < ($1.day, $1.by) }
    var total: Int64 = 0
    for (index, change) in changes.enumerated() {
      total += change.by
      let isDayDone = index + 1 == changes.count || changes[index + 1].day != change.day
      guard isDayDone, total > Share.all.trillionths else { continue }
      let day = change.day == .min ? nil : CalendarDay(daysSinceEpoch: change.day)
      return (day, Share(trillionths: total))
    }
    return nil
  }
}
