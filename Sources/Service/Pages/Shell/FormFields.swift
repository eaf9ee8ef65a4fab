#if Desk
import Foundation
import Hummingbird
import Licet

/// The fields of a form as browsers send it (application/x-www-form-urlencoded).
struct FormFields {
  private let fields: [(name: String, value: String)]

  init(_ bytes: [UInt8]) {
    fields = String(decoding: bytes, as: UTF8.self).split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
        let spaced = part.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
      }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  /// Empty where it is not there.
  func text(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  func texts(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  var all: [(name: String, value: String)] { fields }

  func day(_ name: String) throws(LicetError) -> CalendarDay? {
    let text = text(name)
    guard !text.isEmpty else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw LicetError(.badInput, "'\(text.prefix(40))' is no day", remedy: "write yyyy-mm-dd")
    }
    return day
  }
}
#endif
