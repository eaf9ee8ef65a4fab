/// How a question was made.
public enum QueryClass: String, Codable, Sendable, CaseIterable {
  case exact
  case oneEdit = "one-edit"
  case twoEdits = "two-edits"
  case reordered
  case tokenMissing = "token-missing"
  case romanization
  case joinedOrSplit = "joined-or-split"
  case cyrillic
  /// Companies and funds of the global LEI index.
  case legalEntities = "legal-entities"
  /// Given names and surnames of a census.
  case census
  /// The first half of one listed name and the second half of another.
  case recombined

  /// Whether its questions are about parties on no list.
  public var isNegative: Bool {
    switch self {
    case .legalEntities, .census, .recombined: true
    default: false
    }
  }

  public static let positives = allCases.filter { !$0.isNegative }
  public static let negatives = allCases.filter(\.isNegative)
}
