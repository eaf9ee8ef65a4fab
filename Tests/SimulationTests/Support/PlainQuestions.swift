import Licet

@testable import Simulation

/// What is asked of each row of a book, written down anew and row by row: no question is shared, and nothing of the
/// engine's way to its questions is used.
struct PlainQuestions {
  /// A row with its questions.
  struct Row {
    let id: String
    let from: CalendarDay?, to: CalendarDay?
    let questions: [(activity: String, transaction: Transaction)]
    /// Since when it has been aboard.
    var aboard: CalendarDay?

    var isOfOneDay: Bool { from != nil && from == to }
  }

  let book: Book
  /// The targets among customers and suppliers.
  let targets: Set<String>

  var rows: [Row] {
    book.orders.map(order) + book.shipments.map(shipment) + book.licenses.map(license)
      + book.contracts.map(contract) + book.equipment.map(equipment) + book.positions.map(holding)
      + book.bom.compactMap(component)
  }

  private func party(_ role: PartyRole, _ id: String) -> TransactionParty {
    let known = book.counterparties[id]
    let firm = book.firms[id]
    let country = known?.country ?? firm?.country
    return TransactionParty(
      role: role, party: Party(name: known?.name ?? firm?.name ?? id, countries: country.map { [$0] } ?? []),
      isUSPerson: role == .contractor || role == .seller || role == .investor ? firm?.isUSPerson : nil,
      ownershipID: known == nil ? nil : id)
  }

  private func place(_ country: Country?) -> Destination? { country.map { Destination(country: $0) } }

  // MARK: Trade

  private func order(_ order: Book.Order) -> Row {
    let shipment = book.shipments.last { $0.order == order.id }
    let isOpen = shipment.map { $0.status == .dock || $0.status == .aboard } ?? false
    return Row(
      id: "orders:\(order.id)", from: order.shipOn, to: isOpen ? nil : order.shipOn,
      questions: [(order.kind.rawValue, question(order))],
      aboard: shipment?.status == .aboard ? shipment?.on : nil)
  }

  private func shipment(_ shipment: Book.Shipment) -> Row {
    let found = book.orders.first { $0.id == shipment.order }.map(order)
    return Row(
      id: "shipments:\(shipment.id)", from: found?.from, to: found?.to, questions: found?.questions ?? [],
      aboard: shipment.status == .aboard ? shipment.on : nil)
  }

  private func question(_ order: Book.Order) -> Transaction {
    let seller = book.firms[order.firm]
    let item = book.items[order.item]
    let parts = book.bom.filter { $0.product == order.item && $0.origin?.code == "US" }
      .compactMap(\.classification)
    let goods = Item(
      description: item?.description ?? order.item, classification: item?.classification,
      origin: item?.origin, value: order.value,
      usContent: item?.usContent.map { USContent(share: $0, classifications: parts) })
    if order.kind == .purchase {
      return Transaction(
        action: .purchase, from: place(seller?.country ?? order.from),
        parties: [party(.contractor, order.firm), party(.supplier, order.counterparty)], items: [goods])
    }
    if order.from == order.to, (seller?.country ?? order.from)?.code == "US" {
      return Transaction(
        action: .contract, from: place(seller?.country ?? order.from),
        parties: [party(.contractor, order.firm), party(.purchaser, order.counterparty)], items: [goods])
    }
    var parties = [party(.seller, order.firm)]
    if let user = order.endUser, user != order.counterparty {
      parties += [party(.purchaser, order.counterparty), party(.endUser, user)]
    } else {
      parties.append(party(.ultimateConsignee, order.counterparty))
    }
    let action: Action =
      if order.from == order.to { .transfer } else if order.from?.code == "US" { .export } else { .reexport }
    return Transaction(
      action: action, from: place(order.from), to: place(order.to), parties: parties, items: [goods],
      endUse: order.endUse.map { EndUse(description: $0, isCivil: $0 == "civil") })
  }

  private func license(_ license: Book.License) -> Row {
    let firm = book.firms[license.firm]
    return Row(
      id: "licenses:\(license.id)", from: license.issued, to: license.expires,
      questions: [
        (
          "license",
          Transaction(
            action: firm?.country?.code == "US" ? .export : .reexport, from: place(firm?.country),
            to: place(book.counterparties[license.counterparty]?.country),
            parties: [party(.seller, license.firm), party(.ultimateConsignee, license.counterparty)],
            items: [
              Item(
                description: "goods under license \(license.number)", classification: license.classification,
                origin: firm?.country)
            ], endUse: EndUse(isCivil: true))
        )
      ])
  }

