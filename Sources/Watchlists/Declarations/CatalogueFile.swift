import Vocabulary

/// Reads `catalogue.json`: an array of entries, every key but `parts` and `publishedAs` required.
enum CatalogueFile {
  static func read(_ file: InputFile) throws -> Catalogue {
    let document = try JSONDocument(file)
    let entries = try document.root.array(in: document).map { try entry($0, document) }
    return Catalogue(entries: entries)
  }

  private static let keys: Set<String> = [
    "id", "title", "publisher", "address", "legalEffect", "cadence", "floor", "ceiling", "parts",
    "publishedAs",
  ]

  private static func entry(_ node: JSONNode, _ document: JSONDocument) throws -> CatalogueEntry {
    let object = try StrictObject(node, keys: keys, in: document)
    return CatalogueEntry(
      id: ListID(try object.string("id")), title: try object.string("title"),
      publisher: try object.string("publisher"), address: try object.string("address"),
      legalEffect: try object.string("legalEffect"), cadence: try object.string("cadence"),
      count: try range(object), partCounts: try parts(object, document),
      publishedAs: try object.strings("publishedAs"))
  }

  private static func parts(_ object: StrictObject, _ document: JSONDocument) throws -> [String: ClosedRange<
    Int
  >] {
    guard let node = object["parts"] else { return [:] }
    let members = try node.members(in: document)
    return try Dictionary(
      members.map { ($0.key, try range(StrictObject($0.value, keys: ["floor", "ceiling"], in: document))) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func range(_ object: StrictObject) throws -> ClosedRange<Int> {
    let (floor, ceiling) = (try object.integer("floor"), try object.integer("ceiling"))
    guard floor <= ceiling else { throw object.error("the floor is above the ceiling", remedy: "swap them") }
    return floor...ceiling
  }
}
