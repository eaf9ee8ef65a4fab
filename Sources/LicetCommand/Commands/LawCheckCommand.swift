import ArgumentParser
import Documents
import Licet

struct LawCheckCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the law tree strictly and, with --cases, answer every case beside it.",
    discussion: """
      With --cases it prints the cases that differ, then for each provision how many cases show it biting and how \
      many show it sparing; a provision without one of each fails.
      """)

  @Flag(help: "Answer the cases and say which differ.") var cases = false
  @OptionGroup var law: LawOptions
  @Option(help: .init("Only cases whose file or id contains this.", valueName: "text")) var only: String?

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let world = try law.world(in: surroundings)
    let law = try world.law()
    try surroundings.output.line(
      "\(law.book.provisions.count) provisions and \(law.book.facts.definitions.count) facts read; tree \(law.book.hash.prefix(16))"
    )
    guard cases else { return .answered }
    let all = try LawCases.read(world.lawTree, facts: law.book.facts)
    let agree = try answerCases(all, world, surroundings)
    guard only == nil else { return agree ? .answered : .needsPerson }
    let covered = try printMatrix(all, law.book, surroundings)
    return agree && covered ? .answered : .needsPerson
  }

  private func answerCases(_ all: [LawCase], _ world: World, _ surroundings: Surroundings) throws -> Bool {
    let cases = all.filter { lawCase in
      only.map { lawCase.file.contains($0) || lawCase.id.contains($0) } ?? true
    }
    let assessor = try Assessor(world)
    var failed = 0
    for lawCase in cases {
      let differences = LawCases.differences(lawCase, assessor)
      guard !differences.isEmpty else { continue }
      failed += 1
      try surroundings.output.line("\(lawCase.file):\(lawCase.line): \(lawCase.id) \(lawCase.title)")
      for difference in differences { try surroundings.output.line("    " + difference) }
    }
    try surroundings.output.line("\(cases.count) cases, \(failed) differ")
    return failed == 0
  }

  private func printMatrix(_ cases: [LawCase], _ book: Rulebook, _ surroundings: Surroundings) throws -> Bool
  {
    let matrix = try CaseMatrix(cases, book: book)
    let rows = matrix.rows.map { row in
      [row.provision, "\(row.bites)", "\(row.spares)", row.isEmptySomewhere ? "not tested" : ""]
    }
    let table = Table.lines([["provision", "bites", "does not bite", ""]] + rows, rightAligned: [1, 2])
    for line in table { try surroundings.output.line(line) }
    let untested = matrix.rows.count { $0.isEmptySomewhere }
    try surroundings.output.line("\(matrix.rows.count) provisions, \(untested) without a case of each kind")
    return untested == 0
  }
}
