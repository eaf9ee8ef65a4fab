import Regulations
import Testing
import Vocabulary

/// Conditions as law files write them.
@Suite struct ConditionTests {
  /// Answers facts from a table; everything else is unknown.
  private struct Table: ConditionContext {
    let answers: [String: Ternary]

    func answer(to atom: Condition) -> Ternary {
      switch atom {
      case .fact(let id): answers[id] ?? .unknown
      case .number(let id, let comparison, let bound):
        answers[id] == .yes ? Ternary(comparison.holds(DecimalNumber(10), bound)) : .unknown
      default: .unknown
      }
    }
  }

  struct Row: CustomTestStringConvertible {
    let text: String
    let answers: [String: Ternary]
    let holds: Ternary
    var testDescription: String { text }
  }

  static let rows = [
    Row(text: "yes", answers: [:], holds: .yes),
    Row(text: "no", answers: [:], holds: .no),
    Row(text: "a", answers: ["a": .yes], holds: .yes),
    Row(text: "a", answers: [:], holds: .unknown),
    Row(text: "not a", answers: ["a": .yes], holds: .no),
    Row(text: "not a", answers: [:], holds: .unknown),
    Row(text: "a and b", answers: ["a": .no], holds: .no),
    Row(text: "a and b", answers: ["a": .yes], holds: .unknown),
    Row(text: "a or b", answers: ["a": .yes], holds: .yes),
    Row(text: "a or b", answers: ["a": .no], holds: .unknown),
    Row(text: "a or b and c", answers: ["a": .no, "b": .yes, "c": .yes], holds: .yes),
    Row(text: "(a or b) and c", answers: ["a": .yes, "c": .no], holds: .no),
    Row(text: "a and not (b or c)", answers: ["a": .yes, "b": .no, "c": .no], holds: .yes),
    Row(text: "n > 9", answers: ["n": .yes], holds: .yes),
    Row(text: "n > 10", answers: ["n": .yes], holds: .no),
    Row(text: "n >= 10", answers: ["n": .yes], holds: .yes),
    Row(text: "n <= 10", answers: ["n": .yes], holds: .yes),
    Row(text: "n < 10", answers: ["n": .yes], holds: .no),
    Row(text: "n = 10", answers: ["n": .yes], holds: .yes),
    Row(text: "n>=10 and a", answers: ["n": .yes, "a": .yes], holds: .yes),
  ]

  @Test(arguments: rows) func conditionsAreReadAndHoldInThreeValues(_ row: Row) throws {
    #expect(try Condition(row.text).holds(in: Table(answers: row.answers)) == row.holds)
  }

  @Test func whatKeepsAResultOpenIsNamed() throws {
    let condition = try Condition("a and (b or c) and not d")
    let open = condition.unknowns(in: Table(answers: ["a": .yes, "b": .no]))
    #expect(open == [.fact("c"), .fact("d")])
    #expect(condition.unknowns(in: Table(answers: ["a": .no])).isEmpty)
  }

  @Test(arguments: [
    ("a and", "it ends too early"), ("a b", "'b' is not expected"), ("(a", "a parenthesis is not closed"),
    ("item in (XX)", "'XX' is no classification"), ("destination in (Atlantis)", "neither a country"),
    ("action in (fly)", "'fly' is no action"), ("value > many", "'many' is not a number"),
    ("> 3", "is not a fact"),
    ("us-content >= a", "is not a number"), ("destination in ()", "is empty"),
  ])
  func whatCannotBeReadIsNamed(_ text: String, _ told: String) {
    do {
      _ = try Condition(text)
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.message.contains(told), "\(error.message)")
      #expect(!error.remedy.isEmpty)
    }
  }

  @Test func itIsKnownWhatLooksAtItems() throws {
    #expect(try Condition("frameRateHz > 9").isAboutItems)
    #expect(try Condition("end-use.military or not item in (3A001)").isAboutItems)
    #expect(try !Condition("end-use.military and destination in (CN) and party.police").isAboutItems)
  }
}
