import Vocabulary

/// Joins rows of one snapshot that are the same entry: same list, id and end. Publishers repeat a name for each address
/// or order.
enum Joining {
  /// Sorted by id, each id once; `joined` is how many rows were taken into another.
  static func join(_ listings: [Listing]) -> (listings: [Listing], joined: Int) {
    // Listings are large: their positions are what is sorted.
    let keys = listings.map { (id: $0.id, end: end($0)) }
    let order = keys.indices.sorted { left, right in
      if keys[left].id != keys[right].id { return keys[left].id < keys[right].id }
      return (keys[left].end, left) < (keys[right].end, right)
    }
    var result: [Listing] = []
    result.reserveCapacity(listings.count)
    var joined = 0
    for position in order {
      let listing = listings[position]
      guard let last = result.last, last.id == listing.id, last.removed == listing.removed else {
        result.append(listing)
        continue
      }
      result[result.count - 1] = Self.joined(last, listing)
      joined += 1
    }
    return (numbered(result), joined)
  }

  /// Entries of one id that ended on different days stay apart: the one that holds longest keeps the id.
  private static func numbered(_ listings: [Listing]) -> [Listing] {
    guard zip(listings, listings.dropFirst()).contains(where: { $0.id == $1.id }) else { return listings }
    var result = listings
    var start = 0
    while start < result.count {
      var end = start + 1
      while end < result.count, result[end].id == result[start].id { end += 1 }
      for index in start..<(end - 1) { result[index].id += "-\(end - index)" }
      start = end
    }
    return result.sorted { $0.id < $1.id }
  }

  private static func end(_ listing: Listing) -> Instant {
    listing.removed?.start ?? Instant(secondsSinceEpoch: .max)
  }

  private static func joined(_ first: Listing, _ second: Listing) -> Listing {
    var joined = first
    let known = Set(first.names.map(\.text))
    joined.names += second.names.filter { !known.contains($0.text) }.map {
      $0.role == .primary ? ListedName($0.text, role: .alias, strength: $0.strength) : $0
    }
    joined.countries = (first.countries + second.countries).unique
    joined.addresses = (first.addresses + second.addresses).unique
    joined.birthDates = (first.birthDates + second.birthDates).unique
    joined.identifiers = (first.identifiers + second.identifiers).unique
    joined.programs = (first.programs + second.programs).unique
    joined.linkedTo = (first.linkedTo + second.linkedTo).unique
    joined.amendments = AmendmentMerge.union(first.amendments, second.amendments)
    if let other = second.effective, joined.effective.map({ other.start < $0.start }) ?? true {
      (joined.effective, joined.effectiveSource) = (other, second.effectiveSource)
    }
    joined.terms.footnotes = Set(first.terms.footnotes + second.terms.footnotes).sorted()
    joined.row += second.row.filter { !first.row.contains($0) }
    return joined
  }
}
