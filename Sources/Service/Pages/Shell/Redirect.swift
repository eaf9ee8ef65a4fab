#if Desk
import HTTPTypes
import Hummingbird

extension Response {
  /// To another page of the desk, after a form.
  static func seeOther(_ path: String, cookie: String? = nil) -> Response {
    // Only a path of this origin: `//host` would be another.
    let isOwn = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
    var headers: HTTPFields = [.location: isOwn ? path : "/"]
    if let cookie { headers[.setCookie] = cookie }
    return Response(status: .seeOther, headers: headers)
  }
}
#endif
