#if Desk
import Casework

/// Every word that the pages and packs say, in one place: a translation begins here. Here stand the words of all pages;
/// each section's are in a file of its own.
enum Words {
  static let product = "Licet"
  static let skip = "Skip to the content"
  static let sections = "Sections"
  static let signOut = "Sign out"
  static func signedIn(as name: String) -> String { "Signed in as \(name)" }

  /// A part of the desk, as the way through it names it.
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

  /// What a record tells, ours or a listing's.
  enum Record {
    static let name = "Name"
    static let id = "Id"
    static let aliases = "Aliases"
    static let kind = "Kind"
    static let countries = "Countries"
    static let born = "Born"
    static let addresses = "Addresses"
    static let numbers = "Numbers"
    static let programs = "Programs"
    static let remarks = "Remarks"
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

  static func word(_ state: AlertState, isEscalated: Bool) -> String {
    isEscalated ? "\(word(state)), escalated" : word(state)
  }

  static func word(_ risk: Risk) -> String {
    switch risk {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  /// An event's kind as a sentence begins.
  static func event(_ kind: String) -> String {
    kind.split(separator: "-").joined(separator: " ")
  }
}
#endif
