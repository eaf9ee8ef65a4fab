import Vocabulary

/// Gives requirements that say so the terms of the parties' own entries on the Entity List: what those open overcomes
/// the requirement too (15 CFR 744.8(c), 746.8(c)(1)), and their review policy goes before (15 CFR 744.8(d)).
struct EntryTermsStep {
  /// What the entries say of one item.
  private struct Terms: Equatable {
    let exceptions: ExceptionScope
    let review: ReviewPolicy?
  }

  func apply(to report: inout RegimeReport) {
    let entries = report.findings.filter {
      $0.regime == Section744_11.regime && $0.provision == Section744_11.provision
        && $0.outcome == .licenseRequired
    }
    guard !entries.isEmpty else { return }
    report.findings = report.findings.flatMap { finding in
      let borrows = finding.borrows.contains { $0 == .entityListExceptions || $0 == .entityListReview }
      return borrows ? parts(of: finding, entries) : [finding]
    }
  }

  /// One finding for all items of the same terms.
  private func parts(of finding: Finding, _ entries: [Finding]) -> [Finding] {
    var groups: [(terms: Terms?, items: [Int])] = []
    for item in finding.items {
      let terms = terms(of: item, finding, entries)
      if let place = groups.firstIndex(where: { $0.terms == terms }) {
        groups[place].items.append(item)
      } else {
        groups.append((terms, [item]))
      }
    }
    return groups.map { applied($0.terms, to: finding, $0.items) }
  }

  /// Nil where a party for whose sake the requirement bites has no entry that covers the item.
  private func terms(of item: Int, _ finding: Finding, _ entries: [Finding]) -> Terms? {
    let byParty = finding.parties.map { party in
      entries.filter { $0.parties.contains(party) && $0.items.contains(item) }
    }
    guard !byParty.isEmpty, byParty.allSatisfy({ !$0.isEmpty }) else { return nil }
    let entries = byParty.flatMap(\.self)
    return Terms(
      exceptions: entries.reduce(.part740) { $0.intersection($1.exceptions) },
      review: entries.compactMap(\.reviewPolicy).max { $0.strictness < $1.strictness })
  }

  private func applied(_ terms: Terms?, to finding: Finding, _ items: [Int]) -> Finding {
    var part = finding
    part.items = items
    guard let terms else { return part }
    if finding.borrows.contains(.entityListExceptions) { part.exceptions = terms.exceptions }
    if finding.borrows.contains(.entityListReview), let review = terms.review, review != part.reviewPolicy {
      part.reviewPolicy = review
      part.explanation += " The review policy of its entry on the Entity List goes before."
    }
    return part
  }
}
