/// The tables of a book of business, with the columns of each.
public enum BookTable: String, CaseIterable, Sendable {
  case firms, customers, suppliers, items, bom, orders, shipments, licenses, contracts, equipment, holdings,
    ownership

  /// A column: its name, whether a table is nothing without it, and other headers it goes by.
  public struct Column: Sendable {
    public let name: String
    public let isRequired: Bool
    public let synonyms: [String]

    init(_ name: String, required: Bool = false, _ synonyms: String...) {
      (self.name, isRequired, self.synonyms) = (name, required, synonyms)
    }
  }

  /// Every column that is read, in the order of the documentation.
  public var columns: [Column] {
    switch self {
    case .firms:
      [.id, .name, .country, Column("us_person", "us person", "usperson"), Column("business", "activity")]
    case .customers: [.id, .name, .country, Column("kind", "type")]
    case .suppliers: [.id, .name, .country, .leadTime]
    case .items:
      [
        .id, Column("description", "text", "designation", "name"),
        Column("classification", "eccn", "export classification"),
        Column("origin", "country of origin", "made in"),
        Column("us_content", "us content", "us share", "controlled content"),
      ]
    case .bom:
      [
        .id, Column("product", required: true, "parent", "assembly", "item"),
        Column("component", required: true, "part", "description"),
        Column("classification", "eccn"), Column("origin", "country of origin"),
        Column("supplier", "vendor", "source"), .value, .currency, .leadTime,
      ]
    case .orders:
      [
        .id, .firm, Column("kind", "type", "direction"), .counterparty,
        Column("end_user", "end user", "enduser"),
        Column("item", required: true, "part", "article", "product"),
        Column("quantity", "qty", "amount of pieces"), .value, .currency,
        Column("from", "ship from", "origin country"),
        Column("to", "ship to", "destination"),
        Column("ship_on", "ship date", "due", "date", "delivery date"),
        Column("end_use", "end use", "use"),
      ]
    case .shipments:
      [
        .id, Column("order", required: true, "order id", "order number"), Column("forwarder", "carrier"),
        Column("status", required: true, "state"), Column("on", "since", "date"), Column("to", "destination"),
      ]
    case .licenses:
      [
        .id, Column("number", "license number"), .firm, .counterparty, Column("classification", "eccn"),
        .value,
        .currency, Column("issued", "from"), Column("expires", "to", "until"),
      ]
    case .contracts:
      [
        .id, .firm, Column("kind", required: true, "type"), Column("counterparty", "party"),
        Column("agency", "end customer"), Column("subject", "description"), Column("maker", "manufacturer"),
        .value, .currency, Column("from", "start"), Column("to", "end"), Column("purpose"),
      ]
    case .equipment:
      [
        .id, .firm, Column("site", "location"), Column("maker", required: true, "manufacturer", "brand"),
        Column("model"), Column("kind", "type"), Column("purpose"), Column("units", "count"), .value,
        .currency,
        Column("installed", "installed on", "date"),
      ]
    case .holdings:
      [
        .id, .firm, Column("fund", "portfolio"), Column("issuer", required: true, "company", "name"),
        Column("security", "instrument"), Column("shares", "quantity"), .value, .currency,
        Column("weight", "fund weight"),
      ]
    case .ownership:
      [
        Column("owner", required: true, "parent", "holder"),
        Column("owned", required: true, "subsidiary", "company"),
        Column("share", "stake"), Column("share_min", "min"), Column("share_max", "max"), Column("from"),
        Column("to"), Column("source", "evidence"),
      ]
    }
  }
}

extension BookTable.Column {
  static let id = Self("id", required: true, "number", "no", "key", "reference")
  static let name = Self("name", required: true, "company", "customer", "supplier")
  static let country = Self("country", "ctry", "land", "country code")
  static let firm = Self("firm", required: true, "company", "entity", "owner")
  static let counterparty = Self(
    "counterparty", required: true, "customer", "supplier", "party", "consignee", "buyer")
  static let value = Self("value", "amount", "total", "price")
  static let leadTime = Self("lead_time_days", "lead time", "lead days", "delivery days")
  static let currency = Self("currency", "cur", "iso currency")
}
