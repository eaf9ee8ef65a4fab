#if Desk
import Casework
import HyperText
import Vocabulary

/// An event of the ledger as a line.
struct EventLine {
  let event: SealedEvent

  var markup: Markup {
    let header = event.header
    return element(.li) {
      element(.time, .class("num")) { header.at.rfc3339 }
      " "
      Words.Ledger.event(
        header.kind, by: header.actor.userName ?? header.actor.rawValue, why: header.reason)
      element(.span, .class("fine")) { " #\(header.sequence) \(event.hash.hex.prefix(12))" }
    }
  }
}
#endif
