import Foundation
import Ownership
import Vocabulary

/// Makes a book of its rows: values read, ids resolved.
struct BookFiller {
  let rows: [BookTable: [BookRow]]

  func fill(_ book: inout Book) throws(LicetError) {
    try parties(&book)
    try things(&book)
    try business(&book)
    try assets(&book)
    book.ownership = try ownership(&book)
  }

  /// What is made of each row of a table.
  private func all<Made: Sendable>(
    _ table: BookTable, _ make: @Sendable (BookRow) throws(LicetError) -> Made
  ) throws(LicetError) -> [Made] {
    let rows = rows[table] ?? []
    var seen: Set<String> = []
    seen.reserveCapacity(rows.count)
    for row in rows {
      let id = row.id
      guard !id.isEmpty else { throw row.failure("id", "missing", "give each row an id of its own") }
      guard seen.insert(id).inserted else {
        throw row.failure("id", "given twice", "give each row an id of its own")
      }
    }
    return try Parts.map(rows, make)
  }

  private func parties(_ book: inout Book) throws(LicetError) {
    for firm in try all(.firms, firm) { book.firms[firm.id] = firm }
    for table in [BookTable.customers, .suppliers] {
      let parties = try all(table) { row throws(LicetError) in
        Book.Counterparty(
          id: row.id, name: row["name"], country: try row.country("country"), isSupplier: table == .suppliers,
          leadTimeDays: try row.wholeDays("lead_time_days"))
      }
      for (party, row) in zip(parties, rows[table] ?? []) {
        let other = book.counterparties[party.id]?.name ?? book.firms[party.id]?.name
        if let other, other != party.name { book.warnings.append(twoNames(row, other)) }
        book.counterparties[party.id] = party
      }
    }
  }

  private func twoNames(_ row: BookRow, _ other: String) -> Warning {
    Warning(
      "the id \(row.id) is '\(row["name"])' in \(row.table.rawValue) and '\(other)' in another table: the former counts; "
        + "give each party an id of its own", file: row.file, line: row.line)
  }

  private func firm(_ row: BookRow) throws(LicetError) -> Book.Firm {
    Book.Firm(
      id: row.id, name: row["name"], country: try row.country("country"),
      isUSPerson: try row.flag("us_person"))
  }

  private func things(_ book: inout Book) throws(LicetError) {
    for item in try all(.items, item) { book.items[item.id] = item }
    let items = book.items
    book.bom = try all(.bom) { row throws(LicetError) in
      Book.BOMLine(
        id: row.id,
        product: items[row["product"]] == nil
          ? try reference(row, "product", in: items.keys, .items) : row["product"],
        component: row["component"], classification: try row.classification(),
        origin: try row.country("origin"), supplier: row.optional("supplier"), value: try row.money(),
        leadTimeDays: try row.wholeDays("lead_time_days"))
    }
    let strangers = zip(book.bom, rows[.bom] ?? []).filter { line, _ in
      line.supplier.map { book.counterparties[$0] == nil && book.firms[$0] == nil } ?? false
    }
    if let (line, row) = strangers.first {
      book.warnings.append(
        Warning(
          "\(strangers.count) of the suppliers in bom, '\(line.supplier ?? "")' the first, are no ids of suppliers or firms: "
            + "they were taken as names; add them to suppliers, or correct the ids",
          file: row.file, line: row.line))
    }
  }

  private func item(_ row: BookRow) throws(LicetError) -> Book.BookItem {
    let content = try row.number("us_content")
    if let content, content > DecimalNumber(1) {
      throw row.failure("us_content", "no share", "write a decimal from 0 to 1, such as 0.18")
    }
    return Book.BookItem(
      id: row.id, description: row["description"], classification: try row.classification(),
      origin: try row.country("origin"), usContent: content)
  }

  /// The id in a column, which has to be one of another table's.
  private func reference(
    _ row: BookRow, _ column: String, in ids: some Collection<String>, _ table: BookTable
  ) throws(LicetError) -> String {
    let id = row[column]
    guard !ids.contains(where: { $0 == id }) else { return id }
    let fallback = "add it to \(table.rawValue), or correct the id"
    throw row.failure(
      column, id.isEmpty ? "missing" : "no id of \(table.rawValue)",
      ids.count > 2000 ? fallback : NearestWord.remedy(for: id, among: ids.sorted(), otherwise: fallback))
  }

  private func party(_ row: BookRow, _ column: String, _ book: Book) throws(LicetError) -> String {
    let id = row[column]
    if book.counterparties[id] != nil || book.firms[id] != nil { return id }
    return try reference(row, column, in: Array(book.counterparties.keys), .customers)
  }

  private func optionalParty(_ row: BookRow, _ column: String, _ book: Book) throws(LicetError) -> String? {
    row.optional(column) == nil ? nil : try party(row, column, book)
  }

  private func firm(_ row: BookRow, _ book: Book) throws(LicetError) -> String {
    let id = row["firm"]
    if book.firms[id] != nil { return id }
    return try reference(row, "firm", in: Array(book.firms.keys), .firms)
  }

