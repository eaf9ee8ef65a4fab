import Licet
import Testing

/// Whether a change of the law is noticed by the cases.
@Suite struct MutationTrialTests {
  @Test func changesOfTheEntityListsSectionAreNoticed() throws {
    let trial = try MutationTrial(Office.world.get())
    let mutations = trial.mutations(in: "us/ear/744/9.yaml")
    #expect(mutations.count > 20)
    for mutation in mutations {
      guard case .unnoticed = trial.judge(mutation) else { continue }
      Issue.record("\(mutation.file):\(mutation.line): \(mutation.before) as \(mutation.after)")
    }
  }

  @Test func aChangeConcernsOnlyTheTimeOfItsValue() throws {
    let trial = try MutationTrial(Office.world.get())
    let moved = try #require(trial.mutations(in: "us/ear/744/21.yaml").first { $0.key == "from" })
    let day = try #require(CalendarDay(iso: moved.before))
    #expect(!moved.concerns(Instant(endOf: day.advanced(by: -1))))
    #expect(moved.concerns(Instant(endOf: day)))
    #expect(!moved.concerns(Instant(endOf: day.advanced(by: 1))))
  }
}
