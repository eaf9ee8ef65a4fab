import Regimes
import Regulations

/// What of the law of one moment can matter to questions of the same circumstances.
struct PertinentLaw: Sendable {
  /// Nil where all of them are wanted, as by an answer that explains why the others do not bite.
  let ear: EARRules?
  let ofac: OFACAtMoment
  /// Sections that are not modeled, or only in part, and may be met.
  let coverage: [CoveredSection]

  /// Everything.
  init(_ law: LawAtMoment, _ coverage: Coverage) {
    (ear, ofac) = (nil, law.ofac)
    self.coverage = coverage.unmodeled
  }

  init(_ law: LawAtMoment, _ coverage: Coverage, of inquiry: Inquiry) {
    ear = law.ear.rules.pertinent(to: inquiry)
    ofac = law.ofac.pertinent(to: inquiry)
    self.coverage = coverage.unmodeled.filter { $0.shownWhen.map(inquiry.canMatter) ?? false }
  }
}
