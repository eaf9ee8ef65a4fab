public import Regulations
public import Vocabulary

/// One foreign-direct-product rule (15 CFR 734.9; `schema: foreign-direct-product`).
public struct ForeignDirectProductContent: LawContent {
  public static let schema = "foreign-direct-product"
  public let paragraph: String
  /// Product scope.
  public let items: ItemSet
  /// Destination scope.
  public let destinations: CountrySet
  /// End-user or end-use scope.
  public let when: CompiledCondition
  /// Where `when` or the product is not known: whether that leaves the item's scope open.
  public let inPlay: CompiledCondition?
  /// The fact that says whether it is a direct product of the technology the rule names.
  public let fact: String
  public let explanation: String

  public init(_ fields: inout Fields) throws(LicetError) {
    paragraph = try fields.text("paragraph")
    items = try fields.optionalItems("items") ?? .any
    destinations = try fields.optionalCountries("destinations") ?? .world
    when = try fields.optionalCondition("when") ?? .always
    inPlay = try fields.optionalCondition("in-play")
    fact = try fields.text("fact")
    explanation = try fields.text("explanation")
  }
}
