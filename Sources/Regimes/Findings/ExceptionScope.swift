/// Which license exceptions of part 740 may overcome a requirement.
public enum ExceptionScope: Hashable, Sendable {
  /// No exception overcomes it.
  case none
  /// Whatever part 740 offers, its own gates (§740.2) permitting.
  case part740
  /// Only these symbols, with the paragraph where the law names one: `GOV(b)(2)`.
  case only([String])

  /// Reads `none`, `part-740` or symbols joined by spaces.
  public init(_ words: [String]) {
    switch words {
    case ["none"], []: self = .none
    case ["part-740"]: self = .part740
    default: self = .only(words)
    }
  }

  /// Whether the symbol, in whatever paragraph, is among them.
  public func mayAllow(_ symbol: String) -> Bool {
    switch self {
    case .none: false
    case .part740: true
    case .only(let symbols): symbols.contains { $0 == symbol || $0.hasPrefix(symbol + "(") }
    }
  }
}
