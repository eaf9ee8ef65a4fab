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
      let reached = inquiry.reaches(requirement.destinations)
      guard reached != .no else { continue }
      apply(requirement, reached, to: &report)
    }
  }

  /// The items for which a requirement came out alike.
  private struct Group {
    let policy: ReviewPolicy?
    let because: [String]
    var items: [Int]
  }

  private func apply(_ requirement: Requirement, _ reached: Ternary, to report: inout RegimeReport) {
    var bitten: [Group] = []
    var open: [Int?] = []
    // What does not look at the items is worked out once for all of them.
    let common = requirement.isAboutItems ? nil : requirement.when.holds(in: context(requirement, nil))
    if !report.isTracing, common == .no || common == nil && !canHold(requirement) { return }
    for line in lines(of: requirement) {
      let context = context(requirement, line)
      switch holds(requirement, reached, context, common) {
      case .yes: add(line, requirement.review(in: context), context, requirement, to: &bitten)
      case .unknown where ask(requirement, context, to: &report): open.append(line)
      case .unknown: report.note(holding.id, "\(requirement.paragraph) \(Self.place(line))open, not in play")
      case .no:
        report.note(
          holding.id,
          "\(requirement.paragraph) \(Self.place(line))does not bite: \(reason(requirement, context))")
      }
    }
    for group in bitten {
      report.findings.append(
        finding(requirement, requirement.outcome, group.items, group.policy, group.because))
    }
    if !bitten.isEmpty { for action in requirement.actionsToTake { report.advise(action, by: holding.id) } }
    if !open.isEmpty, requirement.outcome != .noLicenseRequired {
      report.findings.append(finding(requirement, .undetermined, open.compactMap(\.self), nil, []))
    }
  }

  private func reason(_ requirement: Requirement, _ context: InquiryContext) -> String {
    if let item = context.item, !requirement.isAboutActivity {
      if scope[item].isSubject == .no { return "the item is not subject to the EAR" }
      if inquiry.contains(requirement.items, item) == .no {
        return
          "\(inquiry.transaction.items[item].classification?.description ?? "the item") is not among its items"
      }
    }
    return Grounds(context: context).words(against: requirement.when.condition)
  }

  private static func place(_ line: Int?) -> String { line.map { "items[\($0)] " } ?? "" }

  private func lines(of requirement: Requirement) -> [Int?] {
    requirement.isAboutActivity && requirement.items == .any ? [nil] : inquiry.lines
  }

  private func canHold(_ requirement: Requirement) -> Bool {
    inquiry.canHold(requirement.when, isAboutEveryParty: requirement.isAboutEveryParty)
  }

  private func context(_ requirement: Requirement, _ line: Int?) -> InquiryContext {
    InquiryContext(
      inquiry, item: line, reasons: line.flatMap { scope[$0].reasons },
      isAboutEveryParty: requirement.isAboutEveryParty)
  }

  private func add(
    _ line: Int?, _ policy: ReviewPolicy?, _ context: InquiryContext, _ requirement: Requirement,
    to groups: inout [Group]
  ) {
    let items = line.map { [$0] } ?? []
    if let place = groups.firstIndex(where: { $0.policy == policy }) {
      groups[place].items += items
    } else {
      let because = Grounds(context: context).words(for: requirement.when.condition)
      groups.append(Group(policy: policy, because: because, items: items))
    }
  }

  private func holds(
    _ requirement: Requirement, _ reached: Ternary, _ context: InquiryContext, _ common: Ternary?
  ) -> Ternary {
    let moves = inquiry.transaction.action.movesItems
    guard let line = context.item else {
      // What moves items and names none is asked about as a whole only where the rule is about the activity.
      guard requirement.isAboutActivity || !moves else { return .no }
      return reached.and(common ?? requirement.when.holds(in: context))
    }
    // An activity is reached whether or not the regulations reach the item (744.6).
    let subject = requirement.isAboutActivity ? .yes : scope[line].isSubject
    guard subject != .no else { return .no }
    let inSet = inquiry.contains(requirement.items, line)
    guard inSet != .no else { return .no }
    return reached.and(subject).and(inSet).and(common ?? requirement.when.holds(in: context))
  }

  /// Puts the open questions, and says whether they leave the answer undetermined.
  private func ask(_ requirement: Requirement, _ context: InquiryContext, to report: inout RegimeReport)
    -> Bool
  {
    let questions = Questions(context: context)
    var atoms = requirement.when.unknowns(in: context)
    if let item = context.item, inquiry.contains(requirement.items, item) == .unknown {
      atoms.append(.item(requirement.items))
    }
    if inquiry.destination == nil, inquiry.transaction.action.movesItems, requirement.destinations != .world {
      atoms.append(.destination(requirement.destinations))
    }
    let isInPlay =
      requirement.inPlay?.holds(in: context) == .yes || atoms.contains(where: questions.isSaidToBeUnknown)
    // 'in-play: no' only lists; without 'in-play' what an end use said to be civil would answer only lists too.
    let decides =
      holding.status.binds
      && (isInPlay
        || requirement.inPlay?.condition != .never && !atoms.allSatisfy(questions.isEndUseQuestion))
    for atom in atoms {
      for fact in questions.asked(by: atom, provision: holding.id, decides: decides) { report.ask(fact) }
    }
    return decides
  }

  private func finding(
    _ requirement: Requirement, _ outcome: Outcome, _ items: [Int], _ policy: ReviewPolicy?,
    _ because: [String]
  ) -> Finding {
    var citations =
      requirement.citations.isEmpty
      ? [holding.provision.citation + requirement.paragraph] : requirement.citations
    citations += holding.value.citations.filter {
      !citations.contains($0) && $0 != holding.provision.citation
    }
    let text = requirement.explanation(naming: inquiry.destinationName)
    return Finding(
      regime: requirement.regime ?? regime, provision: holding.id, outcome: outcome, reviewPolicy: policy,
      reasonsForControl: requirement.reasons, parties: parties(requirement), items: items,
      citations: citations,
      status: holding.status, evidence: holding.value.evidence,
      explanation: outcome == .undetermined ? "Not known whether: " + text : text, because: because,
      exceptions: requirement.exceptions, borrows: requirement.borrows)
  }

  /// The parties for whose sake it bites: those whose facts or listings its condition names.
  private func parties(_ requirement: Requirement) -> [Int] {
    let atoms = requirement.when.condition.partyAtoms
    guard !atoms.isEmpty else { return [] }
    return context(requirement, nil).parties.filter { index in
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
