import Screening

/// The threshold of the desk and a change of it that waits for its second person.
public struct ThresholdSetting: Hashable, Sendable, Codable {
  /// What screening takes where nobody set another.
  public static let standard = ThresholdSetting(value: Evidence.decimals(ScreeningOptions.defaultThreshold))

  /// Four decimals.
  public private(set) var value: String
  public private(set) var proposal: (change: ThresholdChange, by: Actor, reason: String)? {
    get { stored.map { ($0.change, $0.by, $0.reason) } }
    set { stored = newValue.map { Proposal(change: $0.change, by: $0.by, reason: $0.reason) } }
  }

  private var stored: Proposal?

  private struct Proposal: Hashable, Sendable, Codable {
    let change: ThresholdChange
    let by: Actor
    let reason: String
  }

  public init(value: String) { self.value = value }

  /// - Throws: `CaseError.impossible` where no desk could have written the event.
  public mutating func apply(_ event: ThresholdEvent, _ header: EventHeader) throws(CaseError) {
    switch event {
    case .proposed(let change) where stored == nil && change.from == value:
      proposal = (change, header.actor, header.reason ?? "")
    case .confirmed(let change) where stored?.change == change:
      (value, stored) = (change.to, nil)
    case .rejected(let change) where stored?.change == change:
      stored = nil
    default: throw .impossible("\(header.kind), which the threshold's state does not allow")
    }
  }

  /// Proposes another threshold.
  /// - Throws: `CaseError` where one waits already, the value is none, or the role may not.
  public func propose(
    _ change: ThresholdChange, reason: String, by actor: Actor, may permissions: Set<Permission>
  ) throws(CaseError) -> EventDraft {
    guard permissions.contains(.manageSettings) || permissions.contains(.approve) else {
      throw .forbidden("only an administrator or an approver proposes another threshold")
    }
    guard stored == nil else { throw .wrongState("another change waits for its second person") }
    guard let to = Double(change.to), to > 0, to < 1, change.to == Evidence.decimals(to) else {
      throw .invalid("a threshold is a number above 0 and below 1, with four decimals at most")
    }
    guard change.from == value else { throw .stale("the threshold is \(value) now") }
    guard change.to != value else { throw .invalid("the threshold is \(value) already") }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .invalid("a reason is needed: say why") }
    return EventDraft(
      .threshold(.proposed(change)), by: actor, reason: reason, edition: change.edition)
  }

  /// Confirms or rejects what another proposed.
  /// - Throws: `CaseError` where nothing waits, it is one's own, or the role may not.
  public func settle(
    confirming: Bool, reason: String? = nil, by actor: Actor, may permissions: Set<Permission>,
    persons: Persons = .bare
  ) throws(CaseError) -> EventDraft {
    guard permissions.contains(.approve) || permissions.contains(.manageSettings) else {
      throw .forbidden("only an administrator or an approver settles a change of the threshold")
    }
    guard let stored else { throw .wrongState("no change of the threshold waits") }
    guard !confirming || !persons.areOne(stored.by, actor) else {
      throw .ownProposal("you proposed this change: another person confirms it")
    }
    let event: ThresholdEvent = confirming ? .confirmed(stored.change) : .rejected(stored.change)
    return EventDraft(.threshold(event), by: actor, reason: reason, edition: stored.change.edition)
  }
}
