public import Regulations
public import Vocabulary

/// Restrictions on all license exceptions (15 CFR 740.2(a); `schema: exception-gates`).
public struct ExceptionGatesContent: LawContent {
  public static let schema = "exception-gates"

  /// Where a gate applies, only the exceptions it names stay open.
  public final class Gate: Sendable {
    public let paragraph: String
    public let items: ItemSet
    public let destinations: CountrySet
    public let when: CompiledCondition
    /// Whether its conditions look at every party (740.2(a)(17)).
    public let isAboutEveryParty: Bool
    public let allows: [String]
    let isAboutItems: Bool
    /// Where given, it shuts only these.
    public let closes: [String]
    public let explanation: String

    init(_ fields: inout Fields) throws(LicetError) {
      paragraph = try fields.text("paragraph")
      items = try fields.optionalItems("items") ?? .any
      destinations = try fields.optionalCountries("destinations") ?? .world
      when = try fields.optionalCondition("when") ?? .always
      isAboutItems = when.isAboutItems
      isAboutEveryParty = try fields.isAboutEveryParty()
      allows = try fields.words("allows")
      closes = try fields.words("closes")
      explanation = try fields.text("explanation")
    }

    func allows(_ symbol: String) -> Bool {
      guard closes.isEmpty else { return !closes.contains(symbol) }
      return allows.contains { $0 == symbol || $0.hasPrefix(symbol + "(") }
    }
  }

  public let gates: [Gate]

  init(gates: [Gate]) { self.gates = gates }

  public init(_ fields: inout Fields) throws(LicetError) {
    gates = try fields.list("gates", "the gate") { fields throws(LicetError) in
      try Gate(&fields)
    }
  }
}
