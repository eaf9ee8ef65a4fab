import Vocabulary

/// Reads one file of built-in facts: strict, so that a slip is an error that names file and line.
struct FactFile {
  private let document: JSONDocument
  private let citations: FederalRegisterTable
  private let list: ListID

  static func read(_ file: InputFile, citations: FederalRegisterTable) throws -> [Listing] {
    let document = try JSONDocument(file)
    let root = try StrictObject(document.root, keys: ["list", "title", "listings"], in: document)
    let reader = FactFile(document: document, citations: citations, list: ListID(try root.string("list")))
    _ = try root.string("title")
    return try root.elements("listings").map { try reader.listing($0) }
  }

  private static let keys: Set<String> = [
    "name", "kind", "countries", "aliases", "sourceId", "programs", "birthDates", "identifiers", "linkedTo",
    "remarks",
    "history", "basis",
  ]

  private func listing(_ node: JSONNode) throws -> Listing {
    let object = try StrictObject(node, keys: Self.keys, in: document)
    let name = try object.string("name")
    _ = try object.string("basis")
    let countries = try object.strings("countries").map { try country($0, object, "countries") }
    let sourceID = try object.optionalString("sourceId")
    var listing = Listing(
      list: list, sourceID: sourceID,
      id: ListingID.derive(list: list, sourceID: sourceID, name: name, countries: countries),
      kind: try kind(object), names: [ListedName(name, role: .primary)] + (try aliases(object)),
      countries: countries)
    listing.programs = try object.strings("programs")
    listing.birthDates = try object.strings("birthDates").map { text in
      guard let date = PartialDate(iso: text) else {
        throw object.error(
          "'\(text)' is not a birth date", remedy: "write yyyy, yyyy-mm or yyyy-mm-dd", at: "birthDates")
      }
      return date
    }
    listing.identifiers = try object.elements("identifiers").map { try identifier($0) }
    listing.linkedTo = try object.strings("linkedTo")
    listing.remarks = try object.optionalString("remarks")
    return try FactHistory(document: document, citations: citations).apply(
      try object.elements("history"), of: object, to: listing)
  }

  private func country(_ text: String, _ object: StrictObject, _ key: String) throws -> Country {
    guard let country = Country(code: text) else {
      throw object.error("'\(text)' is not a country", remedy: "write an ISO 3166 code, as CN", at: key)
    }
    return country
  }

  private func kind(_ object: StrictObject) throws -> PartyKind? {
    guard let text = try object.optionalString("kind") else { return nil }
    guard let kind = PartyKind(rawValue: text) else {
      throw object.error(
        "'\(text)' is not a kind of party", remedy: "use \(words(PartyKind.allCases.map(\.rawValue)))",
        at: "kind")
    }
    return kind
  }

  private func aliases(_ object: StrictObject) throws -> [ListedName] {
    try object.elements("aliases").map { node in
      let alias = try StrictObject(node, keys: ["text", "strength", "role"], in: document)
      let role = try alias.optionalString("role") ?? "alias"
      let strength = try alias.optionalString("strength") ?? "strong"
      guard let role = ListedName.Role(rawValue: role), role != .primary else {
        throw alias.error("'\(role)' is not the role of an alias", remedy: "use alias or former", at: "role")
      }
      guard let strength = ListedName.Strength(rawValue: strength) else {
        throw alias.error(
          "'\(strength)' is not the strength of an alias", remedy: "use strong or weak", at: "strength")
      }
      return ListedName(try alias.string("text"), role: role, strength: strength)
    }
  }

  private func identifier(_ node: JSONNode) throws -> Identifier {
    let object = try StrictObject(node, keys: ["type", "value", "country"], in: document)
    let country = try object.optionalString("country").map { try self.country($0, object, "country") }
    return Identifier(type: try object.string("type"), value: try object.string("value"), country: country)
  }
}

func words(_ list: [String]) -> String { list.joined(separator: ", ") }
