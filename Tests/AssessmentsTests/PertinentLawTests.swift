import Licet
import Testing

/// Most of the law is left out where circumstances rule it out: that must never be seen in an answer.
@Suite struct PertinentLawTests {
  @Test func everyCaseIsAnsweredAlikeByTheWholeLaw() throws {
    let world = try Office.world.get()
    let assessor = try Assessor(world)
    for lawCase in try LawCases.read(world.lawTree, facts: Office.facts()) {
      let lean = try assessor.assess(lawCase.transaction)
      let whole = try assessor.assess(lawCase.transaction, explaining: true)
      #expect(
        AssessmentDocument(lean).resultHash == AssessmentDocument(whole).resultHash,
        "\(lawCase.file): \(lawCase.id)")
    }
  }

  @Test func whatOneQuestionLeavesBehindDoesNotColorTheNext() throws {
    let world = try Office.world.get()
    let cases = try LawCases.read(world.lawTree, facts: Office.facts()).filter { $0.transaction.on != nil }
    // Many questions of one day share circumstances, items and places; each is asked alone, too.
    let day = try #require(
      Dictionary(grouping: cases, by: { $0.transaction.on }).max { $0.value.count < $1.value.count }?.value)
    let shared = try Assessor(world)
    for lawCase in day.prefix(150) {
      let alone = try Assessor(world).assess(lawCase.transaction)
      let together = try shared.assess(lawCase.transaction)
      #expect(
        AssessmentDocument(alone).resultHash == AssessmentDocument(together).resultHash,
        "\(lawCase.file): \(lawCase.id)")
    }
  }
}
