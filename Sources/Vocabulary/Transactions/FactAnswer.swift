/// An answer to a question of `Law/facts`.
public enum FactAnswer: Hashable, Sendable {
  case yes, no
  /// Asked, and the asker does not know.
  case unknown
  case number(DecimalNumber)
  case choice(String)

  /// The answer as it is written.
  public var text: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    case .number(let number): number.text
    case .choice(let word): word
    }
  }
}
