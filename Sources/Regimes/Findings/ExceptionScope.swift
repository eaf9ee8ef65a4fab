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

  /// What both open.
  func intersection(_ other: ExceptionScope) -> ExceptionScope {
    switch (self, other) {
    case (.none, _), (_, .none): .none
    case (.part740, let scope), (let scope, .part740): scope
    case (.only(let own), .only(let others)):
      Self(
        own.filter { others.contains($0) || others.contains(Self.symbol($0)) }
          + others.filter { !own.contains($0) && own.contains(Self.symbol($0)) })
    }
  }

  private static func symbol(_ word: String) -> String { String(word.prefix { $0 != "(" }) }

  /// Whether the symbol, in whatever paragraph, is among them.
  public func mayAllow(_ symbol: String) -> Bool { self == .part740 || names(symbol) }

  /// Whether it stands there by its symbol.
  public func names(_ symbol: String) -> Bool {
    guard case .only(let symbols) = self else { return false }
    return symbols.contains { Self.symbol($0) == symbol }
  }
}
