/// A part of a foreign-made item, with its price in the market where the item is made (Supp. No. 2 to 15 CFR 734).
public struct Component: Hashable, Sendable {
  public var description: String
  public var classification: ClassificationNumber?
  public var origin: Country?
  public var value: Money?

  public init(
    description: String = "", classification: ClassificationNumber? = nil, origin: Country? = nil,
    value: Money? = nil
  ) {
    (self.description, self.classification, self.origin, self.value) = (
      description, classification, origin, value
    )
  }
}
