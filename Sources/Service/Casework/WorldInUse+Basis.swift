#if Desk
import Casework
import Licet
import Vocabulary

extension WorldInUse {
  /// The lists that answers rest on, and the provisions that one of them cites, as of its day.
  func basis(of assessment: Assessment? = nil, at moment: Instant? = nil) -> AnswerBasis {
    let titles = Dictionary(catalog.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return AnswerBasis(
      edition: world.edition,
      lists: world.lists.map { status in
        let entry = titles[status.id]
        return ListInUse(
          id: status.id, title: entry?.title ?? status.id.rawValue, publisher: status.publisher,
          entries: status.count, asOf: status.asOf, legalEffect: entry?.legalEffect)
      },
      law: assessment.map { provisions(citedBy: $0, at: moment) } ?? [])
  }

  private func provisions(citedBy assessment: Assessment, at moment: Instant?) -> [ProvisionInUse] {
    let ids = Set(assessment.findings.map(\.provision))
    return ids.sorted().compactMap { id in
      guard let provision = law.book[id],
        let value = provision.values.first(where: { value in moment.map(value.holds(at:)) ?? true })
      else { return nil }
      return ProvisionInUse(provision, value)
    }
  }
}

extension ProvisionInUse {
  /// What a value's lines leave out: it is said beside them.
  static let saidBeside: Set<String> = ["from", "to", "status", "evidence", "cite", "verified"]

  fileprivate init(_ provision: Provision, _ value: DatedValue) {
    let verified = value.verified ?? provision.verified
    self.init(
      id: provision.id, title: provision.title, citation: provision.citation, from: "\(value.from)",
      to: value.to.map { "\($0)" }, status: "\(value.status.rawValue), \(value.evidence.rawValue)",
      citations: value.citations,
      verified: "\(verified.on.iso)\(verified.by.map { " by \($0)" } ?? ""), against \(verified.against)",
      lines: value.node.lines(without: Self.saidBeside))
  }
}
#endif
