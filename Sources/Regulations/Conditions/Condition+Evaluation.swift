public import Vocabulary

/// What a condition is asked of: one question, or one item of it.
public protocol ConditionContext {
  /// The answer to a plain condition, one that is neither a constant nor built of others.
  func answer(to atom: Condition) -> Ternary
  /// Whether it remembers whole conditions, where nothing is said of these facts of items.
  func keepsWhole(notSaying facts: [Int]) -> Bool
  /// What it answered before; nil where it did not, or does not remember.
  func kept(_ atom: Atom) -> Ternary?
  /// Remembers an answer, where it is worth it.
  func keep(_ answer: Ternary, _ atom: Atom)
}

extension ConditionContext {
  @inlinable
  public func keepsWhole(notSaying facts: [Int]) -> Bool { false }

  @inlinable
  public func kept(_ atom: Atom) -> Ternary? { nil }

  @inlinable
  public func keep(_ answer: Ternary, _ atom: Atom) {}
}

extension Condition {
  /// Whether it holds. A part that cannot change the result is not asked.
  @inlinable
  public func holds(in context: some ConditionContext) -> Ternary {
    switch self {
    case .always: return .yes
    case .never: return .no
    case .not(let inner): return !inner.holds(in: context)
    case .all(let parts):
      var result = Ternary.yes
      for part in parts {
        result = result.and(part.holds(in: context))
        if result == .no { return .no }
      }
      return result
    case .any(let parts):
      var result = Ternary.no
      for part in parts {
        result = result.or(part.holds(in: context))
        if result == .yes { return .yes }
      }
      return result
    default: return context.answer(to: self)
    }
  }

  /// Whether it holds and, where that is not known, the first plain condition that keeps it so.
  @inlinable
  public func judged(in context: some ConditionContext) -> (holds: Ternary, open: Condition?) {
    switch self {
    case .always: return (.yes, nil)
    case .never: return (.no, nil)
    case .not(let inner):
      let (holds, open) = inner.judged(in: context)
      return (!holds, open)
    case .all(let parts): return Self.judged(parts, stopsAt: .no, in: context)
    case .any(let parts): return Self.judged(parts, stopsAt: .yes, in: context)
    default:
      let holds = context.answer(to: self)
      return (holds, holds == .unknown ? self : nil)
    }
  }

  @inlinable
  static func judged(
    _ parts: [Condition], stopsAt end: Ternary, in context: some ConditionContext
  ) -> (holds: Ternary, open: Condition?) {
    var first: Condition?
    for part in parts {
      let (holds, open) = part.judged(in: context)
      if holds == end { return (end, nil) }
      if holds == .unknown { first = first ?? open }
    }
    return first == nil ? (!end, nil) : (.unknown, first)
  }

  /// The plain conditions that keep the result unknown: what would have to be answered.
  public func unknowns(in context: some ConditionContext) -> [Condition] {
    guard holds(in: context) == .unknown else { return [] }
    switch self {
    case .not(let inner): return inner.unknowns(in: context)
    case .all(let parts), .any(let parts): return parts.flatMap { $0.unknowns(in: context) }
    default: return [self]
    }
  }
}