  private func component(_ line: Book.BOMLine) -> Row? {
    let bought = book.orders.first {
      $0.kind == .purchase && $0.item == line.product && targets.contains($0.counterparty)
    }
    guard let target = bought?.counterparty, let supplier = line.supplier else { return nil }
    let from = book.counterparties[supplier]?.country ?? book.firms[supplier]?.country ?? line.origin
    let to = book.counterparties[target]?.country
    let action: Action = if from == to { .transfer } else if from?.code == "US" { .export } else { .reexport }
    var seller = party(.seller, supplier)
    // Whether a supplier is a U.S. person, the book doesn't say; of firms it does, for their own business.
    seller.isUSPerson = nil
    return Row(
      id: "bom:\(line.id)", from: nil, to: nil,
      questions: [
        (
          "component",
          Transaction(
            action: action, from: place(from), to: place(to),
            parties: [seller, party(.ultimateConsignee, target)],
            items: [
              Item(description: line.component, classification: line.classification, origin: line.origin)
            ], endUse: EndUse(isCivil: true))
        )
      ])
  }

  // MARK: Procurement

  private func isContractor(_ firm: String) -> Bool {
    book.contracts.contains { contract in
      contract.firm == firm
        && (contract.kind == .agencyPurchase || contract.kind == .federalPrime
          || contract.kind == .subcontract)
    }
  }

  private func procurement(
    _ action: Action, _ parties: [TransactionParty], _ maker: String, _ purpose: String?,
    _ facts: [String: Bool], in country: Country?
  ) -> Transaction {
    var answers = facts.mapValues { $0 ? FactAnswer.yes : .no }
    if let purpose { answers["section-889.purpose"] = .choice(purpose) }
    let home = place(country ?? Country("US"))
    return Transaction(
      action: action, from: home, to: home,
      parties: parties + [TransactionParty(role: .supplier, party: Party(name: maker))],
      items: [Item(description: "video surveillance or telecommunications equipment of \(maker)")],
      facts: answers)
  }

  private func contract(_ contract: Book.Contract) -> Row {
    var contractor = party(.contractor, contract.firm)
    contractor.isUSPerson = nil
    let agency = contract.agency.map { name in
      TransactionParty(
        role: .agency, party: Party(name: name, countries: Country("US").map { [$0] } ?? []), isUSPerson: true
      )
    }
    let parties = (agency.map { [$0] } ?? []) + [contractor]
    var questions: [Transaction] = []
    switch contract.kind {
    case .grant:
      if let maker = contract.maker {
        questions = [
          procurement(
            .purchase, [contractor], maker, contract.purpose, ["section-889.federal-funds": true], in: nil)
        ]
      }
    case .federalPrime:
      questions = book.equipment.filter { $0.firm == contract.firm && $0.kind != "other" }.map { device in
        procurement(
          .contract, parties, device.maker, device.purpose,
          ["section-889.contractor-uses": true, "section-889.delivered": false], in: nil)
      }
    case .agencyPurchase, .subcontract, .service, .lease:
      if let maker = contract.maker {
        questions = [
          procurement(
            agency == nil ? .use : .purchase, parties, maker, contract.purpose,
            [
              "section-889.delivered": contract.kind != .lease && agency != nil,
              "section-889.contractor-uses": contract.kind == .lease,
              "section-889.federal-contractor": isContractor(contract.firm),
            ], in: nil)
        ]
      }
    }
    return Row(
      id: "contracts:\(contract.id)", from: contract.from, to: contract.to,
      questions: questions.map { ($0.action == .use ? "use" : "contract", $0) })
  }

  private func equipment(_ device: Book.Equipment) -> Row {
    let question = procurement(
      .use, [party(.contractor, device.firm)], device.maker, device.purpose,
      [
        "section-889.contractor-uses": true, "section-889.federal-contractor": isContractor(device.firm),
      ], in: book.firms[device.firm]?.country)
    return Row(
      id: "equipment:\(device.id)", from: nil, to: nil,
      questions: device.kind == "other" ? [] : [("use", question)])
  }

  // MARK: Securities

  private func holding(_ position: Book.Position) -> Row {
    Row(
      id: "holdings:\(position.id)", from: nil, to: nil,
      questions: [("invest", Action.invest), ("divest", .divest)].map { activity, action in
        (
          activity,
          Transaction(
            action: action, from: place(book.firms[position.firm]?.country),
            parties: [
              party(.investor, position.firm),
              TransactionParty(role: .issuer, party: Party(name: position.issuer)),
            ], items: [Item(description: position.security)])
        )
      })
  }
}
