import Regulations
import Vocabulary

/// Applies the requirements of one provision to a question: a finding where one bites, a question where it may.
struct ControlsStep {
  let inquiry: Inquiry
  let holding: Holding<ControlsContent>
  let regime: String
  /// For each item: whether the regulations reach it, and the reasons for control of its entry.
  let scope: [ItemScope]

  func apply(to report: inout RegimeReport) {
    for requirement in holding.content.requirements
    where requirement.actions.contains(inquiry.transaction.action) {
      let reached = inquiry.law.contains(requirement.destinations, inquiry.destination)
      guard reached != .no else { continue }
      apply(requirement, reached, to: &report)
    }
  }

  private func apply(_ requirement: Requirement, _ reached: Ternary, to report: inout RegimeReport) {
    var bitten: [(policy: ReviewPolicy?, items: [Int])] = []
    var open: [Int] = []
    let lines: [Int?] =
      scope.isEmpty || requirement.isAboutActivity ? [nil] : scope.indices.map(Optional.some)
    for line in lines {
      let context = InquiryContext(inquiry, item: line, reasons: line.flatMap { scope[$0].reasons })
      switch holds(requirement, reached, context, line) {
      case .yes:
        let policy = requirement.review(in: context)
        if let place = bitten.firstIndex(where: { $0.policy == policy }) {
          bitten[place].items += line.map { [$0] } ?? []
        } else {
          bitten.append((policy, line.map { [$0] } ?? []))
        }
      case .unknown where ask(requirement, context, to: &report): open += line.map { [$0] } ?? [-1]
      default: break
      }
    }
    for group in bitten {
      report.findings.append(finding(requirement, requirement.outcome, group.items, group.policy))
    }
    if !bitten.isEmpty { report.actions += requirement.actionsToTake.filter { !report.actions.contains($0) } }
    if !open.isEmpty, requirement.outcome != .noLicenseRequired {
      report.findings.append(finding(requirement, .undetermined, open.filter { $0 >= 0 }, nil))
    }
  }

  private func holds(
    _ requirement: Requirement, _ reached: Ternary, _ context: InquiryContext, _ line: Int?
  ) -> Ternary {
    let subject = line.map { scope[$0].isSubject } ?? .yes
    guard subject != .no else { return .no }
    let item = line.map {
      inquiry.law.contains(requirement.items, inquiry.transaction.items[$0].classification)
    }
    let inSet = item ?? Ternary(requirement.items == .any)
    guard !scope.isEmpty || requirement.isAboutActivity || !requirement.actions.allSatisfy(\.movesItems)
    else { return .no }
    guard inSet != .no else { return .no }
    return reached.and(subject).and(inSet).and(requirement.when.holds(in: context))
  }

  /// Puts the open questions, and says whether they leave the answer undetermined.
  private func ask(_ requirement: Requirement, _ context: InquiryContext, to report: inout RegimeReport)
    -> Bool
  {
    let questions = Questions(inquiry: inquiry, item: context.item)
    var atoms = requirement.when.unknowns(in: context)
    let item = context.item.map { inquiry.transaction.items[$0] }
    if let item, inquiry.law.contains(requirement.items, item.classification) == .unknown {
      atoms.append(.item(requirement.items))
    }
    if inquiry.destination == nil, requirement.destinations != .world {
      atoms.append(.destination(requirement.destinations))
    }
    let isInPlay =
      requirement.inPlay?.holds(in: context) == .yes || atoms.contains(where: questions.isSaidToBeUnknown)
    let decides = holding.status.binds && (isInPlay || !atoms.allSatisfy(questions.isEndUseQuestion))
    for atom in atoms {
      for fact in questions.asked(by: atom, provision: holding.id, decides: decides) { report.ask(fact) }
    }
    return decides
  }

  private func finding(
    _ requirement: Requirement, _ outcome: Outcome, _ items: [Int], _ policy: ReviewPolicy?
  ) -> Finding {
    var citations =
      requirement.citations.isEmpty
      ? [holding.provision.citation + requirement.paragraph] : requirement.citations
    citations += holding.value.citations.filter {
      !citations.contains($0) && $0 != holding.provision.citation
    }
    let text = requirement.explanation.replacing("{destination}", with: inquiry.destinationName)
    return Finding(
      regime: requirement.regime ?? regime, provision: holding.id, outcome: outcome, reviewPolicy: policy,
      reasonsForControl: requirement.reasons, parties: parties(requirement), items: items,
      citations: citations,
      status: holding.status, evidence: holding.value.evidence,
      explanation: outcome == .undetermined ? "Not known whether: " + text : text,
      exceptions: requirement.exceptions)
  }

  /// The parties for whose sake it bites: those whose facts or listings its condition names.
  private func parties(_ requirement: Requirement) -> [Int] {
    let atoms = requirement.when.partyAtoms
    guard !atoms.isEmpty else { return [] }
    return inquiry.partiesToTransaction.map(\.index).filter { index in
      atoms.contains { atom in
        switch atom {
        case .partyFact(let id): inquiry.answer(id, party: index) == .yes
        case .listed(let lists): inquiry.parties[index].isListed(on: lists) == .yes
        case .footnote(let numbers):
          inquiry.parties[index].listings(on: "us-entity-list").contains {
            $0.terms.footnotes.contains(where: numbers.contains)
          }
        case .program(let tags):
          inquiry.parties[index].listings(on: "us-sdn").contains {
            $0.listing.programs.contains(where: tags.contains)
          }
        default: false
        }
      }
    }
  }
}

extension Condition {
  /// The plain conditions about parties that it is built of.
  var partyAtoms: [Condition] {
    switch self {
    case .not(let inner): inner.partyAtoms
    case .all(let parts), .any(let parts): parts.flatMap(\.partyAtoms)
    case .partyFact, .listed, .program, .footnote: [self]
    default: []
    }
  }
}
