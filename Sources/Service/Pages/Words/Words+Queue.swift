#if Desk
import Documents

extension Words {
  /// The alerts that wait, and the book they come from.
  enum Queue {
    static let title = "Queue"
    static let empty = "No alert waits."
    static let emptyBook =
      "The counterparty book is empty. Bring one in: a CSV file with the columns id, name and country, or NDJSON."
    static let counterparty = "Counterparty"
    static let listing = "Listing"
    static let risk = "Risk"
    static let score = "Score"
    static let waiting = "Waiting since"
    static let state = "State"
    static let assignee = "With"
    static let all = "All that wait"
    static let mine = "Mine"
    static let escalated = "Escalated"
    static let proposed = "To be confirmed"
    static let older = "Later in the queue"
    static let newer = "Earlier in the queue"
    static let upload = "Bring a book in"
    static let file = "CSV or NDJSON file"
    static let paste = "Or its rows, pasted"
    static let pasteHelp = "id, name, country and further columns; the first row names them"
    static let replace = "This file is the whole book: remove what it doesn't name"

    /// How much waits; `open` tells each risk's share.
    static func summary(book: Int, waiting: Int, open: [String], proposed: Int) -> String {
      "Counterparties in the book: \(book.grouped). All that wait: \(waiting.grouped), of these "
        + "\(open.joined(separator: ", ")); \(proposed.grouped) wait for a second person."
    }
    static func open(_ count: Int, _ risk: String) -> String { "\(count.grouped) \(risk)" }
    static func caption(_ count: Int) -> String {
      "Alerts here: \(count.grouped). Keys: j and k move, Enter opens."
    }

    static func done(_ notice: QueueNotice) -> String {
      switch notice {
      case .assign: "The alert is with you."
      case .escalate: "The alert was escalated: an approver decides it."
      case .note: "The note was written."
      case .release: "The release was proposed. Another person confirms it."
      case .confirm:
        "The release was confirmed. The pair stays quiet until it expires or something changes."
      case .reject: "The release was rejected. The alert is open again."
      case .decide: "The decision was recorded."
      case .example:
        "The example book was brought in and screened. Add an analyst and an approver under Settings: they decide."
      case .imported: "The book was brought in and screened."
      }
    }
  }
}
#endif
