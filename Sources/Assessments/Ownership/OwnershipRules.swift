public import Regimes
public import Regulations
public import Vocabulary

/// The rules by which owners reach what they own, each under its id.
public struct OwnershipRules: Sendable {
  /// What is asked about unless another rule is named.
  public static let usual = "us.ofac.fifty-percent"

  private let book: Rulebook

  public init(_ law: BodyOfLaw) { book = law.book }

  public var ids: [String] { book.all(OwnershipRuleContent.self).map(\.provision.id) }

  /// A rule as it stood at a moment.
  /// - Throws: `LicetError.badUsage` for an id that is none, and for a moment at which there was no such rule.
  public func rule(_ id: String, at moment: Instant) throws(LicetError) -> Holding<OwnershipRuleContent> {
    let rules = book.all(OwnershipRuleContent.self)
    guard let rule = rules.first(where: { $0.provision.id == id }) else { throw Self.unknown(id, ids) }
    if let holding = try rule.at(moment) { return holding }
    throw LicetError(
      .badUsage, "there was no rule '\(id)' on \(moment.day.iso)",
      remedy: "ask about \(rule.provision.values.first?.from.text ?? "a later day") or later")
  }

  private static func unknown(_ id: String, _ ids: [String]) -> LicetError {
    let choices = "use one of " + ids.joined(separator: ", ")
    if id.contains("cmic") || id.contains("586") {
      return LicetError(
        .badUsage,
        "'\(id)' is no ownership rule: the list of Chinese military-industrial companies reaches the companies it names "
          + "and not what they own (OFAC FAQ 857)", remedy: choices)
    }
    return LicetError(
      .badUsage, "'\(id)' is no ownership rule",
      remedy: NearestWord.remedy(for: id, among: ids, otherwise: choices))
  }
}
