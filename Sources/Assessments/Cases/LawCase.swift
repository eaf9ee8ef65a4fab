public import Regulations
public import Vocabulary

/// A question with the answer that the law gives it, kept beside the provision it tests.
public struct LawCase: Sendable {
  /// What must stand among the findings; only the fields given are compared.
  public struct ExpectedFinding: Sendable {
    public let provision: String
    public let outcome: Outcome?
    public let reviewPolicy: ReviewPolicy?
    public let status: LawStatus?
    public let reasons: [String]
    public let citations: [String]
  }

  public let id: String
  public let title: String
  public let file: String
  public let line: Int
  /// The provision the file is about.
  public let provision: String
  public let transaction: Transaction
  public let outcome: Outcome?
  public let findings: [ExpectedFinding]
  /// Provisions that must have taken part.
  public let applies: [String]
  /// Provisions that must not have.
  public let absent: [String]
  /// By symbol: the outcome, or that the answer does not speak of it.
  public let exceptions: [String: String]
  static let notShown = "not-shown"
  public let missing: [String]
  public let notMissing: [String]
  public let redFlags: [String]
  public let notModeled: [String]
  /// Words that must stand in what is to be done.
  public let actions: [String]
  /// Words that must not.
  public let notActions: [String]

  init(_ fields: inout Fields, provision: String, reader: TransactionReader) throws(LicetError) {
    id = try fields.text("id")
    title = try fields.optionalText("title") ?? ""
    (file, line) = (fields.file, fields.node.line)
    self.provision = provision
    transaction = try reader.read(try fields.required("ask"))
    let id = id
    var expect = try Fields(try fields.required("expect"), file: file, what: "'expect' of \(id)")
    outcome = try expect.optionalWord("outcome")
    findings = try expect.list("findings", "the expected finding") { fields throws(LicetError) in
      ExpectedFinding(
        provision: try fields.text("provision"), outcome: try fields.optionalWord("outcome"),
        reviewPolicy: try fields.optionalWord("reviewPolicy"), status: try fields.optionalWord("status"),
        reasons: try fields.words("reasonsForControl"), citations: try fields.texts("citations"))
    }
    applies = try expect.words("applies")
    absent = try expect.words("absent")
    exceptions = try Self.exceptions(&expect)
    missing = try expect.texts("missing")
    notMissing = try expect.texts("not-missing")
    redFlags = try expect.texts("redFlags")
    notModeled = try expect.texts("notModeled")
    actions = try expect.texts("actions")
    notActions = try expect.texts("not-actions")
    try expect.finish()
  }

  private static func exceptions(_ fields: inout Fields) throws(LicetError) -> [String: String] {
    guard let node = fields.optional("exceptions") else { return [:] }
    var inner = try Fields(node, file: fields.file, what: "'exceptions'")
    var exceptions: [String: String] = [:]
    for (symbol, _) in node.members ?? [] { exceptions[symbol] = try inner.text(symbol) }
    return exceptions
  }
}
