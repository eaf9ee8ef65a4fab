/// What a provision says at one moment, with how it stands.
public struct Holding<Content: LawContent>: Sendable {
  public let content: Content
  public let value: DatedValue
  public let status: LawStatus
  public let provision: Provision

  public var id: String { provision.id }
}
