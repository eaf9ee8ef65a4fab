#if Desk
extension Words {
  /// The search for a name.
  enum Search {
    static let title = "Search the lists"
    static let name = "A name, in any script"
    static let go = "Search"
    static let nothing = "Nothing resembles this name. That is no proof of absence."
    static let empty = "Type a name: matches come as you type, with what each word of them rests on."
    static let alert = "Alert"
    static let below = "Below the threshold"
    static let notInForce = "No longer, or not yet, in force"
    static let basis = "A resemblance is no identification."
    /// What stands before a match's score.
    static func match(_ list: String, _ note: String) -> String { "\(list) · \(note), score " }
  }
}
#endif
