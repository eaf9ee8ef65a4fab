import Regulations
import Vocabulary

/// Which items are subject to the EAR (15 CFR 734.3): what is in, from or of the United States, and what is foreign-made
/// with enough of it inside (734.4) or made by it (734.9).
struct Section734_3 {
  let inquiry: Inquiry
  let law: EARAtMoment

  static let provision = "us.ear.734.3"

  func scope(of index: Int, _ report: inout RegimeReport) -> ItemScope {
    let item = inquiry.transaction.items[index]
    if let excluded = excluded(index) { return excluded }
    let isHere =
      inquiry.transaction.from?.country.code == "US"
      || inquiry.transaction.action == .export && inquiry.transaction.from == nil
    if isHere { return subject("(a)(1)", "It is in the United States.") }
    guard let origin = item.origin else {
      report.ask(
        MissingFact(
          fact: "items[\(index)].origin", question: "Where was the item made?", provision: Self.provision,
          decides: true))
      return ItemScope(
        isSubject: .unknown, paragraph: "(a)", explanation: "Where it was made is not known.",
        citations: ["15 CFR 734.3(a)"])
    }
    if origin.code == "US" { return subject("(a)(2)", "It is of U.S. origin, wherever it is.") }
    return foreignMade(index, &report)
  }

  /// Foreign-made: subject for its content, or as a direct product; not subject where neither.
  private func foreignMade(_ index: Int, _ report: inout RegimeReport) -> ItemScope {
    var content: ItemScope?
    if let deMinimis = law.deMinimis {
      content = Section734_4(inquiry: inquiry, holding: deMinimis, law: law).scope(of: index, &report)
    }
    if let content, content.isSubject == .yes { return content }
    let product = Section734_9(inquiry: inquiry, law: law).scope(of: index, &report)
    if let product, product.isSubject == .yes || content?.isSubject != .unknown { return product }
    return content ?? product
      ?? ItemScope(
        isSubject: .unknown, paragraph: "(a)(3)", explanation: "It is foreign-made.",
        citations: ["15 CFR 734.3(a)(3)"])
  }

  private func excluded(_ index: Int) -> ItemScope? {
    let context = InquiryContext(inquiry, item: index)
    if context.answer(to: .fact("published")) == .yes, canBePublished(index) {
      return ItemScope(
        isSubject: .no, paragraph: "(b)(3)", explanation: "It is published, or fundamental research.",
        citations: ["15 CFR 734.3(b)(3)"])
    }
    if context.answer(to: .fact("exclusiveJurisdictionOfAnotherAgency")) == .yes {
      return ItemScope(
        isSubject: .no, paragraph: "(b)(1)",
        explanation: "Another agency controls it exclusively: its rules apply.",
        citations: ["15 CFR 734.3(b)(1)"])
    }
    return nil
  }

  /// Software and technology alone can be published; encryption source code only as 742.15(b) says (734.7(b)).
  private func canBePublished(_ index: Int) -> Bool {
    guard let eccn = inquiry.transaction.items[index].classification?.eccn else { return true }
    if eccn.entry == "5D002" {
      return InquiryContext(inquiry, item: index).answer(to: .fact("publishedEncryptionMeets742_15")) == .yes
    }
    return eccn.productGroup == "D" || eccn.productGroup == "E"
  }

  private func subject(_ paragraph: String, _ text: String) -> ItemScope {
    ItemScope(
      isSubject: .yes, paragraph: paragraph, explanation: text, citations: ["15 CFR 734.3\(paragraph)"])
  }

  /// What the answer says of each item's scope: nothing where it is plainly subject.
  static func report(_ scope: [ItemScope], to report: inout RegimeReport) {
    for (index, item) in scope.enumerated() {
      report.note(
        provision,
        "items[\(index)] \(item.isSubject == .yes ? "is subject to the EAR" : item.isSubject == .no ? "is not subject to the EAR" : "may be subject to the EAR"): \(item.explanation) (\(item.citations.joined(separator: "; ")))"
      )
      if let provision = item.provision, item.isSubject != .unknown { report.apply(provision) }
      guard item.isSubject != .yes else { continue }
      report.findings.append(
        Finding(
          regime: "us.ear.scope", provision: provision,
          outcome: item.isSubject == .no ? .notSubject : .undetermined,
          items: [index], citations: item.citations, status: item.status, evidence: item.evidence,
          explanation: item.explanation))
    }
  }
}
