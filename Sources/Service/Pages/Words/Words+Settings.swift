#if Desk
extension Words {
  /// The threshold, users and keys.
  enum Settings {
    static let done = "Done."

    static let threshold = "Threshold"
    static let confirm = "Confirm"
    static let reject = "Reject"
    static let another = "Another threshold"
    static let anotherHelp = "Above 0 and below 1"
    static let why = "Why"
    static let propose = "See what it does, and propose it"
    static func alertsFrom(_ value: String) -> String {
      "A match at or above \(value) is an alert. Another threshold takes two people."
    }
    static func proposes(_ who: String, _ value: String, adds: Int, drops: Int, why: String) -> String {
      "\(who) proposes \(value): it would open \(adds) alerts and drop \(drops). \(why)"
    }

    static let users = "Users"
    static let name = "Name"
    static let role = "Role"
    static let state = "State"
    static let enabled = "may sign in"
    static let disabled = "shut out"
    static let firstPassword = "First password"
    static let add = "Add"

    static let keys = "API keys"
    static let noKeys = "There is none."
    static let revoked = "revoked"
    static let revoke = "Revoke"
    static let keyTitle = "What the key is for"
    static let scopes = "What it may do"
    static let until = "Until"
    static let issue = "Issue a key"
    static func issued(_ key: String) -> String { "Your key, shown this once: \(key)" }
  }
}
#endif
