import Foundation
import Licet
import TestSupport
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

  @Test func whatChangesNoAnswerIsUnnoticed() throws {
    let world = try Office.world.get()
    let folder = try ScratchFolder()
    let copy = folder.url.appending(path: "Law")
    try FileManager.default.copyItem(at: world.lawTree.root, to: copy)
    // Of two words that say the same, one may go.
    let file = copy.appending(path: "us/ear/744/9.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("world except CA\"", with: "world world except CA\"").utf8).write(to: file)
    let trial = try MutationTrial(world.with(law: LawTree(root: copy)))
    let mutation = try #require(
      trial.mutations(in: "us/ear/744/9.yaml").first { $0.before == "world world except CA" })
    guard case .unnoticed(let example) = trial.judge(mutation) else {
      return Issue.record("'\(mutation.after)' for '\(mutation.before)' was noticed")
    }
    #expect(example == nil)
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
