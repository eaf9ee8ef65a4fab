import Vocabulary

/// Looks over a graph for what its data can't mean.
struct GraphReview {
  /// So many of a kind are told one by one; the rest are counted.
  static let limit = 100

  private let graph: OwnershipGraph
  private let file: String?
  private let lines: [Int32]

  init(_ graph: OwnershipGraph, file: String, lines: [Int32]) {
    (self.graph, self.lines) = (graph, lines)
    self.file = file.isEmpty ? nil : file
  }

  /// Holdings that are there twice, the same to the day. They count as often as they are there: to leave one out might
  /// leave out a holding.
  func repeated() -> [Warning] {
    var (warnings, count): ([Warning], Int) = ([], 0)
    var places: [Int] = []
    for party in 0..<graph.parties.count {
      places.removeAll(keepingCapacity: true)
      graph.forEachHolding(in: party) { places.append($0) }
      guard places.count > 1 else { continue }
      if places.count > Self.many { places.sort { graph.holdings[$0].owner < graph.holdings[$1].owner } }
      for (index, place) in places.enumerated()
      where hasTwin(place, among: places[..<index], isSorted: places.count > Self.many) {
        count += 1
        guard count <= Self.limit else { continue }
        let holding = graph.holdings[place]
        warnings.append(
          warning(
            "the holding of '\(graph.name(Int(holding.owner)))' in '\(graph.name(party))' is there twice, and counts twice",
            place))
      }
    }
    return warnings + rest(count, "holdings that are there twice")
  }

  /// So many holdings in one party are compared each with each; more are sorted by their owners first.
  private static let many = 12

  private func hasTwin(_ place: Int, among former: ArraySlice<Int>, isSorted: Bool) -> Bool {
    let holding = graph.holdings[place]
    for other in former.reversed() {
      if graph.holdings[other].owner == holding.owner {
        if graph.holdings[other].isSame(as: holding) { return true }
      } else if isSorted {
        // Sorted: those of the same owner are neighbors.
        return false
      }
    }
    return false
  }

  /// Parties of which more than all is held.
  func overheld() -> [Warning] {
    var (warnings, count): ([Warning], Int) = ([], 0)
    for party in 0..<graph.parties.count {
      var total: Int64 = 0
      graph.forEachHolding(in: party) { place in total += graph.holdings[place].direct }
      guard total > Share.all.trillionths, let (day, share) = mostHeld(of: party) else { continue }
      count += 1
      guard count <= Self.limit else { continue }
      let when = day.map { " on \($0.iso)" } ?? ""
      warnings.append(
        warning("the holdings in '\(graph.name(party))' come to \(share.percent)\(when): more than all of it")
      )
    }
    return warnings + rest(count, "parties of which more than all is held")
  }

  private func warning(_ message: String, _ place: Int? = nil) -> Warning {
    let line = place.map { lines[$0] } ?? 0
    return Warning(message, file: file, line: line > 0 ? Int(line) : nil)
  }

  private func rest(_ count: Int, _ what: String) -> [Warning] {
    count > Self.limit ? [warning("\(count - Self.limit) more \(what)")] : []
  }

  /// The first day on which more than all is held, and how much; nil where there is none.
  private func mostHeld(of party: Int) -> (CalendarDay?, Share)? {
    var changes: [(day: Int32, by: Int64)] = []
    graph.forEachHolding(in: party) { place in
      let holding = graph.holdings[place]
      changes.append((holding.from?.daysSinceEpoch ?? .min, holding.direct))
      if let last = holding.to { changes.append((last.daysSinceEpoch + 1, -holding.direct)) }
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

extension Shareholding {
  /// What it certainly takes of the whole, in trillionths: nothing where others hold it.
  fileprivate var direct: Int64 { isIndirect ? 0 : share.least.trillionths }

  /// The same to the day, whoever reports it.
  fileprivate func isSame(as other: Shareholding) -> Bool {
    owner == other.owner && owned == other.owned && share == other.share && from == other.from
      && to == other.to
      && isIndirect == other.isIndirect
  }
}
