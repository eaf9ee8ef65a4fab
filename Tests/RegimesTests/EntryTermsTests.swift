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

  private static func requirement(_ text: String, policy: String? = nil) -> EntryRequirement {
    EntryRequirement(ListingTerms(licenseRequirement: text, reviewPolicyDetail: policy))
  }

  @Test func theRequirementIsReadFromTheEntry() {
    let all = Self.requirement("For all items subject to the EAR. (See §744.11 of the EAR)")
    #expect(all.covers(Item(classification: .ear99), isFoodOrMedicine: .yes) == .yes)
    let carved = Self.requirement("All items subject to the EAR except food and medicine designated as EAR99")
    #expect(carved.covers(Item(classification: .ear99), isFoodOrMedicine: .yes) == .no)
    #expect(carved.covers(Item(classification: .ear99), isFoodOrMedicine: .unknown) == .unknown)
    #expect(
      carved.covers(Item(classification: ClassificationNumber("3A001")), isFoodOrMedicine: .yes) == .yes)
  }

  @Test(arguments: [
    ("This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e).", true),
    ("This license requirement may be overcome by License Exception GOV under §740.11(b)(2) and e.", true),
    ("all-items-subject-to-the-ear-open-to-740.11(b)(2)-and-740.11(e)", true),
    ("License Exception GOV under § 740.11(b)(2) and exports", false),
  ])
  func anEntryMayOpenGovernmentUse(_ text: String, _ isSpaceStationOpen: Bool) {
    #expect(Self.requirement(text).opens == ["GOV(b)(2)"] + (isSpaceStationOpen ? ["GOV(e)"] : []))
  }

  @Test func otherSectionsThatAnEntryNamesOpenNothing() {
    #expect(Self.requirement("License Exception GOV under §740.11(b) when used by X").opens == ["GOV(b)"])
    #expect(Self.requirement("all items", policy: "See §§740.26, 744.11 and 744.23(d)").opens == ["RFF"])
    #expect(Self.requirement("all items", policy: "Case-by-case for devices of § 740.19").opens == [])
    #expect(Self.requirement("For all items subject to the EAR (see § 744.11)").opens == [])
  }

  @Test func whatTwoEntriesOpenIsWhatBothDo() {
    let government = ExceptionScope.only(["GOV(b)(2)", "GOV(e)"])
    #expect(government.intersection(.part740) == government)
    #expect(government.intersection(.none) == .none)
    #expect(government.intersection(.only(["RFF"])) == .none)
    #expect(government.intersection(.only(["GOV"])) == government)
    #expect(ExceptionScope.only(["GOV"]).intersection(government) == government)
  }
}
