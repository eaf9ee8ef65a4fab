import ArgumentParser
import Documents
import Licet

import struct Foundation.Data
import struct Foundation.URL

struct OwnershipCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "ownership",
    abstract: "Who is reached through who owns it, by a 50 percent rule, and by which holdings.",
    discussion: """
      Examples:
        licet ownership Examples/ownership.json
        licet ownership holdings.csv --rule us.bis.affiliates --on 2025-10-01
        licet ownership declaration.bods.json --party Q42 --svg owners.svg

      FILE is BODS 0.4, GLEIF's JSON records, a CSV table (owner, owned, share, from, to, source), or
      {"parties":[{"id":"A"},{"id":"X","listed":["us-sdn"]}],"holdings":[{"owner":"X","owned":"A","share":"0.25"}]}.
      A party without 'listed' is screened by its name: the same name counts as the listed party, a resemblance leaves
      the answer undetermined.
      """)

  @Argument(help: "The ownership data.", completion: .file()) var file: String
  @Option(help: .init("The rule to apply.", valueName: "id")) var rule: String = OwnershipRules.usual
  @Option(help: .init("Only this party, by its id.", valueName: "id")) var party: String?
  @Option(help: "Draw the holdings into this SVG file.", completion: .file()) var svg: String?
  @Option(help: "Write the holdings into this Graphviz file.", completion: .file()) var dot: String?
  @Option(help: .init("How many parties a picture shows.", valueName: "count"))
  var drawn: Int = OwnershipPicture.limit
  @OptionGroup var moment: MomentOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var answer: AnswerOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    guard (1...Self.mostDrawn).contains(drawn) else {
      throw LicetError(
        .badUsage, "a picture of \(drawn) parties is out of range",
        remedy: "give a number from 1 to \(Self.mostDrawn)")
    }
    let world = try data.world(in: surroundings)
    let today = surroundings.today
    let assessor = try OwnershipAssessor(
      world, rule: rule, at: try moment.moment(today: today),
      knownLists: try Lists.catalog(home: surroundings.licetHome).map(\.id))
    let read = try OwnershipFile(try contents(surroundings), file: file)
    let found = try assessor.assess(read)
    let asked = try party.map { try place(of: $0, found.graph) }
    let picture = OwnershipPicture(found.evaluation, of: asked, limit: drawn)
    if let svg { try write(picture.svg, to: svg, surroundings) }
    if let dot { try write(picture.dot, to: dot, surroundings) }
    let places = asked.map { [$0] } ?? Array(found.parties.indices)
    let report = OwnershipReport(
      answer: found, places: places, date: moment.date(today: today), picture: picture,
      basis: Basis(world, today: today), style: surroundings.style)
    try surroundings.output.write(answer.format == .json ? report.document.json.text + "\n" : report.text)
    return answer.status(needsPerson: places.contains { found.evaluation[$0] != .notCaptured })
  }

  /// Beyond this nobody sees anything in a picture.
  private static let mostDrawn = 2000

  private func contents(_ surroundings: Surroundings) throws -> Data {
    if file == "-" { return surroundings.input.readDataToEndOfFile() }
    guard let data = try? Data(contentsOf: URL(filePath: file), options: .alwaysMapped) else {
      throw LicetError(
        .inputOutput, "the file can't be read", remedy: "check that it is there and readable", file: file)
    }
    return data
  }

  private func place(of id: String, _ graph: OwnershipGraph) throws -> Int {
    if let place = graph.parties.place(of: id) { return place }
    let named = (0..<graph.parties.count).filter { graph.name($0) == id }
    if named.count == 1 { return named[0] }
    // To look for the nearest among millions takes longer than to read them.
    let ids = (0..<min(graph.parties.count, 10_000)).map { graph.parties[$0] }
    throw LicetError(
      .badUsage,
      named.isEmpty
        ? "no party '\(id.printable)' in the data" : "\(named.count) parties are called '\(id.printable)'",
      remedy: named.isEmpty
        ? NearestWord.remedy(for: id, among: ids, otherwise: "give the id of a party of the file")
        : "give the id of one: " + named.prefix(5).map { graph.parties[$0] }.joined(separator: ", "),
      file: file)
  }

  private func write(_ text: String, to path: String, _ surroundings: Surroundings) throws {
    let output = try OutputFile(path, process: surroundings.process)
    do {
      try output.write(text)
      try output.publish()
    } catch {
      output.discard()
      throw error
    }
  }
}
