#if Desk
import Casework
import Documents
import HTTPTypes
import Hummingbird
import Licet

/// Evidence packs: of an alert, of a kept assessment; as JSON or as a page that holds it.
struct PackCalls: Sendable {
  let cases: CaseDesk

  enum Shape: String, CaseIterable { case json, html }

  func ofAlert(_ request: Request, _ context: DeskContext) async throws -> Response {
    try answer("alert:" + AlertCalls.id(context).rawValue, request)
  }

  func ofAssessment(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = try context.parameters.require("id")
    guard try cases.store.read({ try $0.assessment(id) }) != nil else {
      throw CaseError.notFound("no assessment '\(id.printable.prefix(60))' is kept")
    }
    return try answer("assessment:" + id, request)
  }

  private func answer(_ subject: String, _ request: Request) throws -> Response {
    let shape = try Query(request).word("format", Shape.self) ?? .json
    let pack = try cases.store.read { reader in
      try EvidencePack(of: subject, from: reader, key: cases.store.ledgerKey)
    }
    var response: Response
    switch shape {
    case .json: response = Response(bytes: try pack.document(), type: "application/json")
    case .html:
      response = Response(text: try PackPage(pack).text, type: "text/html; charset=utf-8")
      response.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
    }
    response.headers[.contentDisposition] =
      "attachment; filename=\"\(subject.replacing(":", with: "-")).\(shape.rawValue)\""
    return response
  }
}
#endif
