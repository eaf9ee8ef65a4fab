#if Desk
import Foundation

/// Where a listing's page is.
enum ListingLink {
  static func path(_ id: String) -> String {
    "/listings/" + (id.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
  }
}
#endif
