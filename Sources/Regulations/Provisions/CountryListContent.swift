public import Vocabulary

/// A named set of countries (`schema: country-list`), such as those under a UN arms embargo.
public struct CountryListContent: LawContent {
  public static let schema = "country-list"
  public let countries: CountrySet

  public init(_ fields: inout Fields) throws(LicetError) { countries = try fields.countries("countries") }
}
