public import Vocabulary

/// What one company's naming means in time: first purchases are barred, later sales that divest are, too (EO 13959,
/// section 1(a) to (c), as EO 14032 has it).
public struct SecuritiesBanWindow: Hashable, Sendable {
  /// The day on which the company was named.
  public let named: CalendarDay
  /// The first moment at which a purchase is barred.
  public let purchasesBarredFrom: Instant
  /// The first moment at which a sale that only divests is barred, too.
  public let divestmentEnds: Instant

  public init(named: CalendarDay, purchasesBarredFrom: Instant, divestmentEnds: Instant) {
    self.named = named
    self.purchasesBarredFrom = purchasesBarredFrom
    self.divestmentEnds = divestmentEnds
  }
}
