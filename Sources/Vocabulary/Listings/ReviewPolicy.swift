/// How an agency says it reviews applications (the words of an Entity List entry's "license review policy").
public enum ReviewPolicy: String, Codable, Sendable, CaseIterable {
  case presumptionOfDenial = "presumption-of-denial"
  case policyOfDenial = "policy-of-denial"
  case caseByCase = "case-by-case"
  case presumptionOfApproval = "presumption-of-approval"
  /// The entry's own words say more than one policy: read them.
  case asStated = "as-stated"
}
