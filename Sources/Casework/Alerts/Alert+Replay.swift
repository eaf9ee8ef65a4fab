extension Alert {
  /// The alert that a first event makes.
  ///
  /// - Throws: `CaseError.impossible` for any other event.
  public init(_ event: AlertEvent, _ header: EventHeader) throws(CaseError) {
    guard case .opened(let counterparty, let listing, let evidence) = event.change else {
      throw .impossible("\(header.kind) of alert \(event.alert), which was never opened")
    }
    self.init(
      id: event.alert, counterparty: counterparty, listing: listing, evidence: evidence, state: .open,
      assignee: nil, isEscalated: false, opened: header.at, notes: [], version: 1)
  }

  /// What the event makes of the alert.
  ///
  /// - Throws: `CaseError.impossible` where no desk could have written it: the ledger is not of this program, or
  ///   something else wrote to it.
  public mutating func apply(_ event: AlertEvent, _ header: EventHeader) throws(CaseError) {
    switch (event.change, state) {
    case (.evidenceChanged(let evidence), .open), (.evidenceChanged(let evidence), .proposed):
      (self.evidence, state) = (evidence, .open)
    case (.reopened(let evidence, _), .accepted), (.reopened(let evidence, _), .decided),
      (.reopened(let evidence, _), .lapsed):
      reopen(evidence, header)
    case (.assigned(let actor), .open), (.assigned(let actor), .proposed), (.assigned(let actor), .decided):
      assignee = actor
    case (.escalated, .open), (.escalated, .decided):
      isEscalated = true
    case (.noted(let text), _):
      notes.append(AlertNote(at: header.at, by: header.actor, text: text))
    case (.proposed(let expires), .open), (.proposed(let expires), .decided):
      state = .proposed(by: header.actor, expires: expires, reason: header.reason ?? "")
    case (.confirmed(let expires), .proposed(let owner, _, let reason)):
      state = .accepted(
        AcceptedPair(
          owner: owner, approver: header.actor, reason: reason, expires: expires,
          fingerprint: evidence.fingerprint))
    case (.rejected, .proposed):
      state = .open
    case (.decided(let decision), .open), (.decided(let decision), .decided):
      state = .decided(decision, by: header.actor, reason: header.reason ?? "")
    case (.lapsed(let cause), .open), (.lapsed(let cause), .proposed), (.lapsed(let cause), .accepted),
      (.lapsed(let cause), .decided):
      (state, assignee, isEscalated) = (.lapsed(cause), nil, false)
    default:
      throw .impossible("\(header.kind) of alert \(id), which is \(state.word)")
    }
    version += 1
  }

  private mutating func reopen(_ evidence: Evidence, _ header: EventHeader) {
    (self.evidence, state, opened) = (evidence, .open, header.at)
    (assignee, isEscalated) = (nil, false)
  }
}
