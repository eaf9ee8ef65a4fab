#if Desk
import Casework
import HTTPTypes
import Hummingbird

/// One page or form of the desk.
struct PageRoute: Sendable {
  typealias Show = @Sendable (Request, DeskContext) async throws -> Response
  typealias Take = @Sendable (FormFields, Request, DeskContext) async throws -> Response

  let path: String
  /// Nil for what anybody may see.
  var permission: Permission?
  var show: Show?
  var take: Take?
}
#endif
