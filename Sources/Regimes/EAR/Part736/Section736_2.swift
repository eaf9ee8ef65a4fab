import Regulations
import Vocabulary

/// Transit: what needs a license to a country of General Prohibition Eight may not pass through it on the way
/// elsewhere without one (15 CFR 736.2(b)(8)).
struct Section736_2 {
  let inquiry: Inquiry
  let law: EARAtMoment
  let countries: Holding<CountryListContent>
  let scope: [ItemScope]

  static let provision = "us.ear.736.2-b-8"

  func apply(to report: inout RegimeReport) {
    for country in inquiry.transaction.via where reaches(country) {
      let through = passing(country)
      let needed = through.findings.filter { $0.status.binds && $0.outcome == .licenseRequired }
      let items = needed.flatMap(\.items).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        .filter { !through.overcomableItems.contains($0) }
      guard !items.isEmpty else {
        report.note(Self.provision, "could go to \(country.name) without a license: may pass through it")
        continue
      }
      report.findings.append(finding(country, items, needed))
    }
  }

  private func reaches(_ country: Country) -> Bool {
    inquiry.law.contains(countries.content.countries, inquiry.law.place(country)) == .yes
      && country != inquiry.transaction.to?.country
  }

  private func passing(_ country: Country) -> RegimeReport {
    var transaction = inquiry.transaction
    transaction.to = Destination(country: country)
    let asked = Inquiry(
      transaction, at: inquiry.moment, parties: inquiry.parties, law: inquiry.law,
      memberships: inquiry.memberships)
    return law.requirementsOfDestination(asked, scope, exceptions: law.rules.exceptions)
  }

  private func finding(_ country: Country, _ items: [Int], _ needed: [Finding]) -> Finding {
    Finding(
      regime: "us.ear.general-prohibitions", provision: Self.provision, outcome: .licenseRequired,
      reasonsForControl: needed.flatMap(\.reasonsForControl).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      },
      items: items, citations: ["15 CFR 736.2(b)(8)"], status: countries.status,
      evidence: countries.value.evidence,
      explanation:
        "The items pass through or are unloaded in \(country.name), to which they need a license.",
      because: needed.map(\.explanation))
  }
}
