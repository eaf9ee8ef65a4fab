import Regulations
public import Vocabulary

/// Which paragraphs of an entry a row covers: `all`, or some with what lies below them, less others.
public struct ParagraphScope: Hashable, Sendable {
  /// Empty for the whole entry.
  public let included: [String]
  public let excluded: [String]

  public init(included: [String], excluded: [String]) {
    (self.included, self.excluded) = (included, excluded)
  }

  init(_ fields: inout Fields) throws(LicetError) {
    let scope = try fields.words("scope")
    included = scope == ["all"] ? [] : scope
    excluded = try fields.words("except")
    guard !scope.isEmpty else {
      throw fields.failure(
        "\(fields.what) has no 'scope'", remedy: "write 'all' or paragraphs without the ECCN")
    }
  }

  /// Whether it covers a paragraph; unknown where the item's paragraph is coarser than the row.
  public func covers(_ paragraph: String) -> Ternary {
    let inside = included.isEmpty ? Ternary.yes : Self.matches(included, paragraph)
    guard inside != .no, !excluded.isEmpty else { return inside }
    return inside.and(!Self.matches(excluded, paragraph))
  }

  private static func matches(_ paragraphs: [String], _ paragraph: String) -> Ternary {
    var best = Ternary.no
    for other in paragraphs {
      if ECCN.path(paragraph, isWithin: other) { return .yes }
      if ECCN.path(other, isWithin: paragraph) { best = .unknown }
    }
    return best
  }
}
