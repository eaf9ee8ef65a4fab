/// A line of the transaction: goods, software, technology, a service or a security.
public struct Item: Hashable, Sendable {
  public var description: String
  /// Nil where the asker does not know it.
  public var classification: ClassificationNumber?
  /// Where it was made; `US` makes it subject to the EAR wherever it is (15 CFR 734.3(a)(2)).
  public var origin: Country?
  public var quantity: DecimalNumber?
  /// Of the whole line.
  public var value: Money?
  public var usContent: USContent?
  public var components: [Component]
  /// Harmonized Tariff Schedule number as written.
  public var hts: String?
  public var countryOfOrigin: Country?
  /// Answers to item questions of `Law/facts`, by id.
  public var attributes: [String: FactAnswer]

  public init(
    description: String = "", classification: ClassificationNumber? = nil, origin: Country? = nil,
    quantity: DecimalNumber? = nil, value: Money? = nil, usContent: USContent? = nil,
    components: [Component] = [],
    hts: String? = nil, countryOfOrigin: Country? = nil, attributes: [String: FactAnswer] = [:]
  ) {
    self.description = description
    self.classification = classification
    self.origin = origin
    self.quantity = quantity
    self.value = value
    self.usContent = usContent
    self.components = components
    self.hts = hts
    self.countryOfOrigin = countryOfOrigin
    self.attributes = attributes
  }
}
