/// An amount in one currency.
public struct Money: Hashable, Sendable {
  public let amount: DecimalNumber
  /// ISO 4217, upper case: `USD`.
  public let currency: String

  public init(amount: DecimalNumber, currency: String) {
    (self.amount, self.currency) = (amount, currency)
  }
}

extension Money: CustomStringConvertible {
  public var description: String { amount.text + " " + currency }
}
