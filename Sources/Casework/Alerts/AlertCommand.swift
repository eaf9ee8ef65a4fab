public import Vocabulary

/// What a person asks to do with an alert, and whether that may be.
public enum AlertCommand: Hashable, Sendable {
  case assign(to: Actor)
  case escalate(reason: String)
  case note(String)
  /// Hold it for a false match until a day; another must confirm.
  case release(reason: String, expires: CalendarDay)
  case confirm
  case reject(reason: String)
  case decide(Decision, reason: String)

  /// How long a release may hold, at most.
  public static let longestRelease = 366
  /// Bytes of a reason or a note.
  public static let longestText = 10_000

  /// Whether it decides the alert, or a part of the decision: what the person saw is then kept whole.
  public var decides: Bool {
    switch self {
    case .release, .confirm, .reject, .decide: true
    case .assign, .escalate, .note: false
    }
  }

  /// The event that the command makes of the alert; the ledger's `seen` is what the person had before them.
  ///
  /// - Parameters:
  ///   - seen: the hash of a kept dossier; nil for the evidence's fingerprint.
  ///   - version: the alert's version the person looked at; nil where they take it as it is.
  ///   - today: a release may not begin in the past.
  ///   - persons: whose keys are whose, so that nobody confirms with a key what they proposed themselves.
  /// - Throws: `CaseError` where the role, the state, four eyes or the words stand against it.
  public func event(
    on alert: Alert, by actor: Actor, may permissions: Set<Permission>, version: Int? = nil,
    seen: ContentHash? = nil, edition: String? = nil, today: CalendarDay, persons: Persons = .bare
  ) throws(CaseError) -> EventDraft {
    try check(permissions, alert)
    if let version, version != alert.version {
      throw .stale("the alert has changed since you looked at it; look again before you decide")
    }
    let change = try change(of: alert, by: actor, today, persons)
    return EventDraft(
      .alert(AlertEvent(alert: alert.id, change)), by: actor, reason: try reason(), edition: edition,
      seen: seen ?? alert.evidence.fingerprint)
  }

  private func check(_ permissions: Set<Permission>, _ alert: Alert) throws(CaseError) {
    switch self {
    case .confirm, .reject:
      guard permissions.contains(.approve) else {
        throw .forbidden("only an approver confirms or rejects a release")
      }
    case .assign, .escalate, .note, .release, .decide:
      guard permissions.contains(.workAlerts) else { throw .forbidden("your role does not work alerts") }
    }
    if alert.isEscalated, !permissions.contains(.approve) {
      switch self {
      case .release, .decide: throw .forbidden("the alert was escalated: an approver decides it")
      case .assign, .escalate, .note, .confirm, .reject: break
      }
    }
  }

  private func change(
    of alert: Alert, by actor: Actor, _ today: CalendarDay, _ persons: Persons
  ) throws(CaseError) -> AlertChange {
    switch (self, alert.state) {
    case (.note(let text), _):
      return .noted(text: try Self.words(text, "a note"))
    case (.assign(let assignee), .open), (.assign(let assignee), .proposed),
      (.assign(let assignee), .decided):
      return .assigned(to: assignee)
    case (.escalate, .open) where !alert.isEscalated, (.escalate, .decided) where !alert.isEscalated:
      return .escalated
    case (.release(_, let expires), .open), (.release(_, let expires), .decided):
      return .proposed(expires: try Self.checked(expires, today))
    case (.confirm, .proposed(let owner, let expires, _)):
      guard !persons.areOne(owner, actor) else {
        throw .ownProposal("you proposed this release: another person confirms it")
      }
      guard expires >= today else { throw .wrongState("the release would have expired on \(expires.iso)") }
      return .confirmed(expires: expires)
    case (.reject, .proposed):
      return .rejected
    case (.decide(let decision, _), .open), (.decide(let decision, _), .decided):
      return .decided(decision)
    default:
      throw .wrongState("the alert is \(alert.state.word): \(Self.advice(alert.state))")
    }
  }

  private func reason() throws(CaseError) -> String? {
    switch self {
    case .escalate(let reason), .release(let reason, _), .reject(let reason), .decide(_, let reason):
      try Self.words(reason, "a reason")
    case .assign, .note, .confirm: nil
    }
  }

  private static func words(_ text: String, _ what: String) throws(CaseError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .invalid("\(what) is needed: say why") }
    guard text.utf8.count <= longestText else { throw .invalid("\(what) has at most \(longestText) bytes") }
    return text
  }

  private static func checked(_ expires: CalendarDay, _ today: CalendarDay) throws(CaseError) -> CalendarDay {
    guard expires >= today else { throw .invalid("the release would expire in the past, on \(expires.iso)") }
    guard expires <= today.advanced(by: longestRelease) else {
      throw .invalid("a release holds \(longestRelease) days at most")
    }
    return expires
  }

  private static func advice(_ state: AlertState) -> String {
    switch state {
    case .open: "nothing was proposed that could be confirmed or rejected"
    case .proposed: "confirm or reject what was proposed first"
    case .accepted: "it opens again by itself when it expires or something changes"
    case .decided: "decide it anew, or propose a release"
    case .lapsed: "screening no longer finds it; there is nothing to decide"
    }
  }
}
