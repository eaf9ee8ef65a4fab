/// An address of a listing, as published; `text` may be empty where only the country is given.
public struct Address: Hashable, Codable, Sendable {
  public let text: String
  public let country: Country?

  public init(_ text: String, country: Country? = nil) {
    (self.text, self.country) = (text, country)
  }
}
