#if Desk
import Documents
import Hummingbird
import Licet

/// `GET /v2/search` as Moov's Watchman answers it (moov-io/watchman, docs/api.yaml).
struct WatchmanSearch: Sendable {
  static let path = "/v2/search"

  let desk: DeskParts

  /// What can't be answered is 400, as Watchman has it.
  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    do {
      return try found(request)
    } catch let error as LicetError where error.code == .badUsage || error.code == .badInput {
      let problem = Problem(error)
      throw Problem(.badRequest, problem.code, problem.title, problem.detail, remedy: problem.remedy)
    }
  }

  private func found(_ request: Request) throws -> Response {
    let world = desk.shelf.current
    let query = Query(request)
    let party = try party(query)
    let options = ScreeningOptions(
      on: Instant(endOf: desk.today), lists: try lists(query, world),
      limit: Self.limit(query),
      faintest: try query.share("minMatch") ?? 0)
    let answer = try world.screeners.with { $0.screen(party, options) }
    let entities = answer.matches.map { match in
      JSON.object(
        WatchmanEntity(listing: world.world.listing(of: match)).fields + [("match", .number(match.score))])
    }
    return Response(
      json: .object([
        (
          "query",
          WatchmanEntity.asked(party, type: Self.type(query) ?? "")
        ),
        ("entities", .array(entities)),
      ]))
  }

  private func party(_ query: Query) throws -> Party {
    var builder = PartyBuilder(today: desk.today)
    func add(_ name: String, _ field: PartyField) throws {
      do {
        for text in query.texts(name) { try builder.add(text, to: field) }
      } catch let problem as FieldProblem {
        throw problem.asUsageError
      }
    }
    try add("name", .name)
    try add("altNames", .alias)
    try add("address", .address)
    try add("addresses", .address)
    try add("birthDate", .birthDate)
    try add("country", .country)
    try add("imoNumber", .identifier(type: "IMO"))
    try add("mmsi", .identifier(type: "MMSI"))
    try addGovernmentNumbers(query, to: &builder)
    if let type = Self.type(query) {
      guard let kind = WatchmanEntity.kinds[type] else {
        throw LicetError(
          .badUsage, "'type' is '\(type.printable.prefix(60))'",
          remedy: "write one of " + WatchmanEntity.kinds.keys.sorted().joined(separator: ", "))
      }
      try builder.add(kind.rawValue, to: .kind)
    }
    guard !builder.isEmpty else {
      throw Problem(
        .badRequest, "bad-input", "Nothing is asked about", "'name' is missing",
        remedy: "write ?name=…&type=person")
    }
    return builder.party
  }

  /// `gov_passport=RU:2018278055`: a country and the number that it gave.
  private func addGovernmentNumbers(_ query: Query, to builder: inout PartyBuilder) throws {
    for word in WatchmanNumber.words {
      for text in query.texts("gov_" + word) {
        let number = text.split(separator: ":", maxSplits: 1).last.map { String($0) } ?? ""
        try builder.add(number, to: .identifier(type: word))
      }
    }
  }

  /// As Watchman reads it: 10 where it says nothing usable, 100 at most.
  private static func limit(_ query: Query) -> Int {
    guard let limit = query.text("limit").flatMap({ Int($0) }), limit > 0 else { return 10 }
    return min(limit, 100)
  }

  private static func type(_ query: Query) -> String? {
    query.text("type").map { $0.lowercased().filter { !$0.isWhitespace } }
  }

  private func lists(_ query: Query, _ world: WorldInUse) throws -> Set<ListID> {
    guard let source = query.text("source") else { return [] }
    let known = world.world.lists.map(\.id)
    let wanted = known.filter { WatchmanEntity.source(of: $0) == source }
    guard !wanted.isEmpty else {
      throw LicetError(
        .badUsage, "no list is called '\(source.printable.prefix(60))'",
        remedy: "write one of " + Set(known.map(WatchmanEntity.source)).sorted().joined(separator: ", "))
    }
    return Set(wanted)
  }
}
#endif
