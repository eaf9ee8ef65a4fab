import Regulations
import Vocabulary

/// The Unverified List: a signed statement before items that need no license go to a listed party (15 CFR 744.15).
struct Section744_15 {
  let inquiry: Inquiry
  let holding: Holding<UnverifiedListContent>
  let scope: [ItemScope]

  static let regime = "us.ear.unverified-list"
  static let list: ListID = "us-uvl"

  func apply(to report: inout RegimeReport) {
    for (index, party) in inquiry.parties.enumerated()
    where holding.content.roles.contains(party.party.role.rawValue) {
      let listed = party.isListed(on: [Self.list])
      guard listed != .no else { continue }
      let items = scope.indices.filter { scope[$0].isSubject != .no }
      guard !items.isEmpty else { continue }
      let known = listed == .yes && items.allSatisfy { scope[$0].isSubject == .yes }
      report.findings.append(
        Finding(
          regime: Self.regime, provision: holding.id, outcome: known ? .statementRequired : .undetermined,
          parties: [index], items: items, citations: ["15 CFR 744.15(b)", "15 CFR part 744, Supp. No. 6"],
          status: holding.status, evidence: holding.value.evidence,
          explanation: "\(party.party.party.name) is on the Unverified List. \(holding.content.explanation)"))
      if known { for action in holding.content.actions { report.advise(action, by: holding.id) } }
    }
  }
}
