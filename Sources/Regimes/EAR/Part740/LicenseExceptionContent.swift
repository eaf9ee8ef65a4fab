public import Regulations
public import Vocabulary

/// One license exception of part 740 (`schema: license-exception`): what it is open to and what it asks.
public struct LicenseExceptionContent: LawContent {
  public static let schema = "license-exception"

  /// `GBS`.
  public let symbol: String
  /// Whether the item's own entry must open it (LVS, GBS, TSR, APP …).
  public let isOpenedByEntry: Bool
  /// Whether the entry's figure caps the line's value (LVS).
  public let isCappedByEntry: Bool
  /// Whether an entry can shut it (STA).
  public let isClosedByEntry: Bool
  public let items: ItemSet
  public let destinations: CountrySet
  public let actions: [Action]
  /// Reasons for control it may overcome on the chart; empty for all.
  public let reasons: [String]
  public let when: CompiledCondition
  let isAboutItems: Bool
  /// Whether it overcomes only requirements that name it, never what is open to part 740 at large (740.26(a), General
  /// Order No. 7).
  public let isOnlyWhereNamed: Bool
  /// Whether it is shown only where it is, or may be, open.
  public let isShownOnlyWhereOpen: Bool
  /// What must be done to use it.
  public let conditions: [String]
  public let citations: [String]
  public let explanation: String
  /// What to say where `when` does not hold.
  public let unmet: String?

  public init(_ fields: inout Fields) throws(LicetError) {
    symbol = try fields.text("symbol")
    isOpenedByEntry = try fields.optionalFlag("opened-by-entry") ?? false
    isCappedByEntry = try fields.optionalFlag("capped-by-entry") ?? false
    isClosedByEntry = try fields.optionalFlag("closed-by-entry") ?? false
    items = try fields.optionalItems("items") ?? .any
    destinations = try fields.optionalCountries("destinations") ?? .world
    actions = try fields.listOfWords("actions")
    reasons = try fields.words("reasons")
    when = try fields.optionalCondition("when") ?? .always
    isAboutItems = when.isAboutItems
    isOnlyWhereNamed = try fields.optionalFlag("only-where-named") ?? false
    isShownOnlyWhereOpen = try fields.optionalFlag("shown-only-where-open") ?? false
    conditions = try fields.texts("conditions")
    citations = try fields.texts("section")
    explanation = try fields.text("explanation")
    unmet = try fields.optionalText("unmet")
  }
}
