import Regimes
public import Regulations
import Vocabulary

/// Tries changes of the law against its cases: which change does no case notice?
public struct MutationTrial: Sendable {
  /// What the cases made of a change.
  public enum Verdict: Sendable {
    /// The loader refuses it, or a case expects what it no longer gets.
    case noticed
    /// It changes nothing: other words of the set cover the one left out, as D:5 covers E:1.
    case idle
    /// No case expects what it changes; the question of a case whose answer it changes all the same, and how.
    case unnoticed(example: AnswerChange?)
  }

  /// How the answer to the question of a case changes, though the case does not mind.
  public struct AnswerChange: Sendable {
    public let file: String
    public let id: String
    public let removed: [String]
    public let added: [String]
  }

  /// A case with what stays the same whatever the law says.
  private struct Question: Sendable {
    let lawCase: LawCase
    let moment: Instant
    let parties: [PartyScreening]
    let answer: Set<String>
    let applied: Set<String>
  }

  private let world: World
  private let law: CompiledLaw
  private let body: BodyOfLaw
  private let questions: [Question]

  /// - Parameter part: only cases of files whose path contains this; nil for all.
  /// - Throws: `LicetError.badInput` where the tree or its cases break their schema.
  public init(_ world: World, casesIn part: String? = nil) throws {
    self.world = world
    law = try CompiledLaw(world.lawTree)
    body = try BodyOfLaw(Rulebook(law))
    let assessor = try Assessor(world.with(law: body))
    questions = try LawCases.read(world.lawTree, facts: body.book.facts).filter { lawCase in
      part.map(lawCase.file.contains) ?? true
    }.compactMap { try Self.question($0, assessor) }
  }

  /// - Returns: nil where the case differs already: it would seem to notice everything.
  private static func question(_ lawCase: LawCase, _ assessor: Assessor) throws -> Question? {
    guard let moment = lawCase.transaction.on else { return nil }
    let parties = assessor.screening(lawCase.transaction, on: moment)
    guard let answer = try? assessor.assess(lawCase.transaction, on: moment, parties, asWritten: ""),
      LawCases.differences(lawCase, answer).isEmpty
    else { return nil }
    return Question(
      lawCase: lawCase, moment: moment, parties: parties, answer: AnswerLines.of(answer),
      applied: Set(answer.applied))
  }

  /// Every change that is tried.
  ///
  /// - Parameter part: only files whose path contains this.
  public func mutations(in part: String?) -> [LawMutation] {
    law.mutations.filter { mutation in part.map(mutation.file.contains) ?? true }
  }

  /// Asks the cases again under the changed law.
  public func judge(_ mutation: LawMutation) -> Verdict {
    if isIdle(mutation) { return .idle }
    guard
      let book = try? Rulebook(
        law.applying(mutation), sharing: body.book, unchanged: { $0 != mutation.file }),
      let changed = try? BodyOfLaw(book), let assessor = try? Assessor(world.with(law: changed))
    else { return .noticed }
    let namesBodies = book[mutation.provision]?.schema == NamedBodiesContent.schema
    var example: AnswerChange?
    for question in ordered(for: mutation) {
      let parties =
        namesBodies
        ? assessor.screening(question.lawCase.transaction, on: question.moment) : question.parties
      guard
        let answer = try? assessor.assess(
          question.lawCase.transaction, on: question.moment, parties, asWritten: ""),
        LawCases.differences(question.lawCase, answer).isEmpty
      else { return .noticed }
      if example == nil { example = Self.change(of: question, to: AnswerLines.of(answer)) }
    }
    return .unnoticed(example: example)
  }

  /// Whether a set of countries holds the same places after the change, whenever groups and lists of countries changed and
  /// whenever a case asks.
  private func isIdle(_ mutation: LawMutation) -> Bool {
    guard let (before, after) = mutation.countrySets else { return false }
    let changes = body.book.provisions.filter {
      $0.schema == CountryGroupsContent.schema || $0.schema == CountryListContent.schema
    }.flatMap { $0.values.map(\.from.start) }
    let moments = Set((changes + questions.map(\.moment)).filter(mutation.concerns))
    return !moments.isEmpty
      && moments.allSatisfy { moment in
        guard let law = try? body.at(moment).ear.law else { return false }
        return before.holdsTheSame(as: after, law.groups)
      }
  }

  private static func change(of question: Question, to answer: Set<String>) -> AnswerChange? {
    guard answer != question.answer else { return nil }
    return AnswerChange(
      file: question.lawCase.file, id: question.lawCase.id,
      removed: question.answer.subtracting(answer).sorted(),
      added: answer.subtracting(question.answer).sorted())
  }

  /// Of the time of the changed value: the cases beside it first, then those it took part in, then all others.
  private func ordered(for mutation: LawMutation) -> [Question] {
    let stem = mutation.file.dropLast(".yaml".count)
    var ranked: [[Question]] = [[], [], []]
    for question in questions where mutation.concerns(question.moment) {
      let isBeside = question.lawCase.file.hasPrefix(stem)
      ranked[isBeside ? 0 : question.applied.contains(mutation.provision) ? 1 : 2].append(question)
    }
    return ranked.flatMap { $0.sorted { $0.moment < $1.moment } }
  }
}
