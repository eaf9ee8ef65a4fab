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
    let plain = bytes { _ in }
    let hash = InputFile(name: "", bytes: plain).sha256
    guard withTrace else {
      let closing = ",\"resultHash\":\"\(hash)\"}"
      return String(decoding: plain.dropLast(), as: UTF8.self) + closing
    }
    let whole = bytes { writer in
      writer.string("resultHash", hash)
      writer.array("trace", assessment.trace) { writer, step in
        writer.object {
          $0.string("provision", step.provision)
          $0.string("text", step.text)
        }
      }
    }
    return String(decoding: whole, as: UTF8.self)
  }

  /// The hash of everything in the answer but the trace: 64 hex digits of SHA-256 of the document without it.
  public var resultHash: String { InputFile(name: "", bytes: bytes { _ in }).sha256 }

  /// The document without hash and trace, and what `rest` adds.
  private func bytes(_ rest: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.reserve(16_384)
    writer.object { writer in
      writer.string("id", assessment.id)
      writer.string("on", assessment.on)
      writer.string("outcome", assessment.outcome.rawValue)
      writer.string("edition", assessment.edition)
      writer.strings("banners", assessment.banners)
      writer.array("findings", assessment.findings, Self.write)
      writer.array("exceptions", assessment.exceptions, Self.write)
      writer.array("missing", assessment.missing, Self.write)
      writer.array("redFlags", assessment.redFlags, Self.write)
      writer.strings("notModeled", assessment.notModeled)
      writer.array("screening", assessment.screening.enumerated()) { writer, party in
        writer.object {
          $0.integer("party", party.offset)
          $0.array("matches", party.element, Self.write)
        }
      }
      writer.strings("actions", assessment.actions)
      rest(&writer)
    }
    return writer.bytes
  }

  private static func write(_ writer: inout JSONWriter, _ finding: Finding) {
    writer.object {
      $0.string("regime", finding.regime)
      $0.string("provision", finding.provision)
      $0.string("outcome", finding.outcome.rawValue)
      $0.string("reviewPolicy", finding.reviewPolicy?.rawValue)
      $0.strings("reasonsForControl", finding.reasonsForControl)
      $0.integers("parties", finding.parties)
      $0.integers("items", finding.items)
      $0.strings("citations", finding.citations)
      $0.string("status", finding.status.rawValue)
      $0.string("evidence", finding.evidence.rawValue)
      $0.string("explanation", finding.explanation)
      $0.strings("because", finding.because)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ exception: ExceptionFinding) {
    writer.object {
      $0.string("symbol", exception.symbol)
      $0.string("provision", exception.provision)
      $0.string("outcome", exception.outcome.rawValue)
      $0.integers("items", exception.items)
      $0.strings("citations", exception.citations)
      $0.string("explanation", exception.explanation)
      $0.strings("conditions", exception.conditions)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ fact: MissingFact) {
    writer.object {
      $0.string("fact", fact.fact)
      $0.string("question", fact.question)
      $0.string("provision", fact.provision)
      $0.bool("decides", fact.decides)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ flag: RedFlag) {
    writer.object {
      $0.string("code", flag.code)
      $0.string("explanation", flag.explanation)
      $0.strings("citations", flag.citations)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ match: Match) {
    writer.object {
      $0.object("listing") {
        $0.string("list", match.listing.list.rawValue)
        $0.string("id", match.listing.id)
        $0.string("sourceId", match.listing.sourceID)
        $0.string("name", match.listing.name)
        $0.strings("countries", match.listing.countries.map(\.code))
      }
      $0.string("matchedName", match.matchedName)
      $0.string("strength", match.strength.rawValue)
      $0.number("score", match.score)
      $0.bool("alert", match.alert)
      $0.bool("exact", match.exact)
      $0.string("state", match.state.rawValue)
    }
  }
}
