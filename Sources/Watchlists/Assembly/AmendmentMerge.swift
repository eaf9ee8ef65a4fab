import Vocabulary

/// One history out of what the facts know of each act and what the publisher cites.
enum AmendmentMerge {
  /// Pages within which two citations of one volume may be of one rule: a row cites the page it stands on, or the
  /// rule's first.
  static let longestRule = 60

  /// Oldest first: the facts' acts, then acts only the publisher cites, put in by date, or by volume and page.
  static func merge(facts: [Amendment], published: [Amendment]) -> [Amendment] {
    let added = published.filter { one in !facts.contains { isSameAct($0, one) } }.map { amendment in
      Amendment(
        citation: amendment.citation, effective: amendment.effective,
        changed: amendment.changed.map { $0 == .listed ? .unknown : $0 }, terms: amendment.terms)
    }
    guard !added.isEmpty else { return facts }
    return (facts + added).enumerated().sorted { left, right in
      order(left.element) == order(right.element)
        ? left.offset < right.offset : order(left.element) < order(right.element)
    }.map(\.element)
  }

  /// The acts two rows of one entry cite; the oldest is the one that listed it.
  static func union(_ first: [Amendment], _ second: [Amendment]) -> [Amendment] {
    if first == second { return first }
    return merge(facts: first, published: second).enumerated().map { index, amendment in
      guard amendment.changed == [.listed] || amendment.changed == [.unknown] else { return amendment }
      return Amendment(
        citation: amendment.citation, effective: amendment.effective,
        changed: [index == 0 ? .listed : .unknown],
        terms: amendment.terms)
    }
  }

  private static func isSameAct(_ fact: Amendment, _ published: Amendment) -> Bool {
    guard let one = position(fact), let other = position(published) else {
      return fact.citation != nil && fact.citation == published.citation
    }
    if one == other { return true }
    guard one.volume == other.volume, abs(one.page - other.page) <= longestRule else { return false }
    return fact.effective?.day == published.effective?.day || published.effective == nil
  }

  private static func position(_ amendment: Amendment) -> (volume: Int, page: Int)? {
    amendment.citation.flatMap { PublishedCitation.all(in: $0).first }.map { ($0.volume, $0.page) }
  }

  /// By citation where there is one: volumes and pages run with time, and every citation has them.
  private static func order(_ amendment: Amendment) -> (Int, Int) {
    if let position = position(amendment) { return (position.volume, position.page) }
    guard let day = amendment.effective?.day else { return (.max, .max) }
    return (day.year - 1935, 0)
  }
}
