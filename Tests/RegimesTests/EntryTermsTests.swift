import Testing
import Vocabulary

@testable import Regimes

/// What an entry of the Entity List requires and how it is reviewed, read from our labels and the publisher's sentences.
@Suite struct EntryTermsTests {
  private static func policy(_ detail: String, _ item: String, describedAs words: Set<String> = [])
    -> ReviewPolicy?
  {
    let terms = ListingTerms(reviewPolicy: .asStated, reviewPolicyDetail: detail)
    return EntryPolicy(terms).policy(
      for: Item(classification: ClassificationNumber(item)), described: words.contains)
  }

  static let xinjiang =
    "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR"

  @Test(arguments: [
    ("2A983", ReviewPolicy.caseByCase), ("1A004.c", .caseByCase), ("1A004.a", .presumptionOfDenial),
    ("EAR99", .presumptionOfDenial), ("3A001.a.2", .presumptionOfDenial),
  ])
  func partsOfAPolicyAreToldApartByItem(_ item: String, _ expected: ReviewPolicy) {
    #expect(Self.policy(Self.xinjiang, item) == expected)
  }

  @Test func whatAnItemServesDecidesWhereThePolicySaysSo() {
    #expect(Self.policy(Self.xinjiang, "EAR99", describedAs: ["infectiousDisease"]) == .caseByCase)
    #expect(Self.policy(Self.xinjiang, "EAR99", describedAs: ["noteTo1A995"]) == .caseByCase)
    let russia =
      "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by-case basis"
    #expect(Self.policy(russia, "3A001") != .caseByCase)
  }

  @Test func theRequirementIsReadFromTheEntry() {
    let all = EntryRequirement("For all items subject to the EAR. (See §744.11 of the EAR)")
    #expect(all.covers(Item(classification: .ear99), isFoodOrMedicine: .yes) == .yes)
    let carved = EntryRequirement("All items subject to the EAR except food and medicine designated as EAR99")
    #expect(carved.covers(Item(classification: .ear99), isFoodOrMedicine: .yes) == .no)
    #expect(carved.covers(Item(classification: .ear99), isFoodOrMedicine: .unknown) == .unknown)
    #expect(
      carved.covers(Item(classification: ClassificationNumber("3A001")), isFoodOrMedicine: .yes) == .yes)
  }
}
