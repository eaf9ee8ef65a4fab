/// Everything the regimes say of a question; steps add to it in the order of part 732.
public struct RegimeReport: Sendable {
  public var findings: [Finding] = []
  public var exceptions: [ExceptionFinding] = []
  /// Items all of whose license requirements one exception may overcome.
  public var overcomableItems: Set<Int> = []
  public var redFlags: [RedFlag] = []
  public var actions: [String] = []
  public var notModeled: [String] = []
  public var trace: [TraceStep] = []
  public private(set) var missing: [MissingFact] = []

  public init() {}

  /// Asks once; a question that decides outranks the same question that does not.
  public mutating func ask(_ fact: MissingFact) {
    guard let place = missing.firstIndex(where: { $0.fact == fact.fact }) else {
      missing.append(fact)
      return
    }
    if fact.decides, !missing[place].decides { missing[place] = fact }
  }

  public mutating func note(_ provision: String, _ text: String) { trace.append(TraceStep(provision, text)) }
}
