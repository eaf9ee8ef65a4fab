import Testing
import Vocabulary

@testable import Watchlists

@Suite struct TermsTests {
  @Test(
    arguments: [
      ("Presumption of denial.", ReviewPolicy.presumptionOfDenial),
      ("Presumption for denial", .presumptionOfDenial),
      ("Policy of denial; see § 746.8", .policyOfDenial),
      ("Case-by-case basis", .caseByCase),
      ("Presumption of approval for some", .presumptionOfApproval),
      ("See § 744.2(d) of the EAR", .asStated),
      ("Case-by-case for some items, presumption of approval for others", .asStated),
      ("  ", nil),
    ] as [(String, ReviewPolicy?)])
  func `The review policy is the one the words state; several are as stated`(
    text: String, policy: ReviewPolicy?
  ) {
    #expect(ReviewPolicyWords.policy(text) == policy)
  }

  @Test(arguments: [
    ("All items (sample). (See §§ 734.9(e)(2) and 744.11 of the EAR)4", [4]),
    ("(See §§ 734.9(e) and 744.11 of the EAR) 4", [4]), ("see §§ 734.9(e)1 and 744.11 of the EAR2", [1, 2]),
    ("(See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)", [3]),
    ("(See §734.9(g), 3 §746.8(a)(3) of the EAR).", [3]),
    ("(See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5", [5]), ("See footnote 4", [4]),
    ("(See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)", []),
    ("For EAR99 (See § 744.11 of the EAR)", []),
    ("of the EAR. (See § 744.11 of the EAR). More follows", []), ("", []),
  ])
  func `Footnote marks are read and section numbers are not`(text: String, footnotes: [Int]) {
    #expect(FootnoteWords.footnotes(in: text) == footnotes)
  }

  @Test func `Remarks give births, countries, numbers, links and weak names`() {
    let mined = RemarkMiner.mine(
      "DOB 10 Dec 1948; alt. DOB 1955; POB Ur, Iraq; nationality Korea, North; Passport A12 (Iran) issued 1 Jan 2001; "
        + "RIF # J-3 (Venezuela); Linked To: MARBLE CO.; Linked To: ACME S.A.; Linked To: PLAIN LTD LOT; a.k.a. 'BIRD'; f.k.a. 'EGG'.",
      kind: .person)
    #expect(mined.birthDates.map(\.iso) == ["1948-12-10", "1955"])
    #expect(mined.birthPlaces == ["Ur, Iraq"])
    #expect(mined.countries.map(\.code) == ["KP"])
    #expect(
      mined.identifiers == [
        Identifier(type: "Passport", value: "A12", country: Country(code: "IR")),
        Identifier(type: "RIF #", value: "J-3", country: Country(code: "VE")),
      ])
    #expect(mined.linkedTo == ["MARBLE CO.", "ACME S.A.", "PLAIN LTD LOT"])
    #expect(
      mined.weakNames == [
        ListedName("BIRD", strength: .weak), ListedName("EGG", role: .former, strength: .weak),
      ])
  }

  @Test(arguments: [
    ("Vessel Registration Identification IMO 9187629", "IMO", "9187629"),
    ("Company Number IMO 5055293.", "IMO Company Number", "5055293"),
    ("alt. Digital Currency Address - XBT 1ExampleX", "Digital Currency Address - XBT", "1ExampleX"),
    (
      "Aircraft Manufacturer's Serial Number (MSN) 21167", "Aircraft Manufacturer's Serial Number (MSN)",
      "21167"
    ),
    ("SWIFT/BIC CKLBCNBJ", "SWIFT/BIC", "CKLBCNBJ"),
    ("Unified Social Credit Code (USCC) 91X (China)", "Unified Social Credit Code (USCC)", "91X"),
  ])
  func `Numbers are told from their kind`(remark: String, type: String, value: String) {
    let found = RemarkMiner.mine(remark, kind: .organization).identifiers
    #expect(found.map(\.type) == [type])
    #expect(found.map(\.value) == [value])
  }
}
