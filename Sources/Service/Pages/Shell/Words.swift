#if Desk
import Casework
import Licet

/// Every word that the pages say, in one place: a translation begins here.
enum Words {
  static let product = "Licet"
  static let skip = "Skip to the content"
  static let signedInAs = "Signed in as"
  static let signOut = "Sign out"
  static let nobody = "Nobody is signed in"

  enum Section: String, CaseIterable {
    case ask, search, queue, whatIf = "what-if", lists, ledger, settings

    var title: String {
      switch self {
      case .ask: "Ask"
      case .search: "Search"
      case .queue: "Queue"
      case .whatIf: "What if"
      case .lists: "Lists & law"
      case .ledger: "Ledger"
      case .settings: "Settings"
      }
    }

    var path: String { self == .ask ? "/" : "/" + rawValue }
  }

  enum SignIn {
    static let title = "Sign in"
    static let name = "Name"
    static let password = "Password"
    static let wrong = "Name and password don't belong together."
    static let go = "Sign in"
  }

  enum SetUp {
    static let title = "Set the desk up"
    static let lead =
      "You are its first administrator. Whoever works alerts comes next: an analyst proposes, an approver confirms."
    static let name = "Your name, for signing in"
    static let nameHelp = "Lowercase letters, digits, dot, hyphen and underscore."
    static let password = "A password"
    static let passwordHelp = "Twelve characters at least; several words that don't belong together are best."
    static let go = "Set up and sign in"
  }

  enum Search {
    static let title = "Search the lists"
    static let name = "A name, in any script"
    static let go = "Search"
    static let nothing = "Nothing resembles this name. That is no proof of absence."
    static let empty = "Type a name: matches come as you type, with what each word of them rests on."
    static let alert = "Alert"
    static let below = "Below the threshold"
    static let notInForce = "No longer, or not yet, in force"
    static let score = "score"
    static let basis = "A resemblance is no identification."
  }

  enum Listing {
    static let names = "Names"
    static let terms = "Terms"
    static let history = "History"
    static let book = "In our book"
    static let nobodyInBook = "No counterparty of the book is in an alert with this listing."
    static let row = "The publisher's own row"
    static let addresses = "Addresses"
    static let identifiers = "Numbers and dates"
    static let state = "State"
    static let primary = "primary"
    static let weak = "weak alias"
  }

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
    static let keys = "Keys: j and k move, Enter opens."
    static let upload = "Bring a book in"
    static let file = "CSV or NDJSON file"
    static let replace = "This file is the whole book: remove what it doesn't name"
  }

  enum Alert {
    static let evidence = "What resembles"
    static let decide = "Decide"
    static let release = "False match: propose to release"
    static let releaseHelp = "A second person confirms. The pair stays quiet until this day, or until something changes."
    static let until = "Until"
    static let reason = "Why"
    static let trueMatch = "True match"
    static let undetermined = "Can't be told yet"
    static let confirm = "Confirm the release"
    static let reject = "Reject the release"
    static let assignToMe = "Take it"
    static let escalate = "Escalate"
    static let note = "Write a note"
    static let say = "Note"
    static let same = "alerts rest on the same evidence"
    static let history = "What happened"
    static let propose = "Propose"
    static let decideButton = "Decide"
    static let ours = "Our record"
    static let theirs = "The listing"
  }

  enum Ledger {
    static let title = "Ledger"
    static let lead = "Every event, hashed one after the other; the checkpoint signs them all."
    static let checkpoint = "Signed checkpoint"
    static let empty = "Nothing has happened yet."
  }

  enum Lists {
    static let title = "Lists & law"
    static let list = "List"
    static let entries = "Entries"
    static let asOf = "As of"
    static let age = "Age"
    static let onlyFacts = "Only the built-in facts are loaded, a small part of the lists."
    static let coverage = "What the law tree covers"
    static let changed = "What changed between two days"
    static let from = "From"
    static let to = "To"
    static let compare = "Compare"
    static let nothingChanged = "No provision changed between these days."
  }

  static func word(_ state: AlertState) -> String {
    switch state {
    case .open: "open"
    case .proposed: "release proposed"
    case .accepted: "false match"
    case .decided(.trueMatch, _, _): "true match"
    case .decided(.undetermined, _, _): "undetermined"
    case .lapsed: "lapsed"
    }
  }

  /// An event's kind as a sentence begins.
  static func event(_ kind: String) -> String {
    kind.split(separator: "-").joined(separator: " ")
  }
}
#endif
