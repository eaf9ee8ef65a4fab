extension ListID {
  /// What the id of a dataset of FollowTheMoney data begins with: `ftm:DATASET`.
  public static let datasetPrefix = "ftm:"

  /// The list that a listing's id names: `us-sdn` of `us-sdn:29220`, `ftm:DATASET` of `ftm:DATASET:ID`. A list's own id
  /// gives that list.
  public init(ofListing id: String) {
    let isDataset = id.hasPrefix(Self.datasetPrefix)
    let name = id.dropFirst(isDataset ? Self.datasetPrefix.count : 0)
    self.init(String(id[..<(name.firstIndex(of: ":") ?? name.endIndex)]))
  }

  /// Whether the text names a listing, and not a whole list.
  public static func isListing(_ text: String) -> Bool { ListID(ofListing: text).rawValue != text }

  /// Whether it is a dataset of FollowTheMoney data.
  public var isDataset: Bool { rawValue.hasPrefix(Self.datasetPrefix) }
}
