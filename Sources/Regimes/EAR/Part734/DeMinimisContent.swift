public import Regulations
public import Vocabulary

/// The de minimis rules for foreign-made items with U.S. content (15 CFR 734.4; `schema: de-minimis`).
public struct DeMinimisContent: LawContent {
  public static let schema = "de-minimis"

  /// The share up to which, and with which, an item is not subject to the EAR.
  public struct Level: Sendable {
    public let paragraph: String
    public let destinations: CountrySet
    public let share: DecimalNumber
  }

  /// U.S. content of which no quantity is minimal.
  public struct ZeroLevel: Sendable {
    public let paragraph: String
    /// The foreign-made item.
    public let items: ItemSet
    /// The U.S. content.
    public let content: ItemSet
    public let destinations: CountrySet
    public let when: CompiledCondition
    /// Where `when` is not known: whether that leaves the item's scope open.
    public let inPlay: CompiledCondition?
    public let explanation: String
  }

  /// The first whose destinations hold the item's applies.
  public let levels: [Level]
  public let zeroLevels: [ZeroLevel]

  public init(_ fields: inout Fields) throws(LicetError) {
    levels = try fields.list("levels", "the level") { fields throws(LicetError) in
      Level(
        paragraph: try fields.text("paragraph"), destinations: try fields.countries("destinations"),
        share: try fields.number("share"))
    }
    zeroLevels = try fields.list("zero-levels", "the zero level") { fields throws(LicetError) in
      ZeroLevel(
        paragraph: try fields.text("paragraph"), items: try fields.optionalItems("items") ?? .any,
        content: try fields.items("content"),
        destinations: try fields.optionalCountries("destinations") ?? .world,
        when: try fields.optionalCondition("when") ?? .always,
        inPlay: try fields.optionalCondition("in-play"),
        explanation: try fields.text("explanation"))
    }
  }
}
