import ArgumentParser
import Documents
import Licet

struct LawShowCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What a provision says, and since when; or an overview.",
    discussion: """
      Examples:
        licet law show                        the provisions, a line each
        licet law show us.ear.744.21          every value, with dates, status and citations
        licet law show us.ear.744.21 --on 2021-03-07
        licet law show facts                  every fact and attribute a question may carry
        licet law show coverage               section by section: modeled, in part, not modeled
      """)

  @Argument(help: "The id of a provision, or facts, or coverage.") var provision: String?
  @OptionGroup var moment: MomentOptions
  @OptionGroup var law: LawOptions
  @OptionGroup var format: FormatOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let book = try law.world(in: surroundings).law().book
    let page = LawPage(book: book, style: surroundings.style)
    let on = try moment.on == nil ? nil : moment.moment(today: surroundings.today)
    switch provision {
    case nil: try write(page.overview, page.overviewDocument, surroundings)
    case "facts": try write(page.facts, page.factsDocument, surroundings)
    case "coverage": try write(page.coverage, page.coverageDocument, surroundings)
    case let id?:
      let found = try Self.find(id, in: book)
      try write(page.text(of: found, on: on), page.document(of: found, on: on), surroundings)
    }
    return .answered
  }

  private func write(
    _ text: @autoclosure () -> String, _ json: @autoclosure () -> JSON, _ surroundings: Surroundings
  )
    throws
  {
    try surroundings.output.write(format.format == .json ? json().text + "\n" : text())
  }

  private static func find(_ id: String, in book: Rulebook) throws(LicetError) -> Provision {
    if let provision = book[id] { return provision }
    throw LicetError(
      .notFound, "no provision '\(id.printable)'",
      remedy: NearestWord.remedy(
        for: id, among: book.provisions.map(\.id) + ["facts", "coverage"],
        otherwise: "'licet law show' names them"))
  }
}
