import Regulations
import Vocabulary

/// Denied persons: nobody may take part with them, in whatever role, in a transaction with items subject to the EAR
/// (General Prohibition Four, 15 CFR 736.2(b)(4)).
struct Section764_3 {
  let inquiry: Inquiry
  let holding: Holding<DeniedPersonsContent>
  let scope: [ItemScope]

  static let regime = "us.ear.denied-persons"
  static let list: ListID = "us-dpl"

  func apply(to report: inout RegimeReport) {
    let items = scope.indices.filter { scope[$0].isSubject != .no }
    guard !items.isEmpty else { return }
    for (index, party) in inquiry.parties.enumerated() {
      let listed = party.isListed(on: [Self.list])
      guard listed != .no else { continue }
      let known = listed == .yes && items.contains { scope[$0].isSubject == .yes }
      let orders = party.listings(on: Self.list).flatMap { $0.listing.amendments.compactMap(\.citation) }
      report.findings.append(
        Finding(
          regime: Self.regime, provision: holding.id, outcome: known ? .prohibited : .undetermined,
          parties: [index],
          items: items, citations: ["15 CFR 736.2(b)(4)", "15 CFR 764.3(a)(2)"] + orders,
          status: holding.status,
          evidence: holding.value.evidence,
          explanation: "\(party.party.party.name) is a denied person. \(holding.content.explanation)"))
    }
  }
}
