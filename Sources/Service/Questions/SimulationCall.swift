#if Desk
import Dispatch
import Documents
import Hummingbird
import Licet

/// `POST /v1/simulate`: `{"scenario":{…},"book":{"orders":"id,counterparty,…\\n…"},"columns":["orders.counterparty=KUNDE"]}`.
struct SimulationCall: Sendable {
  let desk: DeskParts
  let cores: Int

  func answer(_ request: Request, _ context: DeskContext) async throws -> Response {
    _ = try Body.requireType(request, ["application/json"])
    let bytes = try await desk.body.bytes(request, upTo: 64 << 20)
    let wantsHTML = request.headers[.accept]?.contains("text/html") == true
    let (world, cores) = (desk.shelf.current.world, cores)
    return try await Self.onOwnThread {
      let document = SimulationDocument(try Self.result(bytes, world, cores))
      return wantsHTML
        ? Response(text: document.html, type: "text/html; charset=utf-8") : Response(json: document.json)
    }
  }

  private static func result(_ bytes: [UInt8], _ world: World, _ cores: Int) throws -> SimulationResult {
    try Body.requireUTF8(bytes)
    let root = try JSONDocument.read(bytes, file: "body")
    for (key, node) in root.members ?? [] where !["scenario", "book", "columns"].contains(key) {
      throw LicetError(
        .badInput, "the field '\(key.printable.prefix(60))' is not known",
        remedy: "the fields are scenario, book and columns", line: node.line, column: node.column)
    }
    guard let scenario = root["scenario"], let tables = root["book"]?.members else {
      throw LicetError(
        .badInput, "a simulation needs a scenario and a book",
        remedy: "write {\"scenario\":{…},\"book\":{\"orders\":\"id,…\"}}")
    }
    let columns = (root["columns"]?.items ?? []).compactMap(\.text)
    let texts = try tables.map { name, node in
      guard let text = node.text else {
        throw LicetError(
          .badInput, "the table '\(name.printable.prefix(60))' is no text",
          remedy: "give it as CSV in quotes",
          line: node.line, column: node.column)
      }
      return (name: name, text: text)
    }
    let book = try BookReader(columns: columns).read(tables: texts)
    return try Simulator(world, try Scenario.read(scenario, file: "body"), book).run(cores: cores)
  }

  /// Off the threads that answer short calls.
  private static func onOwnThread(_ work: @escaping @Sendable () throws -> Response) async throws -> Response
  {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
    }
  }
}
#endif
