import Licet
import Testing

/// Every case that stands beside the law.
@Suite struct LawCasesTests {
  private static let cases = Result {
    try LawCases.read(Office.world.get().lawTree, facts: Office.facts())
  }

  @Test func everyCaseIsAnsweredAsTheLawSays() throws {
    let assessor = try Office.assessor()
    for lawCase in try Self.cases.get() {
      let differences = LawCases.differences(lawCase, assessor)
      #expect(differences.isEmpty, "\(lawCase.file):\(lawCase.line): \(lawCase.id): \(differences)")
    }
  }

  @Test func everyProvisionBitesInSomeCaseAndSparesInAnother() throws {
    let matrix = try CaseMatrix(Self.cases.get(), book: Office.world.get().law().book)
    for row in matrix.rows where row.isEmptySomewhere {
      Issue.record("\(row.provision): bites in \(row.bites) cases, spares in \(row.spares)")
    }
  }

  @Test func thereAreMoreThan250AndEachHasANameOfItsOwn() throws {
    let cases = try Self.cases.get()
    #expect(cases.count >= 250)
    let names = Dictionary(grouping: cases, by: { "\($0.file) \($0.id)" }).filter { $1.count > 1 }.keys
      .sorted()
    #expect(names.isEmpty)
  }

  @Test func aCaseThatExpectsOtherwiseIsFound() throws {
    let assessor = try Office.assessor()
    let lawCase = try #require(try Self.cases.get().first { $0.outcome == .licenseRequired })
    var answer = try assessor.assess(lawCase.transaction)
    #expect(LawCases.differences(lawCase, answer).isEmpty)
    answer = try assessor.assess(Office.question("{ on: 2026-01-01, action: pay }"))
    #expect(!LawCases.differences(lawCase, answer).isEmpty)
  }
}
