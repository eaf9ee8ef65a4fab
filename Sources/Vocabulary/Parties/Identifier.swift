/// A number an authority gave a party: `IMO 9187629`, a passport, a tax number.
public struct Identifier: Hashable, Codable, Sendable {
  /// The publisher's name of it (`IMO`, `Passport`, `Unified Social Credit Code`); empty where not known.
  public let type: String
  public let value: String
  /// The country that issued it, where known.
  public let country: Country?

  public init(type: String, value: String, country: Country? = nil) {
    (self.type, self.value, self.country) = (type, value, country)
  }
}
