/// Events of one part of the desk: each has a kind, a subject, and a body that is written as JSON.
protocol EventFamily: Hashable, Sendable {
  /// A stable word that no other family uses.
  var kind: String { get }
  /// What it happened to: `alert:ID`, `book`, `threshold`, `user:NAME` …
  var subject: String { get }
  /// Nil where the kind is none of this family's.
  init?(kind: String, from decoder: any Decoder) throws
  func encodeBody(to encoder: any Encoder) throws
}
