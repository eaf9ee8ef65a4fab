/// What a provision says at one moment, with how it stands; shared, not copied, by the steps that read it.
public final class Holding<Content: LawContent>: Sendable {
  public let content: Content
  public let value: DatedValue
  public let status: LawStatus
  public let provision: Provision

  init(content: Content, value: DatedValue, status: LawStatus, provision: Provision) {
    (self.content, self.value, self.status, self.provision) = (content, value, status, provision)
  }

  public var id: String { provision.id }

  /// The same with less in it, as a question needs it.
  public func with(_ content: Content) -> Holding {
    Holding(content: content, value: value, status: status, provision: provision)
  }
}
