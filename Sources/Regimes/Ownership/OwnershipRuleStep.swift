import Regulations
import Vocabulary

/// Applies a 50 percent rule to the direct owners that the question names for a party.
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
    for index in parties where !inquiry.parties[index].owners.isEmpty {
      let owners = DirectOwners(inquiry.parties[index].owners, rule: holding.content)
      guard !owners.counted.isEmpty else { continue }
      flag(index, owners, to: &report)
      // Not yet law, or gone: the share is a red flag all the same.
      guard status != .ended, status != .expected, status != .withdrawn else { continue }
      guard holding.content.unless.holds(in: InquiryContext(inquiry)) != .yes else {
        report.note(holding.id, "\(name(index)): overcome by a general license or order")
        continue
      }
      switch owners.reaches(holding.content) {
      case .yes: report.findings.append(finding(index, owners, outcome))
      case .unknown: ask(index, owners, to: &report)
      case .no: report.note(holding.id, "\(name(index)): \(shareText(owners)) is below the threshold")
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

  private func ask(_ index: Int, _ owners: DirectOwners, to report: inout RegimeReport) {
    report.findings.append(finding(index, owners, .undetermined))
    guard let open = owners.open else { return }
    let owner = inquiry.parties[index].owners[open.place].owner.name
    let path = "parties[\(index)].owners[\(open.place)].\(open.needsShare ? "share" : "listed")"
    let question =
      open.needsShare
      ? "Which share of \(name(index)) does \(owner) own?"
      : "Is \(owner) the listed party that its name resembles?"
    report.ask(MissingFact(fact: path, question: question, provision: holding.id, decides: status.binds))
  }

  private func finding(_ index: Int, _ owners: DirectOwners, _ outcome: Outcome) -> Finding {
    let listings = owners.counted.flatMap {
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
        "\(name(index)) is owned \(shareText(owners)) by listed parties. \(holding.content.explanation)",
      because: owners.counted.map(Self.words))
  }

  private static func words(_ owner: ScreenedOwner) -> String {
    let listings = owner.listings.filter(\.isInForce).map(\.listing.id).joined(separator: ", ")
    let share = owner.owner.share.map { "\(($0 * DecimalNumber(100)).text) %" } ?? "an unknown share"
    return "\(owner.owner.name) owns \(share)" + (listings.isEmpty ? "" : " and is \(listings)")
  }

  private func shareText(_ owners: DirectOwners) -> String {
    let (least, most) = ((owners.least * DecimalNumber(100)).text, (owners.most * DecimalNumber(100)).text)
    return owners.least == owners.most ? "\(least) %" : "\(least) to \(most) %"
  }

  private func flag(_ index: Int, _ owners: DirectOwners, to report: inout RegimeReport) {
    report.raise(
      RedFlag(
        code: "owned-by-listed",
        explanation:
          "\(owners.counted.map(\.owner.name).joined(separator: ", ")) owns \(shareText(owners)) of \(name(index)): find out who controls it and who gets the goods.",
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
