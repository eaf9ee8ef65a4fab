public import Regulations
public import Vocabulary

/// What an entry says of one list-based exception: for which paragraphs it is open, or closed.
public final class EntryValue: Sendable {
  public let scope: ParagraphScope
  public let when: CompiledCondition
  /// LVS: the net value of one order, in U.S. dollars.
  public let value: DecimalNumber?
  public let destinations: CountrySet?
  /// STA exclusions: the country groups they are about.
  public let groups: [String]

  init(_ fields: inout Fields) throws(LicetError) {
    scope = try ParagraphScope(&fields)
    when = try fields.optionalCondition("when") ?? .always
    value = try fields.optionalNumber("value")
    destinations = try fields.optionalCountries("destinations")
    groups = try fields.words("groups")
  }
}
