#if Desk
import Hummingbird
import Licet

/// `GET /readyz`: whether the desk can do its work.
struct Health: Sendable {
  let desk: DeskParts

  func answer() -> Response {
    guard let store = desk.store else { return Self.ok }
    do {
      _ = try store.read { try $0.head() }
      return Self.ok
    } catch {
      return Problem(error).response
    }
  }

  private static var ok: Response { Response(json: .object([("status", .string("ok"))])) }
}
#endif
