public import Vocabulary

/// What a provision says from one moment to another, still untyped: its schema types `node`.
public struct DatedValue: Sendable {
  public let from: EffectiveDate
  /// The last day or moment on which it holds; nil for the last value.
  public let to: EffectiveDate?
  public let status: LawStatus
  public let evidence: Evidence
  public let citations: [String]
  public let verified: Verification?
  public let node: DocumentNode

  static let envelope: Set<String> = ["from", "to", "status", "evidence", "cite", "verified", "note"]

  init(
    from: EffectiveDate, to: EffectiveDate?, status: LawStatus, evidence: Evidence, citations: [String],
    verified: Verification?, node: DocumentNode
  ) {
    (self.from, self.to, self.status, self.evidence) = (from, to, status, evidence)
    (self.citations, self.verified, self.node) = (citations, verified, node)
  }

  init(_ fields: inout Fields) throws(LicetError) {
    from = try Self.date("from", &fields)
    to = try fields.optional("to") == nil ? nil : Self.date("to", &fields)
    status = try fields.word("status")
    evidence = try fields.optionalWord("evidence") ?? .primary
    citations = try fields.texts("cite")
    _ = try fields.optionalText("note")
    verified = try Self.verification(&fields)
    node = fields.node
    guard !citations.isEmpty else {
      throw fields.failure(
        "a value cites nothing", remedy: "add 'cite' with the section or Federal Register page")
    }
    if let to, to.start < from.start {
      throw fields.failure(
        "a value ends (\(to)) before it begins (\(from))", remedy: "correct 'from' or 'to'")
    }
  }

  static func verification(_ fields: inout Fields) throws(LicetError) -> Verification? {
    guard let node = fields.optional("verified") else { return nil }
    var inner = try Fields(node, file: fields.file, what: "'verified'")
    let verification = try Verification(&inner)
    try inner.finish()
    return verification
  }

  private static func date(_ key: String, _ fields: inout Fields) throws(LicetError) -> EffectiveDate {
    let text = try fields.text(key)
    guard let date = EffectiveDate(text) else {
      throw fields.failure(
        "'\(text)' is not a date", remedy: "write yyyy-mm-dd or an RFC 3339 instant", at: fields.node[key])
    }
    return date
  }

  /// The first second after it.
  var end: Instant? {
    switch to {
    case nil: nil
    case .day(let day): Instant(startOf: day.advanced(by: 1))
    case .instant(let instant): Instant(secondsSinceEpoch: instant.secondsSinceEpoch + 1)
    }
  }

  public func holds(at moment: Instant) -> Bool {
    guard from.start <= moment else { return false }
    return end.map { moment < $0 } ?? true
  }
}
