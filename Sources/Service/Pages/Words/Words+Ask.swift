#if Desk
import Documents

extension Words {
  /// The form of a question.
  enum Ask {
    static let title = "May we do this?"
    static let lead =
      "Say what you know. The answer leads with the outcome, says which law it rests on, and asks what still matters."
    static let go = "Ask"
    static let again = "Ask again"
    static let keepTitle = "Keep it under the title"
    static let keep = "Keep question and answer"
    static let deciding = "What the outcome hangs on"
    static func others(_ count: Int) -> String { "\(count.grouped) more questions, which change details" }
    static func answered(_ count: Int) -> String { "\(count.grouped) answered" }
    static let listed = "Is the party one of these?"
    static func isListed(_ name: String, list: String) -> String { "\(yes): \(name) (\(list))" }
    static let none = "none of them"
    static let notKnown = "not known"
    static let yes = "yes"
    static let no = "no"
    static func unit(_ unit: String) -> String { "In \(unit)" }
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

    /// What a question is called that nobody named.
    static func usualTitle(_ what: String?, for whom: String?) -> String {
      [what, whom.map { "for \($0)" }].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// An answer.
  enum Answer {
    static let title = "The answer"
    static let why = "Why"
    static let redFlags = "Red flags"
    static let exceptions = "License exceptions"
    static let toDo = "To do"
    static let notModeled = "Not modeled"

    static func outcome(_ outcome: String, policies: [String], on day: String) -> String {
      "\(outcome)\(policies.isEmpty ? "" : ", " + policies.joined(separator: "; ")), as of \(day)"
    }
    static func edition(_ edition: String) -> String {
      "Edition \(edition). Nothing here says \"clear\", and it is no legal advice."
    }
    static func review(_ policy: String) -> String { "Review: \(policy)" }
    static func controlled(for reasons: [String]) -> String {
      "Controlled for \(reasons.joined(separator: ", "))"
    }
    static func concerns(_ subjects: String) -> String { "For \(subjects)" }
    static func exception(_ availability: String, _ explanation: String, citations: [String]) -> String {
      "\(availability): \(explanation) (\(citations.joined(separator: "; ")))"
    }
    static func notAvailable(_ symbols: [String]) -> String {
      "Not available: \(symbols.joined(separator: ", "))"
    }
  }
}
#endif
