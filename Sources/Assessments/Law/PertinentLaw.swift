import Regimes
import Regulations
import Vocabulary

/// What of the law of one moment can matter to questions of the same circumstances.
final class PertinentLaw {
  /// Nil where all of them are wanted, as by an answer that explains why the others do not bite.
  let ear: EARRules?
  let ofac: OFACAtMoment
  /// Nil where the action alone rules them out.
  let cmic: CMICAtMoment?
  let section889: Section889AtMoment?
  /// Sections that are not modeled, or only in part, and may be met; what shows them, in the same order.
  private let coverage: [CoveredSection]
  private let conditions: [CompiledCondition]
  /// The places of the sections that an item of a classification meets, where nothing else of it counts.
  private var met: [ClassificationNumber?: [Int]] = [:]

  private static let kept = 1_000

  /// Everything.
  init(_ law: LawAtMoment, _ coverage: Coverage) {
    (ear, ofac, cmic, section889) = (nil, law.ofac, law.cmic, law.section889)
    self.coverage = coverage.unmodeled.filter { $0.shownWhen != nil }
    conditions = self.coverage.compactMap(\.shownWhen)
  }

  init(_ law: LawAtMoment, _ coverage: Coverage, of inquiry: Inquiry) {
    ear = law.ear.rules.pertinent(to: inquiry)
    ofac = law.ofac.pertinent(to: inquiry)
    cmic = law.cmic.pertinent(to: inquiry)
    section889 = law.section889?.pertinent(to: inquiry)
    self.coverage = coverage.unmodeled.filter { $0.shownWhen.map(inquiry.canMatter) ?? false }
    conditions = self.coverage.compactMap(\.shownWhen)
  }

  /// The sections that a question meets.
  ///
  /// - Parameter reasons: for which each item is controlled, as far as the EAR looked at it.
  func sectionsMet(by inquiry: Inquiry, _ reasons: [ControlReasons?]) -> [CoveredSection] {
    let whole = InquiryContext(inquiry, isAboutEveryParty: true)
    // What is said of the items themselves must not be kept for other items of their classifications.
    let isKept = !conditions.contains { $0.isSaidOtherwise(in: whole) }
    let open = conditions.indices.filter { place in
      conditions[place].isAboutItems && !conditions[place].isSameForClassification(in: whole)
        && inquiry.canHold(conditions[place], isAboutEveryParty: true)
    }
    var isMet = [Bool](repeating: false, count: coverage.count)
    for line in inquiry.lines {
      let context = InquiryContext(
        inquiry, item: line, reasons: line.flatMap { reasons.indices.contains($0) ? reasons[$0] : nil },
        isAboutEveryParty: true)
      for place in sectionsMet(by: context, isKept: isKept) { isMet[place] = true }
      mark(open, met: context, in: &isMet)
    }
    return conditions.indices.filter { place in
      conditions[place].isAboutItems ? isMet[place] : conditions[place].holds(in: whole) == .yes
    }.map { coverage[$0] }
  }

  /// Marks those that a line meets by what is said of it.
  private func mark(_ open: [Int], met context: InquiryContext, in isMet: inout [Bool]) {
    for place in open where !isMet[place] { isMet[place] = conditions[place].holds(in: context) == .yes }
  }

  /// The places of those that the line's classification meets by itself.
  private func sectionsMet(by line: InquiryContext, isKept: Bool) -> [Int] {
    let classification = line.item.flatMap { line.inquiry.transaction.items[$0].classification }
    if isKept, let known = met[classification] { return known }
    let sections = conditions.indices.filter {
      conditions[$0].isSameForClassification(in: line) && conditions[$0].holds(in: line) == .yes
    }
    if isKept {
      if met.count >= Self.kept { met.removeAll() }
      met[classification] = sections
    }
    return sections
  }
}
