import ArgumentParser
import Licet

import struct Foundation.URL

struct LawCheckCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the law tree strictly and, with --cases, answer every case beside it.")

  @Flag(help: "Answer the cases and say which differ.") var cases = false
  @Option(
    help: .init("A law tree elsewhere (default: the one that ships).", valueName: "dir"),
    completion: .directory)
  var tree: String?
  @Option(help: .init("Only cases whose file or id contains this.", valueName: "text")) var only: String?

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    var world = try World.builtIn(home: surroundings.licetHome)
    if let tree { world = try world.with(law: LawTree(root: URL(filePath: tree))) }
    let law = try world.law()
    try surroundings.output.line(
      "\(law.book.provisions.count) provisions and \(law.book.facts.definitions.count) facts read; tree \(law.book.hash.prefix(16))"
    )
    guard cases else { return .answered }
    return try answerCases(world, law, surroundings) ? .answered : .needsPerson
  }

  private func answerCases(_ world: World, _ law: BodyOfLaw, _ surroundings: Surroundings) throws -> Bool {
    let cases = try LawCases.read(world.lawTree, facts: law.book.facts).filter { lawCase in
      only.map { lawCase.file.contains($0) || lawCase.id.contains($0) } ?? true
    }
    let assessor = try Assessor(world)
    var failed = 0
    for lawCase in cases {
      let differences: [String]
      do {
        differences = LawCases.differences(lawCase, try assessor.assess(lawCase.transaction))
      } catch let error as LicetError {
        differences = [error.description]
      }
      guard !differences.isEmpty else { continue }
      failed += 1
      try surroundings.output.line("\(lawCase.file):\(lawCase.line): \(lawCase.id) \(lawCase.title)")
      for difference in differences { try surroundings.output.line("    " + difference) }
    }
    try surroundings.output.line("\(cases.count) cases, \(failed) differ")
    return failed == 0
  }
}