  /// Who uses equipment: a firm, or a customer.
  private func user(_ row: BookRow, _ book: Book) throws(LicetError) -> String {
    book.counterparties[row["firm"]] == nil ? try firm(row, book) : row["firm"]
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ row: BookRow, _ column: String, otherwise standard: Word? = nil
  ) throws(LicetError) -> Word where Word.RawValue == String {
    if let standard, row.optional(column) == nil { return standard }
    guard let word = Word(rawValue: row[column]) else {
      let words = Word.allCases.map(\.rawValue)
      throw row.failure(
        column, "not allowed",
        NearestWord.remedy(
          for: row[column], among: words, otherwise: "write one of " + words.joined(separator: ", ")))
    }
    return word
  }

  private func business(_ book: inout Book) throws(LicetError) {
    let known = book
    book.orders = try all(.orders) { row throws(LicetError) in
      let item = row["item"]
      return Book.Order(
        id: row.id, firm: try firm(row, known), kind: try word(row, "kind", otherwise: .sale),
        counterparty: try party(row, "counterparty", known),
        endUser: try optionalParty(row, "end_user", known),
        item: known.items[item] == nil ? try reference(row, "item", in: known.items.keys, .items) : item,
        quantity: try row.number("quantity"), value: try row.money(), from: try row.country("from"),
        to: try row.country("to"), shipOn: try row.day("ship_on"), endUse: row.optional("end_use"))
    }
    let orders = Set((rows[.shipments] ?? []).isEmpty ? [] : book.orders.map(\.id))
    book.shipments = try all(.shipments) { row throws(LicetError) in
      Book.Shipment(
        id: row.id,
        order: orders.contains(row["order"])
          ? row["order"] : try reference(row, "order", in: orders, .orders),
        status: try word(row, "status"), on: try row.day("on"))
    }
    book.licenses = try all(.licenses) { row throws(LicetError) in
      let (issued, expires) = try row.days("issued", "expires")
      return Book.License(
        id: row.id, number: row["number"], firm: try firm(row, known),
        counterparty: try party(row, "counterparty", known), classification: try row.classification(),
        value: try row.money(), issued: issued, expires: expires)
    }
    book.contracts = try all(.contracts) { row throws(LicetError) in
      let (from, to) = try row.days("from", "to")
      return Book.Contract(
        id: row.id, firm: try firm(row, known), kind: try word(row, "kind"),
        counterparty: try optionalParty(row, "counterparty", known), agency: row.optional("agency"),
        subject: row["subject"], maker: row.optional("maker"), value: try row.money(),
        from: from, to: to, purpose: row.optional("purpose"))
    }
  }

  private func assets(_ book: inout Book) throws(LicetError) {
    let known = book
    book.equipment = try all(.equipment) { row throws(LicetError) in
      Book.Equipment(
        id: row.id, firm: try user(row, known), site: row["site"], maker: row["maker"], model: row["model"],
        kind: row["kind"], purpose: row.optional("purpose"), value: try row.money(),
        installed: try row.day("installed"))
    }
    book.positions = try all(.holdings) { row throws(LicetError) in
      let weight = try row.number("weight")
      if let weight, weight > DecimalNumber(1) {
        throw row.failure("weight", "more than the whole fund", "write a decimal from 0 to 1, such as 0.012")
      }
      return Book.Position(
        id: row.id, firm: try firm(row, known), fund: row["fund"], issuer: row["issuer"],
        security: row["security"], value: try row.money(), weight: weight)
    }
  }

  private func ownership(_ book: inout Book) throws(LicetError) -> OwnershipGraph? {
    guard !book.counterparties.isEmpty else { return nil }
    let rows = rows[.ownership] ?? []
    var builder = OwnershipGraphBuilder()
    builder.file = rows.first?.file ?? ""
    for (id, party) in book.counterparties.sorted(by: { $0.key < $1.key }) {
      builder.describe(id, OwnershipParty(name: party.name, countries: party.country.map { [$0] } ?? []))
    }
    for row in rows {
      for end in ["owner", "owned"] {
        guard row.optional(end) != nil else { throw row.failure(end, "missing", "name both owner and owned") }
        if !builder.holds(row[end]) { builder.describe(row[end], OwnershipParty(name: row[end])) }
      }
      let (from, to) = try row.days("from", "to")
      builder.hold(
        row["owner"], of: row["owned"], try share(row), from: from, to: to,
        source: row.optional("source"), line: row.line)
    }
    let graph = builder.graph()
    book.warnings += graph.warnings
    return graph
  }

  private func share(_ row: BookRow) throws(LicetError) -> ShareRange {
    if let share = try row.share("share") { return ShareRange(share) }
    let (least, most) = (try row.share("share_min"), try row.share("share_max"))
    guard (least ?? .none) <= (most ?? .all) else {
      throw row.failure("share_min", "more than share_max", "write the smaller bound as share_min")
    }
    return ShareRange(least: least ?? .none, most: most ?? .all)
  }
}
