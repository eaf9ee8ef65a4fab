#if Desk
import Documents

extension Words {
  /// One alert, and what can be done with it.
  enum Alert {
    static let ours = "Our record"
    static let theirs = "The listing"
    static let record = "Record"
    static let notInBook = "no longer in the book"
    static let notListed = "no longer on a list"
    static let matched = "Matched"
    static let requirement = "Requirement"
    static let evidence = "What resembles"
    static let decide = "Decide"
    static let release = "False match: propose to release"
    static let releaseHelp =
      "A second person confirms. The pair stays quiet until this day, or until something changes."
    static let until = "Until"
    static let reason = "Why"
    static let trueMatch = "True match"
    static let undetermined = "Can't be told yet"
    static let trueOrUndetermined = "True match, or can't be told yet"
    static let confirm = "Confirm the release"
    static let reject = "Reject the release"
    static let assignToMe = "Take it"
    static let escalate = "Escalate"
    static let note = "Write a note"
    static let say = "Note"
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

    static func all(_ count: Int) -> String {
      "The same for the \(count.grouped) others on the same evidence"
    }
    static func same(_ count: Int) -> String {
      "\(count.grouped) more waiting alerts rest on the same evidence."
    }
    static func risk(_ risk: String) -> String { "\(risk) risk" }

    /// What follows its risk.
    static func standing(score: String, state: String, with assignee: String?, since day: String) -> String {
      ", score \(score); \(state)\(assignee.map { ", with \($0)" } ?? ""), since \(day)."
    }
    static func proposes(_ who: String, until day: String, why: String) -> String {
      "\(who) proposes to release it until \(day): \(why)"
    }
    static func released(_ owner: String, _ approver: String, until day: String, why: String) -> String {
      "\(owner) and \(approver) released it until \(day): \(why)"
    }
    static func decided(_ who: String, why: String) -> String { "\(who): \(why)" }
  }
}
#endif
