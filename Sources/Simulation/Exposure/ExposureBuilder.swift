import Vocabulary

/// Makes the questions of every row of a book.
struct ExposureBuilder {
  let book: Book
  let pool = QuestionPool()
  /// By product, the target that it is bought from.
  let makers: [String: String]

  /// By order, the shipment's place in the book.
  private let shipments: [String: Int]
  /// Firms that contract with federal agencies.
  private let contractors: Set<String>
  /// Makers and purposes of the cameras and the telecommunications equipment that each firm uses, each pair once.
  private let ownUse: [String: [(maker: String, purpose: String?)]]
  /// By product, what its U.S. parts are classified as.
  private let usParts: [String: [ClassificationNumber]]
  /// Items of which the value can decide.
  private let valued: Set<String>

  /// - Parameter targets: ids of the parties that the scenario is about.
  init(_ book: Book, targets: Set<String>) {
    self.book = book
    shipments = Dictionary(
      book.shipments.enumerated().map { ($1.order, $0) }, uniquingKeysWith: { _, last in last })
    makers = Dictionary(
      book.orders.lazy.filter { $0.kind == .purchase && targets.contains($0.counterparty) }.map {
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
    // Entries of the 900 series, and EAR99, have no limit for low values (15 CFR 740.3).
    valued = Set(
      book.items.values.lazy.filter { item in
        item.classification?.eccn.map { !$0.entry.dropFirst(2).hasPrefix("9") } ?? false
      }.map(\.id))
  }

  /// In the order of the tables, and of the rows of each.
  func objects() -> [ExposedObject] {
    var objects: [ExposedObject] = []
    objects.reserveCapacity(book.rows)
    objects += trade()
    for (row, license) in book.licenses.enumerated() {
      objects.append(
        ExposedObject(
          table: .licenses, row: row, asked: pool.set(of: [asked(license)]), from: license.issued,
          to: license.expires))
    }
    for (row, contract) in book.contracts.enumerated() {
      objects.append(
        ExposedObject(
          table: .contracts, row: row, asked: questions(contract), from: contract.from, to: contract.to))
    }
    for (row, device) in book.equipment.enumerated() {
      objects.append(
        ExposedObject(
          table: .equipment, row: row, asked: questions(device), from: nil, to: nil,
          order: book.firms[device.firm] == nil ? 2 : 1))
    }
    for (row, position) in book.positions.enumerated() {
      objects.append(
        ExposedObject(table: .holdings, row: row, asked: questions(position), from: nil, to: nil))
    }
    for (row, line) in book.bom.enumerated() {
      guard let asked = asked(line) else { continue }
      objects.append(
        ExposedObject(
          table: .bom, row: row, asked: pool.set(of: [asked]), from: nil, to: nil, order: 2))
    }
    return objects
  }

  // MARK: Trade

  /// Orders, and the shipments of them.
  private func trade() -> [ExposedObject] {
    var objects: [ExposedObject] = []
    objects.reserveCapacity(book.orders.count + book.shipments.count)
    var shipped: [String: Int] = [:]
    for (row, order) in book.orders.enumerated() {
      let shipment = shipments[order.id]
      if shipment != nil { shipped[order.id] = row }
      // Goods on the dock or aboard have not arrived: what begins while they are under way touches them.
      let isUnderWay = shipment.map { book.shipments[$0].status != .delivered } ?? false
      objects.append(
        ExposedObject(
          table: .orders, row: row, asked: questions(order), from: order.shipOn,
          to: isUnderWay ? nil : order.shipOn, shipment: shipment))
    }
    for (row, shipment) in book.shipments.enumerated() {
      guard let order = shipped[shipment.order] else { continue }
      let of = objects[order]
      objects.append(
        ExposedObject(
          table: .shipments, row: row, asked: of.asked, from: of.from, to: of.to, shipment: row))
    }
    return objects
  }

  private func questions(_ order: Book.Order) -> Int {
    let isPurchase = order.kind == .purchase
    let isAtHome = isAtHome(order)
    let key = QuestionPool.OrderKey(
      firm: order.firm, isPurchase: isPurchase, counterparty: order.counterparty,
      endUser: isAtHome || order.endUser == order.counterparty ? nil : order.endUser, item: order.item,
      from: isPurchase ? home(order) : order.from, to: isPurchase ? nil : order.to,
      endUse: isAtHome ? nil : order.endUse, value: decisive(order))
    return pool.set(of: key, isPurchase ? .purchase : order.kind == .service ? .service : .sale) {
      transaction(order)
    }
  }

  /// Whether it is a purchase, or stays within the United States: no export, so that it doesn't matter who uses it.
  private func isAtHome(_ order: Book.Order) -> Bool {
    order.kind == .purchase || order.from == order.to && home(order)?.code == "US"
  }

  /// Where the firm is; where the goods leave, if the book doesn't say.
  private func home(_ order: Book.Order) -> Country? { book.firms[order.firm]?.country ?? order.from }

  private func transaction(_ order: Book.Order) -> Transaction {
    let firm = book.firms[order.firm]
    if isAtHome(order) {
      return Transaction(
        action: order.kind == .purchase ? .purchase : .contract,
        from: home(order).map { Destination(country: $0) },
        parties: [
          party(.contractor, order.firm, usPerson: firm?.isUSPerson),
          party(order.kind == .purchase ? .supplier : .purchaser, order.counterparty),
        ], items: [item(order)])
    }
    return Transaction(
      action: order.from == order.to ? .transfer : order.from?.code == "US" ? .export : .reexport,
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
      origin: item?.origin, value: decisive(order),
      usContent: item?.usContent.map {
        USContent(share: $0, classifications: usParts[order.item] ?? [])
      })
  }

  /// The value as far as it can decide: where the entry has a limit for low values (15 CFR 740.3), and up to beyond every
  /// such limit; so that lines which differ in nothing else are one question.
  private func decisive(_ order: Book.Order) -> Money? {
    guard let value = order.value, valued.contains(order.item) else { return nil }
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

  private func asked(_ license: Book.License) -> QuestionPool.Asked {
    let firm = book.firms[license.firm]
    let to = book.country(license.counterparty)
    let item = Item(
      description: "goods under license \(license.number)", classification: license.classification,
      origin: firm?.country)
    return (
      .license,
      Transaction(
        action: firm?.country?.code == "US" ? .export : .reexport,
        from: firm?.country.map { Destination(country: $0) }, to: to.map { Destination(country: $0) },
        parties: [
          party(.seller, license.firm, usPerson: firm?.isUSPerson),
          party(.ultimateConsignee, license.counterparty),
        ], items: [item], endUse: EndUse(isCivil: true))
    )
  }

  /// A part in a product that one of the targets makes: what its supplier sells to the target.
  private func asked(_ line: Book.BOMLine) -> QuestionPool.Asked? {
    guard let target = makers[line.product], let supplier = line.supplier else { return nil }
    let from = book.country(supplier) ?? line.origin
    return (
      .component,
      Transaction(
        action: from == book.country(target) ? .transfer : from?.code == "US" ? .export : .reexport,
        from: from.map { Destination(country: $0) },
        to: book.country(target).map { Destination(country: $0) },
        parties: [party(.seller, supplier), party(.ultimateConsignee, target)],
        items: [
          Item(description: line.component, classification: line.classification, origin: line.origin)
        ], endUse: EndUse(isCivil: true))
    )
  }

  // MARK: Procurement

  private func questions(_ contract: Book.Contract) -> Int {
    let key = [
      contract.kind.rawValue, contract.firm, contract.agency ?? "", contract.maker ?? "",
      contract.purpose ?? "",
    ]
    return pool.set(of: key) { asked(contract) }
  }

  private func asked(_ contract: Book.Contract) -> [QuestionPool.Asked] {
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
  ) -> QuestionPool.Asked {
    var facts = facts
    if let purpose { facts["section-889.purpose"] = .choice(purpose) }
    let home = place ?? Country("US").map { Destination(country: $0) }
    return (
      action == .use ? .use : .contract,
      Transaction(
        action: action, from: home, to: home,
        parties: parties + [TransactionParty(role: .supplier, party: Party(name: maker))],
        items: [Item(description: "video surveillance or telecommunications equipment of \(maker)")],
        facts: facts)
    )
  }

  private func questions(_ device: Book.Equipment) -> Int {
    guard device.kind != "other" else { return pool.set(of: [QuestionPool.Asked]()) }
    return pool.set(of: ["equipment", device.firm, device.maker, device.purpose ?? ""]) {
      [use(of: device)]
    }
  }

  private func use(of device: Book.Equipment) -> QuestionPool.Asked {
    let firm = book.firms[device.firm]
    var facts: [String: FactAnswer] = ["section-889.contractor-uses": .yes]
    // Whether a customer contracts with agencies, the book doesn't say.
    if firm != nil {
      facts["section-889.federal-contractor"] = contractors.contains(device.firm) ? .yes : .no
    }
    return procurement(
      .use, [party(.contractor, device.firm, usPerson: firm?.isUSPerson)], device.maker, device.purpose,
      facts,
      at: book.country(device.firm).map { Destination(country: $0) })
  }

  // MARK: Securities

  private func questions(_ position: Book.Position) -> Int {
    pool.set(of: ["holdings", position.firm, position.issuer, position.security]) { dealings(in: position) }
  }

  private func dealings(in position: Book.Position) -> [QuestionPool.Asked] {
    let firm = book.firms[position.firm]
    return [(ExposedObject.Activity.invest, Action.invest), (.divest, .divest)].map { activity, action in
      (
        activity,
        Transaction(
          action: action, from: firm?.country.map { Destination(country: $0) },
          parties: [
            party(.investor, position.firm, usPerson: firm?.isUSPerson),
            TransactionParty(role: .issuer, party: Party(name: position.issuer)),
          ], items: [Item(description: position.security)])
      )
    }
  }
}
