import Regimes
import Regulations
import Screening
import Vocabulary
import Watchlists

/// The answer as a JSON document (CONTRACT: Assess); the same edition, question and day give the same bytes.
public struct AssessmentDocument: Sendable {
  private let assessment: Assessment

  public init(_ assessment: Assessment) { self.assessment = assessment }

  /// The document on one line.
  ///
  /// - Parameter withTrace: whether the whole reasoning stands in it.
  public func text(withTrace: Bool = false) -> String {
    var bytes: [UInt8] = []
    JSON.append(head + body, to: &bytes)
    let hash = InputFile(name: "", bytes: bytes).sha256
    bytes.removeLast()
    bytes += ",\"resultHash\":\"\(hash)\"".utf8
    if withTrace {
      bytes += ",\"trace\":".utf8
      JSON.array(assessment.trace.map(trace)).append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The hash of everything in the answer but the trace: 64 hex digits of SHA-256 of the document without it.
  public var resultHash: String { InputFile(name: "", bytes: JSON.object(head + body).bytes).sha256 }

  private var head: [(String, JSON)] {
    [
      ("id", .optional(assessment.id)), ("on", .string(assessment.on)),
      ("outcome", .string(assessment.outcome.rawValue)),
      ("edition", .string(assessment.edition)),
    ]
  }

  private var body: [(String, JSON)] {
    [
      ("banners", .strings(assessment.banners)), ("findings", .array(assessment.findings.map(finding))),
      ("exceptions", .array(assessment.exceptions.map(exception))),
      ("missing", .array(assessment.missing.map(missing))),
      ("redFlags", .array(assessment.redFlags.map(redFlag))), ("notModeled", .strings(assessment.notModeled)),
      ("screening", .array(assessment.screening.enumerated().map { screening($0, $1) })),
      ("actions", .strings(assessment.actions)),
    ]
  }

  private func finding(_ finding: Finding) -> JSON {
    .object([
      ("regime", .string(finding.regime)), ("provision", .string(finding.provision)),
      ("outcome", .string(finding.outcome.rawValue)),
      ("reviewPolicy", .optional(finding.reviewPolicy?.rawValue)),
      ("reasonsForControl", .strings(finding.reasonsForControl)),
      ("parties", .array(finding.parties.map(JSON.integer))),
      ("items", .array(finding.items.map(JSON.integer))), ("citations", .strings(finding.citations)),
      ("status", .string(finding.status.rawValue)), ("evidence", .string(finding.evidence.rawValue)),
      ("explanation", .string(finding.explanation)), ("because", .strings(finding.because)),
    ])
  }

  private func exception(_ exception: ExceptionFinding) -> JSON {
    .object([
      ("symbol", .string(exception.symbol)), ("provision", .string(exception.provision)),
      ("outcome", .string(exception.outcome.rawValue)),
      ("items", .array(exception.items.map(JSON.integer))), ("citations", .strings(exception.citations)),
      ("explanation", .string(exception.explanation)), ("conditions", .strings(exception.conditions)),
    ])
  }

  private func missing(_ fact: MissingFact) -> JSON {
    .object([
      ("fact", .string(fact.fact)), ("question", .string(fact.question)),
      ("provision", .string(fact.provision)),
      ("decides", .bool(fact.decides)),
    ])
  }

  private func redFlag(_ flag: RedFlag) -> JSON {
    .object([
      ("code", .string(flag.code)), ("explanation", .string(flag.explanation)),
      ("citations", .strings(flag.citations)),
    ])
  }

  private func screening(_ party: Int, _ matches: [Match]) -> JSON {
    .object([("party", .integer(party)), ("matches", .array(matches.map(match)))])
  }

  private func match(_ match: Match) -> JSON {
    .object([
      (
        "listing",
        .object([
          ("list", .string(match.listing.list.rawValue)), ("id", .string(match.listing.id)),
          ("sourceId", .optional(match.listing.sourceID)), ("name", .string(match.listing.name)),
          ("countries", .strings(match.listing.countries.map(\.code))),
        ])
      ), ("matchedName", .string(match.matchedName)), ("strength", .string(match.strength.rawValue)),
      ("score", .number(match.score)), ("alert", .bool(match.alert)), ("exact", .bool(match.exact)),
      ("state", .string(match.state.rawValue)),
    ])
  }

  private func trace(_ step: TraceStep) -> JSON {
    .object([("provision", .string(step.provision)), ("text", .string(step.text))])
  }
}
