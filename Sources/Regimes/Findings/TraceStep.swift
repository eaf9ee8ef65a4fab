/// One step of the reasoning, in the order it was taken.
public struct TraceStep: Hashable, Sendable {
  /// The section or provision.
  public let provision: String
  public let text: String

  public init(_ provision: String, _ text: String) { (self.provision, self.text) = (provision, text) }
}
