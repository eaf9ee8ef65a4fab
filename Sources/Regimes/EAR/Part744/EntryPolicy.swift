import Vocabulary

/// The review policy of an entry, part by part: some items case by case, all others under a presumption of denial.
///
/// Reads our labels (`case-by-case: 2A983; presumption-of-denial: all other items`) and the publisher's sentences.
struct EntryPolicy {
  private struct Part {
    let policy: ReviewPolicy
    let items: [ECCN]
    /// What it is about, in lower case.
    let text: String
    let isRest: Bool
  }

  private let parts: [Part]
  private let whole: ReviewPolicy?

  init(_ terms: ListingTerms) {
    whole = terms.reviewPolicy
    let detail = terms.reviewPolicyDetail ?? ""
    parts = detail.split(separator: ";").flatMap { Self.read(String($0)) }
  }

  /// A clause: the policy it names first is for what it is about; a second one, for the food and medicine it sets apart.
  private static func read(_ text: String) -> [Part] {
    let lowered = text.lowercased()
    let policies = named(in: lowered.replacing("-", with: " "))
    guard let first = policies.first else { return [] }
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map {
      $0.trimmingSuffix(while: { $0 == "." })
    }
    let isRest = ["all other", "others", "all items"].contains(
      where: lowered.replacing("-", with: " ").contains)
    let main = Part(policy: first, items: words.compactMap { ECCN($0) }, text: lowered, isRest: isRest)
    guard policies.count > 1, isRest, lowered.contains("food") else { return [main] }
    return [Part(policy: policies[1], items: [], text: "food", isRest: false), main]
  }

  private static let phrases: [(text: String, policy: ReviewPolicy)] = [
    ("case by case", .caseByCase), ("presumption of denial", .presumptionOfDenial),
    ("policy of denial", .policyOfDenial), ("presumption of approval", .presumptionOfApproval),
  ]

  /// The policies that a clause names, in the order it names them.
  private static func named(in text: String) -> [ReviewPolicy] {
    phrases.compactMap { phrase in text.firstRange(of: phrase.text).map { ($0.lowerBound, phrase.policy) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The policy for one item.
  ///
  /// - Parameter described: whether the asker says, or describes the item so that it is plain, that it serves what a
  ///   part of the policy is about; asked with the words that such parts contain.
  func policy(for item: Item, described: (String) -> Bool) -> ReviewPolicy? {
    guard parts.count > 1 || whole == .asStated && !parts.isEmpty else { return whole ?? parts.first?.policy }
    if let eccn = item.classification?.eccn,
      let named = parts.first(where: { part in
        part.items.contains { eccn.isWithin($0) } && !(Self.isAboutNote(part) && part.items.count == 1)
      })
    {
      return named.policy
    }
    for part in parts where !part.isRest {
      if part.text.contains("infectious disease"), described("infectiousDisease") { return part.policy }
      if part.text.contains("food"), item.classification == .ear99, described("foodOrMedicine") {
        return part.policy
      }
      if Self.isAboutNote(part), item.classification == .ear99, described("noteTo1A995") {
        return part.policy
      }
    }
    return parts.first(where: \.isRest)?.policy ?? whole
  }

  /// EAR99 items that the note to 1A995 describes.
  private static func isAboutNote(_ part: Part) -> Bool {
    part.text.contains("note to") && part.text.contains("1a995")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, test(last) { text.removeLast() }
    return text
  }
}
