#if Desk
import Documents

extension Words {
  /// The ledger and its events.
  enum Ledger {
    static let title = "Ledger"
    static let checkpoint = "Signed checkpoint"
    static let empty = "Nothing has happened yet."
    static let earlier = "Earlier events"
    static func lead(_ count: Int) -> String {
      "Every event, hashed one after the other; the checkpoint signs them all. \(count.grouped) events."
    }
    static func event(_ kind: String, by who: String, why: String?) -> String {
      "\(Words.event(kind)) by \(who)\(why.map { ": \($0)" } ?? "")"
    }
  }
}
#endif
