public import Vocabulary

/// The listings of a World: the built-in facts, superseded list by list by the snapshots that were loaded.
public enum WorldListings {
  /// - Parameters:
  ///   - facts: what is known without any file.
  ///   - snapshots: all that are at hand. Of each list the newest is in force, parts of one publication together;
  ///     older ones only tell when a listing was first seen.
  /// - Returns: sorted by list, then id; the same input gives the same output.
  public static func assemble(facts: Facts, snapshots: [Snapshot]) -> [Listing] {
    let inForce = SnapshotsInForce.select(snapshots)
    let loaded = Set(inForce.map(\.list))
    var result = facts.listings.filter { !loaded.contains($0.list) }
    let factsByList = Dictionary(grouping: facts.listings) { $0.list }
    let seenByList = Dictionary(grouping: snapshots) { $0.list }
    for (list, current) in Dictionary(grouping: inForce, by: \.list) {
      let firstSeen = FirstSeen(seenByList[list] ?? [])
      let merge = SnapshotMerge(
        facts: factsByList[list] ?? [], citations: facts.citations, firstSeen: firstSeen)
      result += merge.merged(current)
    }
    return sorted(result)
  }

  /// Of each list the newest publication, with all its parts.
  public static func inForce(_ snapshots: [Snapshot]) -> [Snapshot] { SnapshotsInForce.select(snapshots) }

  /// Listings are large: their positions are what is sorted.
  static func sorted(_ listings: [Listing]) -> [Listing] {
    let keys = listings.map { ($0.list.rawValue, $0.id) }
    return keys.indices.sorted { keys[$0] < keys[$1] }.map { listings[$0] }
  }
}
