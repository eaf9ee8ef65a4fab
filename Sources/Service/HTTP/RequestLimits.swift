#if Desk
/// How long a call may take.
struct RequestLimits: Sendable {
  /// For its body to come.
  var body: Duration = .seconds(30)
  /// For its answer to be made.
  var answer: Duration = .seconds(120)
}
#endif
