import Vocabulary

/// What an entry of the Entity List requires a license for, read from our labels or the publisher's sentence.
struct EntryRequirement {
  /// Items the entry leaves out.
  enum Carved: String {
    case nothing
    case foodAndMedicine
  }

  let coversAllItems: Bool
  let carved: Carved
  /// License exceptions that the entry itself opens; empty for most.
  let opens: [String]

  init(_ terms: ListingTerms) {
    opens = Self.opened(by: terms)
    let text = (terms.licenseRequirement ?? "").lowercased().replacing("-", with: " ")
    coversAllItems = text.isEmpty || text.contains("all items") || text.contains("items subject to the ear")
    let names = ["food", "medicine"].allSatisfy(text.contains)
    carved = names && (text.contains("except") || text.contains("other than")) ? .foodAndMedicine : .nothing
  }

  /// GOV where the requirement says that 740.11 may overcome it, and RFF where the entry refers to 740.26, as 740.26(b)
  /// asks; the publisher's table says so in the column of the policy.
  private static func opened(by terms: ListingTerms) -> [String] {
    let requirement = (terms.licenseRequirement ?? "").filter { !$0.isWhitespace && $0 != "-" }
    var opened: [String] = []
    if let range = requirement.firstRange(of: "740.11(b)") {
      let rest = requirement[range.upperBound...]
      opened.append(rest.hasPrefix("(2)") ? "GOV(b)(2)" : "GOV(b)")
      if ["(2)and(e)", "(2)ande.", "(2)and740.11(e)"].contains(where: (rest + ".").hasPrefix) {
        opened.append("GOV(e)")
      }
    }
    let places = [requirement, terms.reviewPolicyDetail ?? ""]
    if places.contains(where: { $0.contains("740.26") }) { opened.append("RFF") }
    return opened
  }

  /// Whether it covers the item.
  func covers(_ item: Item, isFoodOrMedicine: Ternary) -> Ternary {
    guard carved == .foodAndMedicine, item.classification == .ear99 else { return .yes }
    return !isFoodOrMedicine
  }
}
