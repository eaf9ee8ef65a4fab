public import Regulations
import Synchronization
public import Vocabulary

/// Part of the Commerce Control List (`schema: control-list`). An entry is typed when it is first asked for.
public final class ControlListContent: LawContent {
  public static let schema = "control-list"
  private let file: String
  private let nodes: [(number: String, node: DocumentNode)]
  private let places: [String: Int]
  private let typed = Mutex<[Int: ControlListEntry]>([:])

  public init(_ fields: inout Fields) throws(LicetError) {
    file = fields.file
    let items = try fields.required("entries").items ?? []
    nodes = items.map { ($0["eccn"]?.text ?? "", $0) }
    places = Dictionary(nodes.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of its entries.
  public var numbers: [String] { nodes.map(\.number) }

  /// The entry of this number; nil where there is none.
  /// - Throws: `LicetError.badInput` where it does not fit the schema.
  public func entry(_ number: String) throws(LicetError) -> ControlListEntry? {
    guard let place = places[number] else { return nil }
    if let known = typed.withLock({ $0[place] }) { return known }
    let entry = try entry(at: place)
    typed.withLock { $0[place] = entry }
    return entry
  }

  /// All entries, typed.
  /// - Throws: `LicetError.badInput` naming the first that does not fit the schema.
  public func entries() throws(LicetError) -> [ControlListEntry] {
    var entries: [ControlListEntry] = []
    for place in nodes.indices { entries.append(try entry(at: place)) }
    return entries
  }

  private func entry(at place: Int) throws(LicetError) -> ControlListEntry {
    var fields = try Fields(nodes[place].node, file: file, what: "the entry")
    let entry = try ControlListEntry(&fields)
    try fields.finish()
    return entry
  }
}
