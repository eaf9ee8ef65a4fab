#if Desk
/// How long a call may wait for its caller. What it then costs is limited by the sizes of what it takes.
struct RequestLimits: Sendable {
  /// For its body to come.
  var body: Duration = .seconds(30)
}
#endif
