import Regulations
import TestSupport
import Testing
import Vocabulary

/// Compiled conditions against the plain ones they are made of.
@Suite struct CompiledConditionTests {
  /// Answers facts from a table, and counts how often it had to.
  private final class Counter: ConditionContext {
    let answers: [String: Ternary]
    private(set) var asked = 0
    private var known: [Int: Ternary] = [:]

    init(_ answers: [String: Ternary]) { self.answers = answers }

    func answer(to atom: Condition) -> Ternary {
      asked += 1
      if case .fact(let id) = atom { return answers[id] ?? .unknown }
      return .unknown
    }

    func kept(_ atom: Atom) -> Ternary? { known[atom.number] }
    func keep(_ answer: Ternary, _ atom: Atom) { known[atom.number] = answer }
  }

  private static let facts = ["a", "b", "c", "d", "e"]

  private static func random(_ random: inout SplitMix64, depth: Int) -> Condition {
    switch depth == 0 ? 0 : Int(random.next() % 6) {
    case 1: .not(Self.random(&random, depth: depth - 1))
    case 2, 3: .all((0...random.next() % 3).map { _ in Self.random(&random, depth: depth - 1) })
    case 4: .any((0...random.next() % 3).map { _ in Self.random(&random, depth: depth - 1) })
    case 5: random.next() % 2 == 0 ? .always : .never
    default: .fact(facts[Int(random.next() % UInt64(facts.count))])
    }
  }

  @Test func itHoldsAsThePlainConditionDoes() {
    var random = SplitMix64(seed: 20_261_127)
    let numbers = AtomNumbers()
    for _ in 0..<5_000 {
      let condition = Self.random(&random, depth: 4)
      let answers = Dictionary(
        uniqueKeysWithValues: Self.facts.map { ($0, [Ternary.yes, .no, .unknown][Int(random.next() % 3)]) })
      let plain = Counter(answers)
      let compiled = CompiledCondition(condition, numbers: numbers)
      #expect(compiled.holds(in: Counter(answers)) == condition.holds(in: plain), "\(condition)")
      #expect(compiled.unknowns(in: Counter(answers)) == condition.unknowns(in: plain), "\(condition)")
      #expect(compiled.judged(in: Counter(answers)).open == condition.judged(in: plain).open, "\(condition)")
    }
  }

  @Test func whatTwoRulesAskIsAskedOnce() throws {
    let numbers = AtomNumbers()
    let first = CompiledCondition(try Condition("a and b"), numbers: numbers)
    let second = CompiledCondition(try Condition("b and a"), numbers: numbers)
    let context = Counter(["a": .yes, "b": .yes])
    #expect((first.holds(in: context), second.holds(in: context)) == (.yes, .yes))
    #expect(context.asked == 2)
  }
}
