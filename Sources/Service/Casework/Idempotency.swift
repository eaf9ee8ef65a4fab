#if Desk
import Casework
import HTTPTypes
import Hummingbird
import Licet

/// A call with an `Idempotency-Key` is done once, however often it is sent within a day
/// (draft-ietf-httpapi-idempotency-key-header).
struct Idempotency {
  let cases: CaseDesk
  let request: Request
  let context: DeskContext
  let body: [UInt8]

  /// - Throws: `Problem` 422 where the key was used for another call.
  func answer(status: HTTPResponse.Status = .ok, _ work: (Caller) throws -> JSON) throws -> Response {
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("the call needs a caller") }
    guard let key = try key() else { return Response(json: try work(caller), status: status) }
    let path = request.method.rawValue + " " + request.uri.description + "\n"
    let hash = ContentHash(hashing: Array(path.utf8), body)
    if let kept = try cases.secrets.readSecrets({ try $0.reply(to: key, of: caller.actor, at: cases.now) }) {
      guard kept.request == hash else {
        throw Problem(
          .unprocessableContent, "idempotency-key-used", "The key belongs to another call",
          "this Idempotency-Key was sent with another call before", remedy: "make a new key for each call")
      }
      var response = Response(bytes: kept.bytes, type: "application/json", status: .init(code: kept.status))
      response.headers[Self.replayed] = "true"
      return response
    }
    let bytes = try work(caller).bytes
    try cases.secrets.writeSecrets {
      try $0.remember(
        KeptReply(request: hash, status: status.code, bytes: bytes, at: cases.now), to: key,
        of: caller.actor)
    }
    return Response(bytes: bytes, type: "application/json", status: status)
  }

  private static let name = HTTPField.Name("Idempotency-Key")
  private static let replayed = HTTPField.Name("Idempotency-Replayed") ?? .age

  private func key() throws -> String? {
    guard let key = Self.name.flatMap({ request.headers[$0] }) else { return nil }
    guard (1...200).contains(key.utf8.count) else {
      throw LicetError(
        .badUsage, "an Idempotency-Key has 1 to 200 bytes", remedy: "send a UUID, new for each call")
    }
    return key
  }
}
#endif
