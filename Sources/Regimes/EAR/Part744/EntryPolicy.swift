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
    parts = detail.split(separator: ";").compactMap { Self.part(String($0)) }
  }

  private static func part(_ text: String) -> Part? {
    let lowered = text.lowercased()
    let plain = lowered.replacing("-", with: " ")
    let policy: ReviewPolicy
    if plain.contains("case by case") {
      policy = .caseByCase
    } else if plain.contains("presumption of denial") {
      policy = .presumptionOfDenial
    } else if plain.contains("policy of denial") {
      policy = .policyOfDenial
    } else if plain.contains("presumption of approval") {
      policy = .presumptionOfApproval
    } else {
      return nil
    }
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map {
      $0.trimmingSuffix(while: { $0 == "." })
    }
    let eccns = words.compactMap { ECCN($0) }
    let isRest = ["all other", "others", "all items"].contains(where: plain.contains)
    return Part(policy: policy, items: eccns, text: lowered, isRest: isRest)
  }

  /// The policy for one item.
  ///
  /// - Parameter described: whether the asker says, or describes the item so that it is plain, that it serves what a
  ///   part of the policy is about; asked with the words that such parts contain.
  func policy(for item: Item, described: (String) -> Bool) -> ReviewPolicy? {
    guard parts.count > 1 || whole == .asStated && !parts.isEmpty else { return whole ?? parts.first?.policy }
    if let eccn = item.classification?.eccn,
      let named = parts.first(where: { part in
        part.items.contains { eccn.isWithin($0) } && !(part.text.contains("note to") && part.items.count == 1)
      })
    {
      return named.policy
    }
    for part in parts where !part.isRest {
      if part.text.contains("infectious disease"), described("infectiousDisease") { return part.policy }
      if part.text.contains("food"), item.classification == .ear99, described("foodOrMedicine") {
        return part.policy
      }
      if part.text.contains("note to 1a995"), item.classification == .ear99, described("noteTo1A995") {
        return part.policy
      }
    }
    return parts.first(where: \.isRest)?.policy ?? whole
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, test(last) { text.removeLast() }
    return text
  }
}
