/// A question whose answer would settle something.
public struct MissingFact: Hashable, Sendable {
  /// The path in the question's document: `items[0].classification`, `facts.end-use.military`.
  public let fact: String
  public let question: String
  /// Id of the provision that asks.
  public let provision: String
  /// Whether the outcome hangs on it.
  public let decides: Bool

  public init(fact: String, question: String, provision: String, decides: Bool) {
    (self.fact, self.question, self.provision, self.decides) = (fact, question, provision, decides)
  }
}
