public import Regulations
public import Vocabulary

/// The country groups (Supp. No. 1 to 15 CFR 740; `schema: country-groups`).
public struct CountryGroupsContent: LawContent {
  public static let schema = "country-groups"
  public let groups: [(name: String, countries: CountrySet)]

  public init(_ fields: inout Fields) throws(LicetError) {
    groups = try fields.list("groups", "the country group") { fields throws(LicetError) in
      (name: try fields.text("group"), countries: try fields.countries("countries"))
    }
  }
}
