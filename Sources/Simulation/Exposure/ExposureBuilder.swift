import Assessments
import Vocabulary

/// Makes the questions of every row of a book.
struct ExposureBuilder {
  let book: Book
  /// Ids of the parties that the scenario is about.
  let targets: Set<String>
  let pool = QuestionPool()

  private let shipments: [String: Book.Shipment]
  private let orders: [String: Book.Order]
  /// By product, the target that it is bought from.
  private let makers: [String: String]
  /// Firms that contract with federal agencies.
  private let contractors: Set<String>
  /// Makers and purposes of the cameras and the telecommunications equipment that each firm uses, each pair once.
  private let ownUse: [String: [(maker: String, purpose: String?)]]
  /// By product, what its U.S. parts are classified as.
  private let usParts: [String: [ClassificationNumber]]

  init(_ book: Book, targets: Set<String>) {
    (self.book, self.targets) = (book, targets)
    shipments = Dictionary(book.shipments.map { ($0.order, $0) }, uniquingKeysWith: { _, last in last })
    orders = Dictionary(book.orders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    makers = Dictionary(
      book.orders.filter { $0.kind == .purchase && targets.contains($0.counterparty) }.map {
        ($0.item, $0.counterparty)
      }, uniquingKeysWith: { first, _ in first })
    let federal = book.contracts.filter { [.agencyPurchase, .federalPrime, .subcontract].contains($0.kind) }
    contractors = Set(federal.map(\.firm))
    var seen: Set<[String]> = []
    ownUse = book.equipment.filter { $0.kind != "other" }.reduce(into: [:]) { uses, device in
      guard seen.insert([device.firm, device.maker, device.purpose ?? ""]).inserted else { return }
      uses[device.firm, default: []].append((device.maker, device.purpose))
    }
    usParts = book.bom.filter { $0.origin?.code == "US" }.reduce(into: [:]) { parts, line in
      guard let number = line.classification, !parts[line.product, default: []].contains(number) else {
        return
      }
      parts[line.product, default: []].append(number)
    }
  }

  var objects: [ExposedObject] {
    book.orders.map(object) + book.shipments.compactMap(object) + book.licenses.map(object)
      + book.contracts.map(object) + book.equipment.map(object) + book.positions.map(object)
      + book.bom.compactMap(object)
  }

  // MARK: Trade

  private func object(_ order: Book.Order) -> ExposedObject {
    let activity: ExposedObject.Activity =
      order.kind == .purchase ? .purchase : order.kind == .service ? .service : .sale
    return ExposedObject(
      id: "orders:\(order.id)", table: .orders,
      title: "\(order.kind.rawValue) of \(book.items[order.item]?.description ?? order.item)",
      firm: book.name(order.firm), counterparty: book.name(order.endUser ?? order.counterparty),
      value: order.value, order: 1, from: order.shipOn, to: isUnderWay(order) ? nil : order.shipOn,
      questions: [question(activity, order)],
      shipment: shipments[order.id], isCounted: true)
  }

  /// Goods on the dock or aboard have not arrived: what begins while they are under way touches them.
  private func isUnderWay(_ order: Book.Order) -> Bool {
    shipments[order.id].map { $0.status != .delivered } ?? false
  }

  private func object(_ shipment: Book.Shipment) -> ExposedObject? {
    guard let order = orders[shipment.order] else { return nil }
    let of = object(order)
    return ExposedObject(
      id: "shipments:\(shipment.id)", table: .shipments,
      title: "\(shipment.status.rawValue == "dock" ? "on the dock" : shipment.status.rawValue): \(of.title)",
      firm: of.firm, counterparty: of.counterparty, value: of.value, order: 1, from: of.from, to: of.to,
      questions: of.questions, shipment: shipment, isCounted: false)
  }

  private func question(_ activity: ExposedObject.Activity, _ order: Book.Order) -> ExposedObject.Question {
    let key = QuestionPool.OrderKey(
      firm: order.firm, kind: order.kind, counterparty: order.counterparty, endUser: order.endUser,
      item: order.item, from: order.from, to: order.to, endUse: order.endUse,
      value: decisive(order.value, book.items[order.item]?.classification))
    let number = pool.number(of: key) { transaction(order) }
    return .init(activity: activity, transaction: pool.transactions[number], number: number)
  }

  private func question(
    _ activity: ExposedObject.Activity, _ transaction: Transaction
  ) -> ExposedObject.Question {
    .init(activity: activity, transaction: transaction, number: pool.number(of: transaction))
  }

  private func transaction(_ order: Book.Order) -> Transaction {
    let firm = book.firms[order.firm]
    let home = firm?.country ?? order.from
    let isDomestic = order.from == order.to
    if order.kind == .purchase || (isDomestic && home?.code == "US") {
      return Transaction(
        action: order.kind == .purchase ? .purchase : .contract, from: home.map { Destination(country: $0) },
        parties: [
          party(.contractor, order.firm, usPerson: firm?.isUSPerson),
          party(order.kind == .purchase ? .supplier : .purchaser, order.counterparty),
        ], items: [item(order)])
    }
    return Transaction(
      action: isDomestic ? .transfer : order.from?.code == "US" ? .export : .reexport,
      from: order.from.map { Destination(country: $0) }, to: order.to.map { Destination(country: $0) },
      parties: [party(.seller, order.firm, usPerson: firm?.isUSPerson)] + buyers(order), items: [item(order)],
      endUse: order.endUse.map { EndUse(description: $0, isCivil: $0 == "civil") })
  }

  private func buyers(_ order: Book.Order) -> [TransactionParty] {
    guard let endUser = order.endUser, endUser != order.counterparty else {
      return [party(.ultimateConsignee, order.counterparty)]
    }
    return [party(.purchaser, order.counterparty), party(.endUser, endUser)]
  }

  private func item(_ order: Book.Order) -> Item {
    let item = book.items[order.item]
    return Item(
      description: item?.description ?? order.item, classification: item?.classification,
      origin: item?.origin, value: decisive(order.value, item?.classification),
      usContent: item?.usContent.map {
        USContent(share: $0, classifications: usParts[order.item] ?? [])
      })
  }

  /// The value as far as it can decide: where the entry has a limit for low values (15 CFR 740.3), and up to beyond every
  /// such limit; so that lines which differ in nothing else are one question.
  private func decisive(_ value: Money?, _ classification: ClassificationNumber?) -> Money? {
    guard let value, let eccn = classification?.eccn, !eccn.entry.dropFirst(2).hasPrefix("9") else {
      return nil
    }
    guard value.currency == "USD" else { return value }
    return value.amount <= Self.beyondLimits
      ? value : Money(amount: Self.beyondLimits, currency: value.currency)
  }

  private static let beyondLimits = DecimalNumber(10_000)

  private func party(_ role: PartyRole, _ id: String, usPerson: Bool? = nil) -> TransactionParty {
    TransactionParty(
      role: role, party: Party(name: book.name(id), countries: book.country(id).map { [$0] } ?? []),
      isUSPerson: usPerson, ownershipID: book.counterparties[id] == nil ? nil : id)
  }

  private func object(_ license: Book.License) -> ExposedObject {
    let firm = book.firms[license.firm]
    let to = book.country(license.counterparty)
    let item = Item(
      description: "goods under license \(license.number)", classification: license.classification,
      origin: firm?.country)
    return ExposedObject(
      id: "licenses:\(license.id)", table: .licenses, title: "license \(license.number) in hand",
      firm: book.name(license.firm), counterparty: book.name(license.counterparty), value: license.value,
      order: 1, from: license.issued, to: license.expires,
      questions: [
        question(
          .license,
          Transaction(
            action: firm?.country?.code == "US" ? .export : .reexport,
            from: firm?.country.map { Destination(country: $0) }, to: to.map { Destination(country: $0) },
            parties: [
              party(.seller, license.firm, usPerson: firm?.isUSPerson),
              party(.ultimateConsignee, license.counterparty),
            ], items: [item], endUse: EndUse(isCivil: true)))
      ], shipment: nil, isCounted: false)
  }

  /// A part in a product that one of the targets makes: what its supplier sells to the target.
  private func object(_ line: Book.BOMLine) -> ExposedObject? {
    guard let target = makers[line.product], let supplier = line.supplier else { return nil }
    let from = book.country(supplier) ?? line.origin
    return ExposedObject(
      id: "bom:\(line.id)", table: .bom,
      title: "\(line.component) in \(book.items[line.product]?.description ?? line.product)",
      firm: book.name(supplier), counterparty: book.name(target), value: line.value, order: 2, from: nil,
      to: nil,
      questions: [
        question(
          .component,
          Transaction(
            action: from == book.country(target) ? .transfer : from?.code == "US" ? .export : .reexport,
            from: from.map { Destination(country: $0) },
            to: book.country(target).map { Destination(country: $0) },
            parties: [party(.seller, supplier), party(.ultimateConsignee, target)],
            items: [
              Item(description: line.component, classification: line.classification, origin: line.origin)
            ], endUse: EndUse(isCivil: true)))
      ], shipment: nil, isCounted: false)
  }

  // MARK: Procurement

  private func object(_ contract: Book.Contract) -> ExposedObject {
    ExposedObject(
      id: "contracts:\(contract.id)", table: .contracts,
      title: "\(contract.kind.rawValue.replacing("-", with: " ")): \(contract.subject)",
      firm: book.name(contract.firm),
      counterparty: contract.maker ?? contract.agency ?? contract.counterparty.map(book.name) ?? "",
      value: contract.value, order: 1, from: contract.from, to: contract.to, questions: questions(contract),
      shipment: nil, isCounted: true)
  }

  private func questions(_ contract: Book.Contract) -> [ExposedObject.Question] {
    let key = [
      contract.kind.rawValue, contract.firm, contract.agency ?? "", contract.maker ?? "",
      contract.purpose ?? "",
    ]
    return pool.questions(of: key) { made(contract) }
  }

  private func made(_ contract: Book.Contract) -> [ExposedObject.Question] {
    let agency = contract.agency.map {
      TransactionParty(
        role: .agency, party: Party(name: $0, countries: Country("US").map { [$0] } ?? []), isUSPerson: true)
    }
    let parties = (agency.map { [$0] } ?? []) + [party(.contractor, contract.firm)]
    switch contract.kind {
    case .agencyPurchase, .subcontract, .service, .lease:
      guard let maker = contract.maker else { return [] }
      let delivered = contract.kind != .lease
      return [
        procurement(
          agency == nil ? .use : .purchase, parties, maker, contract.purpose,
          [
            "section-889.delivered": delivered && agency != nil ? .yes : .no,
            "section-889.contractor-uses": contract.kind == .lease ? .yes : .no,
            "section-889.federal-contractor": contractors.contains(contract.firm) ? .yes : .no,
          ])
      ]
    case .grant:
      guard let maker = contract.maker else { return [] }
      return [
        procurement(
          .purchase, [party(.contractor, contract.firm)], maker, contract.purpose,
          ["section-889.federal-funds": .yes])
      ]
    case .federalPrime:
      return ownUse[contract.firm, default: []].map { maker, purpose in
        procurement(
          .contract, parties, maker, purpose,
          ["section-889.contractor-uses": .yes, "section-889.delivered": .no])
      }
    }
  }

  private func procurement(
    _ action: Action, _ parties: [TransactionParty], _ maker: String, _ purpose: String?,
    _ facts: [String: FactAnswer], at place: Destination? = nil
  ) -> ExposedObject.Question {
    var facts = facts
    if let purpose { facts["section-889.purpose"] = .choice(purpose) }
    let home = place ?? Country("US").map { Destination(country: $0) }
    return question(
      action == .use ? .use : .contract,
      Transaction(
        action: action, from: home, to: home,
        parties: parties + [TransactionParty(role: .supplier, party: Party(name: maker))],
        items: [Item(description: "video surveillance or telecommunications equipment of \(maker)")],
        facts: facts))
  }

  private func object(_ device: Book.Equipment) -> ExposedObject {
    let key = ["equipment", device.firm, device.maker, device.purpose ?? ""]
    let questions = device.kind == "other" ? [] : pool.questions(of: key) { [use(of: device)] }
    return ExposedObject(
      id: "equipment:\(device.id)", table: .equipment, title: "\(device.model) at \(device.site)",
      firm: book.name(device.firm), counterparty: device.maker, value: device.value, order: 1,
      from: nil, to: nil, questions: questions, shipment: nil, isCounted: true)
  }

  private func use(of device: Book.Equipment) -> ExposedObject.Question {
    let firm = book.firms[device.firm]
    let home = firm?.country.map { Destination(country: $0) }
    return procurement(
      .use, [party(.contractor, device.firm, usPerson: firm?.isUSPerson)], device.maker, device.purpose,
      [
        "section-889.contractor-uses": .yes,
        "section-889.federal-contractor": contractors.contains(device.firm) ? .yes : .no,
      ], at: home)
  }

  // MARK: Securities

  private func object(_ position: Book.Position) -> ExposedObject {
    let weight = position.weight.map { ", \(($0 * DecimalNumber(100)).text) % of the fund" } ?? ""
    let key = ["holdings", position.firm, position.issuer, position.security]
    return ExposedObject(
      id: "holdings:\(position.id)", table: .holdings,
      title: "\(position.security) in \(position.fund)\(weight)",
      firm: book.name(position.firm), counterparty: position.issuer, value: position.value, order: 1,
      from: nil, to: nil, questions: pool.questions(of: key) { dealings(in: position) }, shipment: nil,
      isCounted: true)
  }

  private func dealings(in position: Book.Position) -> [ExposedObject.Question] {
    let firm = book.firms[position.firm]
    return [(ExposedObject.Activity.invest, Action.invest), (.divest, .divest)].map { activity, action in
      question(
        activity,
        Transaction(
          action: action, from: firm?.country.map { Destination(country: $0) },
          parties: [
            party(.investor, position.firm, usPerson: firm?.isUSPerson),
            TransactionParty(role: .issuer, party: Party(name: position.issuer)),
          ], items: [Item(description: position.security)]))
    }
  }
}
