public import Vocabulary

/// A condition made ready to be asked often: its parts lie flat, in the order they are asked, and each plain condition has
/// the number under which its answer is kept.
public final class CompiledCondition: Sendable {
  @usableFromInline
  enum Operation: Sendable {
    case always, never, not, all, any
    case atom(Atom)
  }

  /// A part; the parts below it follow it.
  @usableFromInline
  struct Step: Sendable {
    @usableFromInline let operation: Operation
    /// The first step that is not below it.
    @usableFromInline var end: Int

    @inlinable
    init(_ operation: Operation, end: Int) { (self.operation, self.end) = (operation, end) }
  }

  public let condition: Condition
  /// Whether its result can differ between the items of one question.
  public let isAboutItems: Bool
  /// Whether its result can differ with the parties of one question.
  public let isAboutParties: Bool
  @usableFromInline let steps: [Step]
  @usableFromInline let atoms: [Condition]
  /// The whole, where it is the same for all items of one classification of which these facts are not said.
  @usableFromInline let whole: Atom?
  @usableFromInline let facts: [Int]

  public static let always = CompiledCondition(.always)
  public static let never = CompiledCondition(.never)

  /// - Parameter numbers: those of the law tree; nil for a condition that stands in none.
  public init(_ condition: Condition, numbers: AtomNumbers? = nil) {
    self.condition = condition
    isAboutItems = condition.isAboutItems
    var (steps, atoms): ([Step], [Condition]) = ([], [])
    Self.add(condition, numbers, &steps, &atoms)
    (self.steps, self.atoms) = (steps, atoms)
    let subjects = steps.compactMap { if case .atom(let atom) = $0.operation { atom.subject } else { nil } }
    isAboutParties = subjects.contains { if case .parties = $0 { true } else { false } }
    facts = subjects.compactMap { if case .itemFact(let fact) = $0 { fact } else { nil } }
    let isClassified = atoms.count > 1 && subjects.allSatisfy(\.isOfClassifiedItem)
    whole = isClassified ? numbers.map { Atom(whole: condition, numbers: $0) } : nil
  }

  private static func add(
    _ condition: Condition, _ numbers: AtomNumbers?, _ steps: inout [Step], _ atoms: inout [Condition]
  ) {
    let place = steps.count
    switch condition {
    case .always: steps.append(Step(.always, end: 0))
    case .never: steps.append(Step(.never, end: 0))
    case .not(let inner):
      steps.append(Step(.not, end: 0))
      add(inner, numbers, &steps, &atoms)
    case .all(let parts):
      steps.append(Step(.all, end: 0))
      for part in parts { add(part, numbers, &steps, &atoms) }
    case .any(let parts):
      steps.append(Step(.any, end: 0))
      for part in parts { add(part, numbers, &steps, &atoms) }
    default:
      let atom = Atom(condition, place: atoms.count, numbers: numbers)
      atoms.append(condition)
      steps.append(Step(.atom(atom), end: 0))
    }
    steps[place].end = steps.count
  }

  /// Whether it is the same for all items of one classification, those facts not being said.
  public func isSameForClassification(in context: some ConditionContext) -> Bool {
    whole != nil && context.keepsWhole(notSaying: facts)
  }

  /// Whether it would be the same for all items of one classification, if nothing were said of those facts.
  public func isSaidOtherwise(in context: some ConditionContext) -> Bool {
    whole != nil && !context.keepsWhole(notSaying: facts)
  }

  /// Whether it holds. A part that cannot change the result is not asked.
  @inlinable
  public func holds(in context: some ConditionContext) -> Ternary {
    guard let whole, context.keepsWhole(notSaying: facts) else { return value(in: context) }
    if let kept = context.kept(whole) { return kept }
    let value = value(in: context)
    context.keep(value, whole)
    return value
  }

  @inlinable
  func value(in context: some ConditionContext) -> Ternary {
    steps.withUnsafeBufferPointer { value(of: 0, $0, context) }
  }

  @inlinable
  func value(
    of place: Int, _ steps: UnsafeBufferPointer<Step>, _ context: some ConditionContext
  ) -> Ternary {
    switch steps[place].operation {
    case .always: return .yes
    case .never: return .no
    case .not: return !value(of: place + 1, steps, context)
    case .all:
      var (result, part) = (Ternary.yes, place + 1)
      while part < steps[place].end {
        result = result.and(value(of: part, steps, context))
        if result == .no { return .no }
        part = steps[part].end
      }
      return result
    case .any:
      var (result, part) = (Ternary.no, place + 1)
      while part < steps[place].end {
        result = result.or(value(of: part, steps, context))
        if result == .yes { return .yes }
        part = steps[part].end
      }
      return result
    case .atom(let atom): return answer(atom, context)
    }
  }

  @inlinable
  func answer(_ atom: Atom, _ context: some ConditionContext) -> Ternary {
    if let kept = context.kept(atom) { return kept }
    let answer = context.answer(to: atoms[atom.place])
    context.keep(answer, atom)
    return answer
  }

  /// Whether it holds and, where that is not known, the first plain condition that keeps it so.
  @inlinable
  public func judged(in context: some ConditionContext) -> (holds: Ternary, open: Condition?) {
    let holds = holds(in: context)
    guard holds == .unknown else { return (holds, nil) }
    return (holds, firstUnknown(from: 0, context).map { atoms[$0] })
  }

  /// The plain conditions that keep the result unknown: what would have to be answered.
  @inlinable
  public func unknowns(in context: some ConditionContext) -> [Condition] {
    guard holds(in: context) == .unknown else { return [] }
    var unknowns: [Condition] = []
    forEachUnknown(from: 0, context) { unknowns.append(atoms[$0]) }
    return unknowns
  }

  /// - Parameter place: of a part whose result is unknown.
  @inlinable
  func firstUnknown(from place: Int, _ context: some ConditionContext) -> Int? {
    if case .atom(let atom) = steps[place].operation { return atom.place }
    var part = place + 1
    while part < steps[place].end {
      if steps.withUnsafeBufferPointer({ value(of: part, $0, context) }) == .unknown {
        return firstUnknown(from: part, context)
      }
      part = steps[part].end
    }
    return nil
  }

  /// - Parameter place: of a part whose result is unknown.
  @inlinable
  func forEachUnknown(from place: Int, _ context: some ConditionContext, _ body: (Int) -> Void) {
    if case .atom(let atom) = steps[place].operation { return body(atom.place) }
    var part = place + 1
    while part < steps[place].end {
      if steps.withUnsafeBufferPointer({ value(of: part, $0, context) }) == .unknown {
        forEachUnknown(from: part, context, body)
      }
      part = steps[part].end
    }
  }
}
