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
  /// Sections that are not modeled, or only in part, and may be met.
  private let coverage: [CoveredSection]
  /// Which of them an item of a classification meets, where nothing else of it counts.
  private var met: [ClassificationNumber?: [Bool]] = [:]

  private static let kept = 1_000

  /// Everything.
  init(_ law: LawAtMoment, _ coverage: Coverage) {
    (ear, ofac, cmic, section889) = (nil, law.ofac, law.cmic, law.section889)
    self.coverage = coverage.unmodeled
  }

  init(_ law: LawAtMoment, _ coverage: Coverage, of inquiry: Inquiry) {
    ear = law.ear.rules.pertinent(to: inquiry)
    ofac = law.ofac.pertinent(to: inquiry)
    cmic = law.cmic.pertinent(to: inquiry)
    section889 = law.section889?.pertinent(to: inquiry)
    self.coverage = coverage.unmodeled.filter { $0.shownWhen.map(inquiry.canMatter) ?? false }
  }

  /// The sections that a question meets.
  ///
  /// - Parameter reasons: for which each item is controlled, as far as the EAR looked at it.
  func sectionsMet(by inquiry: Inquiry, _ reasons: [ControlReasons?]) -> [CoveredSection] {
    let whole = InquiryContext(inquiry, isAboutEveryParty: true)
    let lines = inquiry.lines.map { line in
      InquiryContext(
        inquiry, item: line, reasons: line.flatMap { reasons.indices.contains($0) ? reasons[$0] : nil },
        isAboutEveryParty: true)
    }
    // What is said of the items themselves must not be kept for other items of their classifications.
    let isKept = !coverage.contains { $0.shownWhen?.isSaidOtherwise(in: whole) ?? false }
    let known = lines.map { sectionsMet(by: $0, isKept: isKept) }
    return coverage.indices.filter { place in
      guard let condition = coverage[place].shownWhen else { return false }
      guard condition.isAboutItems else { return condition.holds(in: whole) == .yes }
      if condition.isSameForClassification(in: whole) { return known.contains { $0[place] } }
      return inquiry.canHold(condition, isAboutEveryParty: true)
        && lines.contains { condition.holds(in: $0) == .yes }
    }.map { coverage[$0] }
  }

  private func sectionsMet(by line: InquiryContext, isKept: Bool) -> [Bool] {
    let classification = line.item.flatMap { line.inquiry.transaction.items[$0].classification }
    if isKept, let known = met[classification] { return known }
    let sections = coverage.map { section in
      section.shownWhen.map { $0.isSameForClassification(in: line) && $0.holds(in: line) == .yes } ?? false
    }
    if isKept {
      if met.count >= Self.kept { met.removeAll() }
      met[classification] = sections
    }
    return sections
  }
}
