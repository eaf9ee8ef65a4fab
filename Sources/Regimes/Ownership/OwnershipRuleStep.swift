import Ownership
import Regulations
import Vocabulary

/// Applies a 50 percent rule to the owners of a party, as far up as they are known.
struct OwnershipRuleStep {
  let inquiry: Inquiry
  let holding: Holding<OwnershipRuleContent>
  let regime: String
  /// The places of the parties it looks at.
  let parties: [Int]
  let items: [Int]
  /// How the outcome is worded for whoever asks, where the rule bites.
  let outcome: Outcome

  func apply(to report: inout RegimeReport) {
    for index in parties {
      guard let ownership = inquiry.parties[index].ownership,
        let owned = RuleReading(ownership, holding.content, on: inquiry.moment.day)
      else { continue }
      flag(index, owned, to: &report)
      // Not yet law, or gone: the share is a red flag all the same.
      guard status != .ended, status != .expected, status != .withdrawn else { continue }
      guard holding.content.unless.holds(in: InquiryContext(inquiry)) != .yes else {
        report.note(holding.id, "\(name(index)): overcome by a general license or order")
        continue
      }
      switch owned.capture {
      case .captured, .listed: report.findings.append(finding(index, owned, outcome))
      case .undetermined: ask(index, owned, to: &report)
      case .notCaptured: report.note(holding.id, "\(name(index)): \(owned.held.words) is below the threshold")
      }
    }
  }

  /// How the rule stands, after what whoever runs Licet says of a rule nobody could verify.
  private var status: LawStatus {
    guard holding.status == .unverified, let setting = holding.content.setting,
      case .choice(let word)? = inquiry.answer(setting)
    else { return holding.status }
    switch word {
    case "extended": return .stayed
    case "reinstated": return .inForce
    default: return .unverified
    }
  }

  private func name(_ index: Int) -> String { inquiry.parties[index].party.party.name }

  private func ask(_ index: Int, _ owned: RuleReading, to report: inout RegimeReport) {
    report.findings.append(finding(index, owned, .undetermined))
    guard let (fact, question) = owned.question else { return }
    let path = owned.ownership.isOfQuestion ? "parties[\(index)].\(fact)" : fact
    report.ask(MissingFact(fact: path, question: question, provision: holding.id, decides: status.binds))
  }

  private func finding(_ index: Int, _ owned: RuleReading, _ outcome: Outcome) -> Finding {
    let listings = owned.owners.flatMap {
      $0.listings(on: holding.content.lists, programs: holding.content.programs)
    }
    let terms = listings.map { EntryPolicy($0.terms) }
    let policies = items.compactMap { item in
      terms.compactMap { $0.policy(for: inquiry.transaction.items[item], described: { _ in false }) }
        .max { $0.strictness < $1.strictness }
    }
    let acts = listings.flatMap { $0.listing.amendments.prefix(1).compactMap(\.citation) }
    return Finding(
      regime: regime, provision: holding.id, outcome: outcome,
      reviewPolicy: holding.content.review ?? policies.max { $0.strictness < $1.strictness },
      parties: [index],
      items: items, citations: holding.value.citations + acts, status: status,
      evidence: holding.value.evidence,
      explanation:
        "\(name(index)) is owned \(owned.held.words) by listed parties. \(holding.content.explanation)",
      because: owned.because,
      exceptions: isOfProgram(listings) ? .none : holding.content.exceptions)
  }

  /// Whether an owner counts for a program of the SDN list.
  private func isOfProgram(_ listings: [TakenListing]) -> Bool {
    listings.contains { !holding.content.lists.contains($0.listing.list) }
  }

  private func flag(_ index: Int, _ owned: RuleReading, to report: inout RegimeReport) {
    let names = owned.owners.map(\.name).joined(separator: ", ")
    let text =
      owned.isDirect
      ? "\(names) owns \(owned.held.words) of \(name(index))"
      : "\(names) stands among the owners of \(name(index)), \(owned.held.words) of which counts"
    report.raise(
      RedFlag(
        code: "owned-by-listed",
        explanation: "\(text): find out who controls it and who gets the goods.",
        citations: Array(holding.value.citations.prefix(1))), by: holding.id)
  }
}

extension ReviewPolicy {
  /// Stricter is greater.
  var strictness: Int {
    switch self {
    case .policyOfDenial: 4
    case .presumptionOfDenial: 3
    case .asStated: 2
    case .caseByCase: 1
    case .presumptionOfApproval: 0
    }
  }
}
