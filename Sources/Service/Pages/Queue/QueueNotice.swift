#if Desk
/// What a form has done, said on the page that follows.
enum QueueNotice: String {
  case assign, escalate, note, release, confirm, reject, decide, imported, example
}
#endif
