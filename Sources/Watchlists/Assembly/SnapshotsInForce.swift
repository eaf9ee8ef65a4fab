import Vocabulary

/// Which of several snapshots of a list holds: the newest, never two publications at once.
enum SnapshotsInForce {
  /// Of each list the publication with the newest day, and of each of its parts the newest; where days are equal, the
  /// one that comes later in `snapshots`. In the order of lists, then parts.
  static func select(_ snapshots: [Snapshot]) -> [Snapshot] {
    Dictionary(grouping: snapshots, by: \.list).values.flatMap { ofOneList($0) }
      .sorted { ($0.list, $0.part ?? "") < ($1.list, $1.part ?? "") }
  }

  private static func ofOneList(_ snapshots: [Snapshot]) -> [Snapshot] {
    guard let publication = newest(snapshots)?.publication else { return [] }
    let parts = Dictionary(grouping: snapshots.filter { $0.publication == publication }, by: \.part)
    return parts.values.compactMap { newest($0) }
  }

  private static func newest(_ snapshots: [Snapshot]) -> Snapshot? {
    snapshots.enumerated().max { ($0.element.asOf, $0.offset) < ($1.element.asOf, $1.offset) }?.element
  }
}
