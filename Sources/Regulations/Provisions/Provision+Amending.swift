import Vocabulary

extension Provision {
  /// The provision as it was known at a moment: what began later is not known, and what held then is taken to last.
  func known(at moment: Instant) -> Provision {
    let begun = values.filter { $0.from.start <= moment }
    guard begun.count < values.count || values.last?.to != nil else { return self }
    if let last = begun.last { return with(Array(begun.dropLast()) + [last.with(to: nil)]) }
    // Law that was there in a form nobody verified stays so.
    guard beforeFirst == .unverified, let first = values.first else { return with([]) }
    return with([first.with(from: .day(Self.never), to: nil)])
  }

  private static let never = CalendarDay(daysSinceEpoch: 2_932_896)  // 9999-12-31

  /// The provision with another standing from a moment on, saying what it says, or first said, then.
  ///
  /// - Parameter original: the same provision with everything that is known of it.
  func with(_ change: StatusChange, saying original: Provision) -> Provision {
    let said =
      original.values.first { $0.holds(at: change.from) }
      ?? original.values.first { $0.from.start > change.from } ?? original.values.last
    guard let said else { return self }
    let before = Instant(secondsSinceEpoch: change.from.secondsSinceEpoch - 1)
    let former = values.filter { $0.from.start < change.from }.map { value in
      value.end.map { $0 <= change.from } ?? false ? value : value.with(to: .instant(before))
    }
    let citations = (change.citation.map { [$0] } ?? []) + said.citations
    return with(
      former + [
        said.with(from: .instant(change.from), to: nil, status: change.status, citations: citations)
      ])
  }

  private func with(_ values: [DatedValue]) -> Provision {
    Provision(
      id: id, title: title, citation: citation, schema: schema, beforeFirst: beforeFirst, verified: verified,
      values: values, file: file)
  }
}

extension DatedValue {
  fileprivate func with(
    from: EffectiveDate? = nil, to: EffectiveDate?, status: LawStatus? = nil, citations: [String]? = nil
  ) -> DatedValue {
    DatedValue(
      from: from ?? self.from, to: to, status: status ?? self.status, evidence: evidence,
      citations: citations ?? self.citations, verified: verified, node: node)
  }
}
