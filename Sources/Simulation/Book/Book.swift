public import Ownership
public import Vocabulary

/// An organization's business: who buys, sells, holds and uses what, from and with whom.
public struct Book: Sendable {
  public internal(set) var firms: [String: Firm] = [:]
  /// Customers and suppliers by id.
  public internal(set) var counterparties: [String: Counterparty] = [:]
  public internal(set) var items: [String: BookItem] = [:]
  public internal(set) var bom: [BOMLine] = []
  public internal(set) var orders: [Order] = []
  public internal(set) var shipments: [Shipment] = []
  public internal(set) var licenses: [License] = []
  public internal(set) var contracts: [Contract] = []
  public internal(set) var equipment: [Equipment] = []
  public internal(set) var positions: [Position] = []
  public internal(set) var ownership: OwnershipGraph?
  public internal(set) var warnings: [Warning] = []
  /// Rows in all tables.
  public internal(set) var rows = 0
  /// The hash of the files it was read from.
  public internal(set) var hash = ""

  /// A firm whose business the book holds.
  public struct Firm: Hashable, Sendable {
    public let id: String, name: String
    public let country: Country?
    public let isUSPerson: Bool?
  }

  /// A customer or supplier.
  public struct Counterparty: Hashable, Sendable {
    public let id: String, name: String
    public let country: Country?
    public let isSupplier: Bool
    /// How many days it takes to deliver, as the book states it.
    public let leadTimeDays: Int?
  }

  /// What is made, bought or sold.
  public struct BookItem: Hashable, Sendable {
    public let id: String, description: String
    public let classification: ClassificationNumber?
    public let origin: Country?
    /// The controlled U.S. share of what is made abroad.
    public let usContent: DecimalNumber?
  }

  /// A part of a product.
  public struct BOMLine: Hashable, Sendable {
    public let id: String, product: String, component: String
    public let classification: ClassificationNumber?
    public let origin: Country?
    public let supplier: String?
    public let value: Money?
    /// How many days the supplier takes to deliver it, as the book states it.
    public let leadTimeDays: Int?
  }

  public struct Order: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable { case sale, purchase, service }
    public let id: String, firm: String
    public let kind: Kind
    public let counterparty: String
    public let endUser: String?
    public let item: String
    public let quantity: DecimalNumber?
    public let value: Money?
    public let from: Country?, to: Country?
    public let shipOn: CalendarDay?
    public let endUse: String?
  }

  public struct Shipment: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable { case dock, aboard, delivered }
    public let id: String, order: String
    public let status: Status
    public let on: CalendarDay?
  }

  /// A license in hand.
  public struct License: Hashable, Sendable {
    public let id: String, number: String, firm: String, counterparty: String
    public let classification: ClassificationNumber?
    public let value: Money?
    public let issued: CalendarDay?, expires: CalendarDay?
  }

  public struct Contract: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case agencyPurchase = "agency-purchase"
      case federalPrime = "federal-prime"
      case subcontract, lease, service, grant
    }
    public let id: String, firm: String
    public let kind: Kind
    public let counterparty: String?, agency: String?, subject: String, maker: String?
    public let value: Money?
    public let from: CalendarDay?, to: CalendarDay?
    public let purpose: String?
  }

  /// Equipment that a firm, or a customer, uses.
  public struct Equipment: Hashable, Sendable {
    public let id: String, firm: String, site: String, maker: String, model: String, kind: String
    public let purpose: String?
    public let value: Money?
    public let installed: CalendarDay?
  }

  /// A fund's holding of a security.
  public struct Position: Hashable, Sendable {
    public let id: String, firm: String, fund: String, issuer: String, security: String
    public let value: Money?
    /// Of the fund, 0…1.
    public let weight: DecimalNumber?
  }

  /// The name of a firm, customer or supplier; the id where it is nobody's.
  public func name(_ id: String) -> String { counterparties[id]?.name ?? firms[id]?.name ?? id }

  public func country(_ id: String) -> Country? { counterparties[id]?.country ?? firms[id]?.country }
}
