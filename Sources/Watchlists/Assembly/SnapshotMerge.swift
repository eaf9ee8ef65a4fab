import Vocabulary

/// Merges the facts of one list into the snapshot of it that is in force.
struct SnapshotMerge {
  static let absentRemark =
    "absent from the snapshot that removed it here; the act of removal is not established"

  let facts: [Listing]
  let citations: FederalRegisterTable
  let firstSeen: FirstSeen

  /// The snapshot's listings with dates and former terms from the facts; then the facts that are history, not yet in
  /// force, or gone from the snapshot.
  func merged(_ snapshots: [Snapshot]) -> [Listing] {
    let asOf = snapshots.map(\.asOf).min() ?? CalendarDay(daysSinceEpoch: 0)
    let current = facts.indices.filter { !isHistory(facts[$0], on: asOf) }
    let index = FactIndex(current.map { facts[$0] })
    let listings = snapshots.flatMap { snapshot in snapshot.listings.map { (snapshot, $0) } }
    let pairs = Self.pairs(listings.map(\.1), index)
    let taken = Set(pairs.values)
    let result = listings.enumerated().map { position, entry in
      dated(with: pairs[position].map { facts[current[$0]] }, entry.1, in: entry.0)
    }
    let matched = Set(taken.map { current[$0] })
    let open = current.filter { !matched.contains($0) }
    let spokenOf = Set(FactIndex.spokenOf(open.map { facts[$0] }, by: result).map { open[$0] })
    let left = facts.indices.filter { !matched.contains($0) && !spokenOf.contains($0) }
    return distinct(result, left.map { retired(facts[$0], asOf: asOf) })
  }

  /// Which fact each listing has, by positions: all that surer evidence pairs are taken before weaker evidence counts.
  private static func pairs(_ listings: [Listing], _ index: FactIndex) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var taken: Set<Int> = []
    for evidence in FactIndex.Evidence.allCases {
      for (position, listing) in listings.enumerated() where pairs[position] == nil {
        guard let fact = index.match(listing, by: evidence, taken: taken) else { continue }
        pairs[position] = fact
        taken.insert(fact)
      }
    }
    // A publisher may part by country what the facts hold in one entry.
    for (position, listing) in listings.enumerated() where pairs[position] == nil {
      pairs[position] = index.match(listing, by: .primaryName, taken: [])
    }
    return pairs
  }

  /// Removed by then: it stays beside what the snapshot holds.
  private func isHistory(_ fact: Listing, on asOf: CalendarDay) -> Bool {
    fact.removed.map { $0.start <= Instant(endOf: asOf) } ?? false
  }

  private func dated(with fact: Listing?, _ listing: Listing, in snapshot: Snapshot) -> Listing {
    var listing = listing
    if let fact {
      listing.amendments = AmendmentMerge.merge(facts: fact.amendments, published: listing.amendments)
      listing.kind = listing.kind ?? fact.kind
      takeParticulars(of: fact, to: &listing)
      listing.removed = earlier(listing.removed, fact.removed)
      takeDate(of: fact, to: &listing)
      takeLaterTerms(of: fact, to: &listing, asOf: snapshot.asOf)
    }
    if listing.effective == nil {
      listing.effective = .day(firstSeen.day(of: listing.id, in: snapshot))
      listing.effectiveSource = .firstSnapshot
    }
    return listing
  }

  /// What a reduced file leaves out and the facts know: names, numbers and dates by which the party is recognized.
  private func takeParticulars(of fact: Listing, to listing: inout Listing) {
    let known = Set(listing.names.map { FoldedName.key($0.text) })
    if !known.contains(FoldedName.key(fact.primaryName)) {
      listing.names.append(ListedName(fact.primaryName))
    }
    listing.names += OwnScript.names(of: fact, besides: listing)
    if listing.identifiers.isEmpty { listing.identifiers = fact.identifiers }
    if listing.birthDates.isEmpty { listing.birthDates = fact.birthDates }
    if listing.addresses.allSatisfy(\.text.isEmpty) { listing.addresses += fact.addresses }
  }

  private func earlier(_ one: EffectiveDate?, _ other: EffectiveDate?) -> EffectiveDate? {
    guard let one, let other else { return one ?? other }
    return one.start <= other.start ? one : other
  }

  /// Publisher, then the earliest citation, then the facts. A fact that cites an earlier act than the row does knows
  /// the citation the row left out; one that knows the hour of the same day says it more exactly.
  private func takeDate(of fact: Listing, to listing: inout Listing) {
    guard let known = fact.effective, listing.effectiveSource != .publisher else { return }
    guard let date = listing.effective else {
      (listing.effective, listing.effectiveSource) = (known, .facts)
      return
    }
    if known.start < date.start || known.day == date.day { listing.effective = known }
  }

  /// An act later than the snapshot changed the terms: the published ones no longer are the last.
  private func takeLaterTerms(of fact: Listing, to listing: inout Listing, asOf: CalendarDay) {
    let end = Instant(endOf: asOf)
    let later = fact.amendments.contains { $0.terms != nil && ($0.effective.map { $0.start > end } ?? false) }
    if later || listing.terms.isEmpty { listing.terms = fact.terms }
  }

  /// In force on the snapshot's day and not in it: removed, at the latest on that day.
  private func retired(_ fact: Listing, asOf: CalendarDay) -> Listing {
    guard fact.removed == nil, let effective = fact.effective, effective.start <= Instant(endOf: asOf) else {
      return fact
    }
    var fact = fact
    fact.removed = .day(asOf)
    fact.remarks = [fact.remarks, "\(Self.absentRemark) (\(asOf))"].compactMap { $0 }.joined(separator: "; ")
    return fact
  }

  /// History under an id that the snapshot uses again gets a number behind it.
  private func distinct(_ listings: [Listing], _ history: [Listing]) -> [Listing] {
    guard !history.isEmpty else { return listings }
    var used = Set(listings.map(\.id))
    return listings
      + history.map { fact in
        var fact = fact
        var number = 2
        let id = fact.id
        while !used.insert(fact.id).inserted {
          fact.id = "\(id)-\(number)"
          number += 1
        }
        return fact
      }
  }
}
