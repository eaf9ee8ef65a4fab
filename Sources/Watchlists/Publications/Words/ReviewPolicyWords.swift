import Vocabulary

/// The words of a "license review policy" column, as the policy they state.
enum ReviewPolicyWords {
  /// The one policy the text states; `as-stated` where it states several, or refers to another section; nil for an
  /// empty text.
  static func policy(_ text: String) -> ReviewPolicy? {
    guard !text.trimmed.isEmpty else { return nil }
    let words = String(text.lowercased().map { $0 == "-" ? " " : $0 })
    var stated: [ReviewPolicy] = []
    if words.utf8Range(of: "presumption of denial") != nil
      || words.utf8Range(of: "presumption for denial") != nil
    {
      stated.append(.presumptionOfDenial)
    }
    if words.utf8Range(of: "policy of denial") != nil { stated.append(.policyOfDenial) }
    if words.utf8Range(of: "case by case") != nil { stated.append(.caseByCase) }
    if words.utf8Range(of: "presumption of approval") != nil { stated.append(.presumptionOfApproval) }
    return stated.count == 1 ? stated[0] : .asStated
  }
}
