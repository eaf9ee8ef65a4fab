import Vocabulary

/// Says what an object of a book is, whose, and what it is worth.
struct ObjectWords: Sendable {
  let book: Book
  /// By product, the target that it is bought from.
  let makers: [String: String]
  /// Orders by id.
  private let orders: [String: Int]

  init(_ book: Book, makers: [String: String]) {
    (self.book, self.makers) = (book, makers)
    let ordered = book.orders
    let shipped = Set(book.shipments.map(\.order))
    orders = Dictionary(
      ordered.indices.lazy.filter { shipped.contains(ordered[$0].id) }.map { (ordered[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// `orders:O-0017`.
  func id(of object: ExposedObject) -> String {
    let row = object.row
    let id =
      switch object.table {
      case .orders: book.orders[row].id
      case .shipments: book.shipments[row].id
      case .licenses: book.licenses[row].id
      case .contracts: book.contracts[row].id
      case .equipment: book.equipment[row].id
      case .holdings: book.positions[row].id
      default: book.bom[row].id
      }
    return "\(object.table.rawValue):\(id)"
  }

  /// What it is, in a line.
  func title(of object: ExposedObject) -> String {
    switch object.table {
    case .orders: return title(book.orders[object.row])
    case .shipments:
      let shipment = book.shipments[object.row]
      let place = shipment.status == .dock ? "on the dock" : shipment.status.rawValue
      return "\(place): \(order(shipment).map(title) ?? shipment.order)"
    case .licenses: return "license \(book.licenses[object.row].number) in hand"
    case .contracts:
      let contract = book.contracts[object.row]
      return "\(contract.kind.rawValue.replacing("-", with: " ")): \(contract.subject)"
    case .equipment: return "\(book.equipment[object.row].model) at \(book.equipment[object.row].site)"
    case .holdings:
      let position = book.positions[object.row]
      let weight = position.weight.map { ", \(($0 * DecimalNumber(100)).text) % of the fund" } ?? ""
      return "\(position.security) in \(position.fund)\(weight)"
    default:
      let line = book.bom[object.row]
      return "\(line.component) in \(book.items[line.product]?.description ?? line.product)"
    }
  }

  private func title(_ order: Book.Order) -> String {
    "\(order.kind.rawValue) of \(book.items[order.item]?.description ?? order.item)"
  }

  private func order(_ shipment: Book.Shipment) -> Book.Order? {
    orders[shipment.order].map { book.orders[$0] }
  }

  /// Whose it is, by name.
  func firm(of object: ExposedObject) -> String {
    let row = object.row
    let id =
      switch object.table {
      case .orders: book.orders[row].firm
      case .shipments: order(book.shipments[row])?.firm ?? ""
      case .licenses: book.licenses[row].firm
      case .contracts: book.contracts[row].firm
      case .equipment: book.equipment[row].firm
      case .holdings: book.positions[row].firm
      default: book.bom[row].supplier ?? ""
      }
    return book.name(id)
  }

  /// With whom, by name.
  func counterparty(of object: ExposedObject) -> String {
    let row = object.row
    switch object.table {
    case .orders: return counterparty(book.orders[row])
    case .shipments: return order(book.shipments[row]).map(counterparty) ?? ""
    case .licenses: return book.name(book.licenses[row].counterparty)
    case .contracts:
      let contract = book.contracts[row]
      return contract.maker ?? contract.agency ?? contract.counterparty.map(book.name) ?? ""
    case .equipment: return book.equipment[row].maker
    case .holdings: return book.positions[row].issuer
    default: return makers[book.bom[row].product].map(book.name) ?? ""
    }
  }

  /// Of a sale, who gets it in the end; of a purchase, who sells it.
  private func counterparty(_ order: Book.Order) -> String {
    book.name(order.kind == .purchase ? order.counterparty : order.endUser ?? order.counterparty)
  }

  /// What it is worth; of goods under way, what the order is.
  func value(of object: ExposedObject) -> Money? {
    switch object.table {
    case .orders: book.orders[object.row].value
    case .shipments: order(book.shipments[object.row])?.value
    case .licenses: book.licenses[object.row].value
    case .contracts: book.contracts[object.row].value
    case .equipment: book.equipment[object.row].value
    case .holdings: book.positions[object.row].value
    default: book.bom[object.row].value
    }
  }
}
