#if Desk
import Casework
import Documents
import Licet

/// Every word that the pages say, in one place: a translation begins here.
enum Words {
  static let product = "Licet"
  static let skip = "Skip to the content"
  static let signedInAs = "Signed in as"
  static let signOut = "Sign out"
  static let nobody = "Nobody is signed in"

  enum Section: String, CaseIterable {
    case ask, search, queue
    case whatIf = "what-if"
    case lists, ledger, settings

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

    /// What it takes to open it.
    var permission: Permission {
      switch self {
      case .ask, .search, .whatIf, .lists: .ask
      case .queue, .settings: .readCases
      case .ledger: .readLedger
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
    static let example = "Begin with an example book of 20 counterparties"
    static let go = "Set up and sign in"
  }

  enum Ask {
    static let title = "May we do this?"
    static let lead =
      "Say what you know. The answer leads with the outcome, says which law it rests on, and asks what still matters."
    static let go = "Ask"
    static let again = "Ask again"
    static let keepTitle = "Keep it under the title"
    static let keep = "Keep question and answer"
    static let kept = "Kept questions"
    static let changed = "answered otherwise than at first"
    static let deciding = "What the outcome hangs on"
    static let others = "more questions, which change details"
    static let answered = "answered"
    static let listed = "Is the party one of these?"
    static let none = "none of them"
    static let notKnown = "not known"
    static let yes = "yes"
    static let no = "no"
    static let unit = "In"
    static let transaction = "The transaction"
    static let action = "What is done"
    static let fromHelp = "A country: US or United States"
    static let toHelp = "A country"
    static let endUse = "The end use"
    static let civil = "civil, as far as we know"
    static let endUseHelp = "Civil answers no to the questions on military, police and intelligence ends"
    static let party = "Party"
    static let partyName = "With whom"
    static let partyHelp = "The party's name, in any script"
    static let partyCountry = "Its country"
    static let role = "Its role"
    static let roleHelp = "Buyer, consignee, end user and forwarder are parties each"
    static let item = "Item"
    static let what = "What item"
    static let whatHelp = "In plain words"
    static let origin = "Made in"
    static let classification = "Its classification"
    static let classificationHelp = "An ECCN with its paragraph, or EAR99"
    static let amount = "Worth"
    static let amountHelp = "An amount such as 50000"
    static let currency = "Currency"
    static let anotherParty = "Another party"
    static let anotherItem = "Another item"
  }

  enum Kept {
    static let lastAnswer = "The last answer"
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
    static let inForce = "in force"
    static let noSource = "no source named"
    static let noDay = "no day known"
    static let noDayAtAll = "No day is known."
    static let anAmendment = "an amendment"
    static let removed = "removed"
    static let related = "Owners, owned and linked"
    static let linked = "linked by the publisher"
    static let noOwnership =
      "The desk was not told who owns whom: begin it with --ownership and a file of BODS, GLEIF or CSV."
    static let notInOwnership = "The ownership data hold no party of this name."
    static let owns = "owns"
    static let owned = "owned at"
    static let more = "more"

    /// The script of a name, by its first letter that is not Latin; empty for a Latin one.
    static func script(of name: String) -> String {
      for scalar in name.unicodeScalars {
        switch scalar.value {
        case 0x370...0x3FF: return "Greek"
        case 0x400...0x52F: return "Cyrillic"
        case 0x530...0x58F: return "Armenian"
        case 0x590...0x5FF: return "Hebrew"
        case 0x600...0x77F, 0x8A0...0x8FF: return "Arabic"
        case 0x900...0x97F: return "Devanagari"
        case 0xE00...0xE7F: return "Thai"
        case 0x10A0...0x10FF: return "Georgian"
        case 0x3040...0x30FF: return "Japanese"
        case 0xAC00...0xD7AF: return "Korean"
        case 0x3400...0x9FFF: return "Chinese characters"
        default: continue
        }
      }
      return ""
    }
    static let weak = "weak alias"
  }

  enum WhatIf {
    static let title = "What if it were listed?"
    static let lead =
      "Draft a designation and give the tables of your book, each as CSV with its header. The report says who and what is touched, from when, by which law, and what is not."
    static let example = "Fill the form with an example"
    static let go = "Simulate"
    static let keep = "Simulate and keep the report"
    static let designation = "The designation"
    static let whom = "Whom"
    static let country = "Country"
    static let list = "On which list"
    static let at = "From"
    static let on = "As known on"
    static let onHelp = "The day from which you look ahead"
    static let book = "The book"
    static let bookHelp = "Files are put into the tables that bear their names: orders.csv into orders."
    static let files = "CSV files"
    static let kept = "Kept reports"
    static let nothingKept = "None is kept yet."
  }

  enum Queue {
    static let title = "Queue"
    static let empty = "No alert waits."
    static let emptyBook =
      "The counterparty book is empty. Bring one in: a CSV file with the columns id, name and country, or NDJSON."
    static let inBook = "Counterparties in the book:"
    static let alerts = "Alerts here:"
    static let toConfirm = "wait for a second person"
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
    static let paste = "Or its rows, pasted"
    static let pasteHelp = "id, name, country and further columns; the first row names them"
    static let replace = "This file is the whole book: remove what it doesn't name"
  }

  enum Alert {
    static let evidence = "What resembles"
    static let decide = "Decide"
    static let release = "False match: propose to release"
    static let releaseHelp =
      "A second person confirms. The pair stays quiet until this day, or until something changes."
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
    static let same = "waiting alerts rest on the same evidence"
    static func all(_ count: Int) -> String {
      "The same for the \(count.grouped) others on the same evidence"
    }
    static let ofParty = "The same counterparty's other alerts"
    static let notYours = "Your role does not decide this alert. An analyst proposes, an approver confirms."
    static let nothingToDo = "Nothing is to be decided here now."
    static let keys =
      "Keys: f false match, t true match or not yet, a take it, e escalate, n note, u back to the queue."
    static let confirmHelp = "You are the second person. What you see here is kept with your decision."
    static let escalateWhy = "Why it wants an approver"
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

  enum Pack {
    static let title = "Evidence pack"
    static let lead =
      "What was asked and seen, what was known and what not, by which lists and which law, who decided, and the proof that it stands in the ledger as it was written."
    static let save = "Save the pack as JSON"
    static let link = "Evidence pack"
    static let linkJSON = "as JSON"
    static let proof = "The proof"
    static let limits =
      "Each is shown to stand in the ledger at its place, unchanged. That nothing followed them is shown by a copy of the whole ledger alone."
    static let howTo =
      "Check it without a network: 'licet ledger verify FILE', with --key and the key as the desk's owner gives it to you by another way."
    static let key = "The key that signs"
    static let by = "by"
    static let edition = "edition"
    static let lists = "The lists"
    static let law = "The law as of that day"
    static let verified = "Verified"
    static let effect = "What being listed means"
    static let decided = "Decision"
    static let undecided = "Nobody has decided yet."
    static let asked = "What was asked"
    static let answered = "The whole answer"
    static let missing = "What was not known"
    static let basis = "What it rests on"
    static let why = "Why"
    static let toDo = "To do"
    static let nothing = "Nothing."
    static let recordGone = "The record was not kept: nobody has decided, or it had left the book."
    static let listingGone = "The listing was not kept: nobody has decided, or it had left its list."
    static let recordsNotKept = "The records themselves: nobody has decided yet."
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
