#if Desk
/// What a form has done, said on the page that follows.
enum QueueNotice: String {
  case assign, escalate, note, release, confirm, reject, decide, imported, example

  var words: String {
    switch self {
    case .assign: "The alert is with you."
    case .escalate: "The alert was escalated: an approver decides it."
    case .note: "The note was written."
    case .release: "The release was proposed. Another person confirms it."
    case .confirm: "The release was confirmed. The pair stays quiet until it expires or something changes."
    case .reject: "The release was rejected. The alert is open again."
    case .decide: "The decision was recorded."
    case .example:
      "The example book was brought in and screened. Add an analyst and an approver under Settings: they decide."
    case .imported: "The book was brought in and screened."
    }
  }
}
#endif
