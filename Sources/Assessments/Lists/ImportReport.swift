public import Vocabulary

/// What an import put in force: all of its files, or (when it throws) none.
public struct ImportReport: Sendable {
  /// The snapshots that were added, one a list.
  public let lists: [ListStatus]
  /// Flaws that were read past, in the order met.
  public let warnings: [Warning]
  /// The edition of the World after the import.
  public let edition: String

  public init(lists: [ListStatus], warnings: [Warning], edition: String) {
    (self.lists, self.warnings, self.edition) = (lists, warnings, edition)
  }
}
