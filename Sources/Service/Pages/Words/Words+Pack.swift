#if Desk
import Documents

extension Words {
  /// Evidence packs.
  enum Pack {
    static let title = "Evidence pack"
    static let lead =
      "What was asked and seen, what was known and what not, by which lists and which law, who decided, and the proof that it stands in the ledger as it was written."
    static let save = "Save the pack as JSON"
    static let link = "Evidence pack"
    static let linkJSON = "as JSON"
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
    static let law = "The law as of that day"

    static func lists(_ edition: String) -> String { "The lists, edition \(edition)" }
    static func verified(_ verified: String, citations: [String]) -> String {
      "\(citations.joined(separator: "; ")). Verified \(verified)"
    }
  }
}

// MARK: An alert

extension Words.Pack {
  static func question(_ counterparty: String, _ listing: String, score: String, threshold: String?) -> String
  {
    "Is counterparty '\(counterparty)' the listed party '\(listing)'? Score \(score)"
      + (threshold.map { ", threshold \($0)." } ?? ".")
  }
  static func proposes(_ who: String, until day: String, why: String) -> String {
    "\(who) proposes to hold it for a false match until \(day): \(why)"
  }
  static func falseMatch(_ owner: String, _ approver: String, until day: String, why: String) -> String {
    "False match until \(day). Proposed by \(owner), confirmed by \(approver): \(why)"
  }
  static func decision(_ state: String, by who: String, why: String) -> String {
    "\(state), by \(who): \(why)"
  }

  static let country = "a country"
  static let birthDate = "a birth date"
  static let address = "an address"
  static let number = "a number"
  static let kind = "the kind of party"
  static func onlyListingGives(_ what: String) -> String {
    "Our record gives not \(what); the listing does."
  }
  static func onlyRecordGives(_ what: String) -> String {
    "The listing gives not \(what); our record does."
  }
  static func neitherGives(_ what: String) -> String { "Neither record gives \(what)." }
}

// MARK: A kept question

extension Words.Pack {
  static func outcome(_ outcome: String, on day: String) -> String { "\(outcome), as of \(day)" }
  static func saved(_ kind: String, by who: String, at moment: String, edition: String) -> String {
    "\(Words.event(kind)) by \(who), \(moment); edition \(edition)."
  }
}

// MARK: The proof

extension Words.Pack {
  static let proof = "The proof"
  static let key = "The key that signs"
  static let howTo =
    "Check it without a network: 'licet ledger verify FILE', with --key and the key as the desk's owner gives it to you by another way."
  static func proven(_ count: Int, of size: Int) -> String {
    "\(count) of the ledger's \(size.grouped) events. Each is shown to stand in the ledger at its place, unchanged. "
      + "That nothing followed them is shown by a copy of the whole ledger alone."
  }
  static func event(_ kind: String, by who: String, why: String?, edition: String?) -> String {
    "\(Words.event(kind)), by \(who)\(why.map { ": \($0)" } ?? "")\(edition.map { " (edition \($0))" } ?? "")"
  }
}
#endif
