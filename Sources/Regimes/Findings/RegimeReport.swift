import Vocabulary

/// Everything the regimes say of a question; steps add to it in the order of part 732.
public struct RegimeReport: Sendable {
  public var findings: [Finding] = []
  public var exceptions: [ExceptionFinding] = []
  /// Items all of whose license requirements one exception may overcome.
  public var overcomableItems: Set<Int> = []
  public private(set) var redFlags: [RedFlag] = []
  public private(set) var actions: [String] = []
  public var notModeled: [String] = []
  /// Reasons for control of each item, where the EAR looked at it.
  public var reasonsForControl: [ControlReasons?] = []
  public private(set) var trace: [TraceStep] = []
  public private(set) var missing: [MissingFact] = []
  /// Ids of the provisions that took part beside those of the findings, in the order they did.
  public private(set) var applied: [String] = []
  private var isApplied: Set<String> = []
  public let isTracing: Bool

  /// - Parameter isTracing: whether the reasoning is kept, step by step.
  public init(isTracing: Bool = false) { self.isTracing = isTracing }

  /// Asks once; a question that decides outranks the same question that does not.
  public mutating func ask(_ fact: MissingFact) {
    guard let place = missing.firstIndex(where: { $0.fact == fact.fact }) else {
      missing.append(fact)
      return
    }
    if fact.decides, !missing[place].decides { missing[place] = fact }
  }

  /// Raises a red flag once.
  public mutating func raise(_ flag: RedFlag, by provision: String) {
    note(provision, "red flag \(flag.code): \(flag.explanation)")
    apply(provision)
    if !redFlags.contains(flag) { redFlags.append(flag) }
  }

  /// Adds something to do, once.
  public mutating func advise(_ action: String, by provision: String) {
    apply(provision)
    if !actions.contains(action) { actions.append(action) }
  }

  /// Notes that a provision took part in the answer.
  public mutating func apply(_ provision: String) {
    if isApplied.insert(provision).inserted { applied.append(provision) }
  }

  public mutating func note(_ provision: String, _ text: @autoclosure () -> String) {
    if isTracing { trace.append(TraceStep(provision, text())) }
  }
}
