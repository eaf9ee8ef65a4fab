public import Regulations
public import Vocabulary

/// The ban on securities of Chinese military-industrial complex companies (EO 13959 as amended, 31 CFR part 586), typed
/// from the law tree once. What held before EO 14032 is among OFAC's other controls.
public struct ChineseMilitaryIndustrialComplex: Sendable {
  private let bans: [Dated<SecuritiesBanContent>]

  public init(_ book: Rulebook) { bans = book.all() }

  /// The ban as it stood at a moment.
  /// - Throws: `LicetError.badInput` where a value does not fit its schema.
  public func at(_ moment: Instant) throws(LicetError) -> CMICAtMoment {
    CMICAtMoment(bans: try bans.at(moment))
  }
}
