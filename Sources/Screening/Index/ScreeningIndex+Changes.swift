import Names
public import Vocabulary

/// What differs between two indexes.
public struct IndexChange: Sendable {
  /// Listings that are new or say something else than before, as they read now.
  public let written: [Listing]
  /// The ids of these and of those that are gone.
  public let ids: [String]

  public var isEmpty: Bool { ids.isEmpty }
}

extension ScreeningIndex {
  /// What has changed since another index: listings added, removed or written otherwise in anything at all, and listings
  /// that came into force or were removed between two moments.
  ///
  /// - Returns: nil where names are read by other tables than before: then every comparison may have changed.
  public func changes(
    since former: ScreeningIndex, at formerMoment: Instant, to moment: Instant
  ) -> IndexChange? {
    guard normalizer.knowledge.fingerprint == former.normalizer.knowledge.fingerprint else { return nil }
    var before: [String: Int] = [:]
    for place in former.listings.indices { before[former.string(former.listings[place].id)] = place }
    guard before.count == former.listings.count else { return nil }
    var (written, ids): ([Listing], [String]) = ([], [])
    for place in listings.indices {
      let id = string(listings[place].id)
      if let old = before.removeValue(forKey: id), isSame(place, former, old),
        former.state(ofListing: old, at: formerMoment) == state(ofListing: place, at: moment)
      {
        continue
      }
      written.append(listing(at: place))
      ids.append(id)
    }
    return IndexChange(written: written, ids: ids + before.keys.sorted())
  }

  private func isSame(_ place: Int, _ other: ScreeningIndex, _ old: Int) -> Bool {
    let (own, theirs) = (listings[place].encoded, other.listings[old].encoded)
    guard own.length == theirs.length else { return false }
    return equal(text + Int(own.offset), other.text + Int(theirs.offset), Int(own.length))
  }

  /// An index of some listings alone, read by the same tables.
  public func index(of listings: [Listing]) throws -> ScreeningIndex {
    try ScreeningIndex(
      compiled: IndexCompiler.compile(listings, normalizer: normalizer), normalizer: normalizer)
  }
}
