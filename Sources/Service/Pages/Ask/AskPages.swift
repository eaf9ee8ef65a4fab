#if Desk
import Casework
import Documents
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// The question form that grows with its answer, and the page of a provision that a citation opens.
struct AskPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] {
    [
      PageRoute(path: "/", permission: .ask, show: show, take: take),
      PageRoute(path: "/law/{id}", permission: .ask, show: showProvision),
      PageRoute(path: "/assessments/{id}", permission: .readCases, show: showKept, take: askAgain),
    ]
  }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    try page(AskForm(), nil, context).response()
  }

  @Sendable private func take(_ fields: FormFields, _ request: Request, _ context: DeskContext) async throws
    -> Response
  {
    let form = AskForm(fields)
    // Another party or item to be filled in first.
    if !fields.text("add").isEmpty { return try page(form, nil, context).response() }
    do {
      let answered = try answer(form)
      if fields.text("keep") == "yes" { return try keep(form, context) }
      return try page(form, .success(answered), context).response()
    } catch let error as LicetError {
      return try page(form, .failure(error), context).response(.unprocessableContent)
    }
  }

  private func answer(_ form: AskForm) throws -> AskAnswer {
    let world = cases.desk.shelf.current
    let node = try JSONDocument.read(form.json.bytes, file: "")
    let transaction = try TransactionReader(facts: world.law.book.facts, file: "").read(node)
    let today = cases.desk.today
    let assessment = try world.assessors.with {
      try $0.assess(
        transaction, on: transaction.on ?? Instant(endOf: today), asWritten: transaction.onText ?? today.iso)
    }
    return AskAnswer(transaction: transaction, assessment: assessment)
  }

  private func page(_ form: AskForm, _ result: Result<AskAnswer, LicetError>?, _ context: DeskContext) throws
    -> DeskPage
  {
    let permissions = context.caller?.permissions ?? []
    let kept =
      permissions.contains(.readCases)
      ? try cases.store.read { try $0.assessments(page: Page(limit: 20)) } : nil
    let view = AskView(
      form: form, result: result, facts: cases.desk.shelf.current.law.book.facts, caller: context.caller,
      maySave: permissions.contains(.saveAssessments), today: cases.desk.today, kept: kept)
    return DeskPage(title: Words.Ask.title, section: .ask, caller: context.caller, content: view.markup)
  }

  private func keep(_ form: AskForm, _ context: DeskContext) throws -> Response {
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("sign in to keep it") }
    try caller.require(.saveAssessments)
    let title = form["title"].isEmpty ? form.usualTitle : form["title"]
    let question = form.json.bytes
    // Kept already: what it was answered then, and how to ask again, stands there.
    let id = SavedAssessment.id(of: ContentHash(hashing: question))
    if try cases.store.read({ try $0.assessment(id) }) != nil { return .seeOther("/assessments/\(id)") }
    let kept = try AssessmentKeeping(cases: cases).keep(question, title: title, by: caller)
    return .seeOther("/assessments/\(kept.first.id)")
  }

  // MARK: Kept

  @Sendable private func showKept(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = try context.parameters.require("id")
    let found = try cases.store.read { reader in
      try reader.assessment(id).map { ($0, try reader.document($0.latest.answer)) }
    }
    guard let (kept, answer) = found else {
      throw CaseError.notFound("no assessment '\(id.printable.prefix(60))' is kept")
    }
    return DeskPage(
      title: kept.first.title, section: .ask, caller: context.caller,
      content: KeptView(kept: kept, answer: DocumentTree.read(answer), caller: context.caller).markup
    ).response()
  }

  @Sendable private func askAgain(_ fields: FormFields, _ request: Request, _ context: DeskContext)
    async throws
    -> Response
  {
    let id = try context.parameters.require("id")
    guard let caller = context.caller else { throw HTTPResponse.Status.challenge("sign in to ask again") }
    try caller.require(.saveAssessments)
    guard let kept = try cases.store.read({ try $0.assessment(id) }) else {
      throw CaseError.notFound("no assessment '\(id.printable.prefix(60))' is kept")
    }
    _ = try AssessmentKeeping(cases: cases).answerAgain(kept, day: try fields.day("on"), by: caller)
    return .seeOther("/assessments/\(id)")
  }

  // MARK: A provision

  @Sendable private func showProvision(_ request: Request, _ context: DeskContext) async throws -> Response {
    let id = try context.parameters.require("id")
    let (moment, date) = try Query(request).moment(today: cases.desk.today)
    guard let provision = cases.desk.shelf.current.law.book[id] else {
      throw CaseError.notFound("no provision is called '\(id.printable.prefix(100))'")
    }
    return DeskPage(
      title: provision.title, section: .lists, caller: context.caller,
      content: ProvisionView(provision: provision, moment: moment, date: date).markup
    ).response()
  }
}
#endif
