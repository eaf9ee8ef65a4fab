import Foundation
import Licet
import TestSupport
import Testing

/// Whether a change of the law is noticed by the cases.
@Suite struct MutationTrialTests {
  private static let file = "us/ear/734/9-i.yaml"

  @Test func everyChangeOfTheSupercomputerRuleIsNoticed() throws {
    let trial = try MutationTrial(Office.world.get(), casesIn: "734/9-i")
    let mutations = trial.mutations(in: Self.file)
    #expect(mutations.count > 20)
    for mutation in mutations {
      guard case .noticed = trial.judge(mutation) else {
        Issue.record("\(mutation.file):\(mutation.line): \(mutation.before) as \(mutation.after)")
        continue
      }
    }
  }

  @Test func withoutItsCasesNoneIs() throws {
    let trial = try MutationTrial(Office.world.get(), casesIn: "us/ofac/589")
    for mutation in trial.mutations(in: Self.file) {
      guard case .unnoticed(let example) = trial.judge(mutation) else {
        Issue.record("\(mutation.line): \(mutation.before) as \(mutation.after)")
        continue
      }
      #expect(example == nil)
    }
  }

  @Test func ofTwoWordsThatSayTheSameOneMayGo() throws {
    let world = try Office.world.get()
    let folder = try ScratchFolder()
    let copy = folder.url.appending(path: "Law")
    try FileManager.default.copyItem(at: world.lawTree.root, to: copy)
    let file = copy.appending(path: Self.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("destinations: \"CN\"", with: "destinations: \"CN CN\"").utf8).write(to: file)
    let trial = try MutationTrial(world.with(law: LawTree(root: copy)), casesIn: "734/9-i")
    let mutation = try #require(trial.mutations(in: Self.file).first { $0.before == "CN CN" })
    guard case .idle = trial.judge(mutation) else {
      Issue.record("'\(mutation.after)' for '\(mutation.before)' changes something")
      return
    }
  }

  @Test func aChangeConcernsOnlyTheTimeOfItsValue() throws {
    let trial = try MutationTrial(Office.world.get(), casesIn: "744/21")
    let moved = try #require(trial.mutations(in: "us/ear/744/21.yaml").first { $0.key == "from" })
    let day = try #require(CalendarDay(iso: moved.before))
    #expect(!moved.concerns(Instant(endOf: day.advanced(by: -1))))
    #expect(moved.concerns(Instant(endOf: day)))
    #expect(!moved.concerns(Instant(endOf: day.advanced(by: 1))))
  }
}
