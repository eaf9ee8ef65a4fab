#if Desk
import Documents

extension Words {
  /// Lists and law: how old they are, what changed, what is covered.
  enum Lists {
    static let title = "Lists & law"
    static let list = "List"
    static let entries = "Entries"
    static let asOf = "As of"
    static let age = "Age"
    static let onlyFacts = "Only the built-in facts are loaded, a small part of the lists."
    static let changed = "What changed between two days"
    static let from = "From"
    static let to = "To"
    static let compare = "Compare"
    static let nothingChanged = "No provision changed between these days."
    static func edition(_ edition: String) -> String { "Edition \(edition)." }
    static func days(_ count: Int) -> String { "\(count.grouped) days" }
    static func coverage(_ sections: Int) -> String { "What the law tree covers: \(sections) sections" }

    /// What follows a changed provision's title; it is not there yet where no day is given.
    static func change(_ citation: String, since day: String?) -> String {
      " (\(citation))" + (day.map { ", since \($0)" } ?? ", not yet there")
    }
  }

  /// A provision as it stood on a day.
  enum Law {
    static let law = "Law"
    static let asOf = "As of"
    static let verified = "Verified"
    static let holds = "Holds"
    static let status = "Status"
    static let cites = "Cites"
    static let text = "As the law tree has it"
    static let nothing = "Nothing held that day."
    static let history = "History"

    static func verification(_ day: String, by person: String?, against source: String) -> String {
      "\(day)\(person.map { " by \($0)" } ?? ""), against \(source)"
    }
    static func span(_ from: String, _ to: String?) -> String {
      "from \(from)" + (to.map { " to \($0)" } ?? "")
    }
    static func value(_ from: String, _ to: String?, status: String, citations: [String]) -> String {
      "\(span(from, to)): \(status) (\(citations.joined(separator: "; ")))"
    }
  }
}
#endif
