#if Desk
import Casework
import Documents
import Hummingbird
import Licet

/// The calls about assessments that are kept.
struct AssessmentKeeping: Sendable {
  let cases: CaseDesk

  static func json(_ kept: KeptAssessment) -> JSON {
    .object([
      ("id", .string(kept.first.id)), ("title", .string(kept.first.title)), ("by", .string(kept.by.rawValue)),
      ("kept", .string(kept.at.rfc3339)), ("answered", .string(kept.answered.rfc3339)),
      ("hasChanged", .bool(kept.hasChanged)), ("first", json(kept.first)), ("latest", json(kept.latest)),
    ])
  }

  private static func json(_ saved: SavedAssessment) -> JSON {
    .object([
      ("outcome", .string(saved.outcome)), ("on", .string(saved.on)), ("edition", .string(saved.edition)),
      ("resultHash", .string(saved.resultHash)), ("question", .string(saved.question.hex)),
      ("answer", .string(saved.answer.hex)), ("basis", .optional(saved.basis?.hex)),
    ])
  }

  func list(_ request: Request, _ context: DeskContext) async throws -> Response {
    let (offset, limit) = try Query(request).page()
    let found = try cases.store.read { try $0.assessments(page: Page(offset: offset, limit: limit)) }
    return Response(
      json: .object([
        ("offset", .integer(offset)), ("limit", .integer(limit)),
        ("assessments", .array(found.map(Self.json))),
      ]))
  }

  private func kept(_ context: DeskContext) throws -> KeptAssessment {
    let id = try context.parameters.require("id")
    guard let kept = try cases.store.read({ try $0.assessment(id) }) else {
      throw CaseError.notFound("no assessment '\(id.printable.prefix(60))' is kept")
    }
    return kept
  }

  func one(_ request: Request, _ context: DeskContext) async throws -> Response {
    Response(json: Self.json(try kept(context)))
  }

  /// The body is the question; it is answered, and both are kept.
  func save(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let title = Query(request).text("title") ?? "Question"
    return try Idempotency(cases: cases, request: request, context: context, body: bytes)
      .answer(status: .created) { caller in
        try Self.json(keep(bytes, title: title, by: caller))
      }
  }

  func keep(_ question: [UInt8], title: String, by caller: Caller) throws -> KeptAssessment {
    let answered = try answer(question, day: nil)
    let now = cases.now
    return try cases.store.write { writer in
      let saved = SavedAssessment(
        title: title, question: try writer.keep(question), answer: try writer.keep(answered.bytes),
        outcome: answered.assessment.outcome.rawValue, on: answered.assessment.on,
        edition: answered.assessment.edition, resultHash: answered.document.resultHash,
        basis: try writer.keep(answered.basis.document()))
      guard try writer.assessment(saved.id) == nil else {
        throw CaseError.wrongState("the question is kept already, as '\(saved.id)': ask it again there")
      }
      try writer.append(
        [
          EventDraft(.assessment(.saved(saved)), by: caller.actor, edition: saved.edition, seen: saved.answer)
        ],
        at: now)
      guard let kept = try writer.assessment(saved.id) else { throw CaseError.notFound("the assessment") }
      return kept
    }
  }

  /// The same question by today's lists and law, as of another day where one is named.
  func askAgain(_ request: Request, _ context: DeskContext) async throws -> Response {
    let bytes = try await cases.desk.body.bytes(request)
    let fields = try BodyFields(bytes.isEmpty ? Array("{}".utf8) : bytes, known: ["on"])
    let day = try fields.day("on")
    let kept = try kept(context)
    return try Idempotency(cases: cases, request: request, context: context, body: bytes).answer { caller in
      try Self.json(answerAgain(kept, day: day, by: caller))
    }
  }

  func answerAgain(_ kept: KeptAssessment, day: CalendarDay?, by caller: Caller) throws
    -> KeptAssessment
  {
    let now = cases.now
    return try cases.store.write { writer in
      guard let question = try writer.document(kept.first.question) else {
        throw CaseError.impossible("the question of '\(kept.first.id)' is missing")
      }
      let answered = try answer(question, day: day)
      let saved = SavedAssessment(
        title: kept.first.title, question: kept.first.question, answer: try writer.keep(answered.bytes),
        outcome: answered.assessment.outcome.rawValue, on: answered.assessment.on,
        edition: answered.assessment.edition, resultHash: answered.document.resultHash,
        basis: try writer.keep(answered.basis.document()))
      try writer.append(
        [
          EventDraft(
            .assessment(.asked(again: saved)), by: caller.actor, edition: saved.edition, seen: saved.answer)
        ], at: now)
      guard let kept = try writer.assessment(kept.first.id) else {
        throw CaseError.notFound("the assessment")
      }
      return kept
    }
  }

  private func answer(_ question: [UInt8], day: CalendarDay?) throws -> (
    assessment: Assessment, document: AssessmentDocument, bytes: [UInt8], basis: AnswerBasis
  ) {
    let world = cases.desk.shelf.current
    let node = try JSONDocument.read(question, file: "body")
    let transaction = try TransactionReader(facts: world.law.book.facts, file: "body").read(node)
    let moment = day.map { Instant(endOf: $0) } ?? transaction.on ?? Instant(endOf: cases.desk.today)
    let written = day?.iso ?? transaction.onText ?? cases.desk.today.iso
    let assessment = try world.assessors.with {
      try $0.assess(transaction, on: moment, asWritten: written, explaining: true)
    }
    let document = AssessmentDocument(assessment)
    return (
      assessment, document, Array(document.text(withTrace: true).utf8),
      world.basis(of: assessment, at: moment)
    )
  }
}
#endif
