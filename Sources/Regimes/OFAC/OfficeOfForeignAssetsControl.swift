public import Regulations
public import Vocabulary

/// The sanctions regulations of the Office of Foreign Assets Control (31 CFR 500-599), typed from the law tree once.
public struct OfficeOfForeignAssetsControl: Sendable {
  private let blocking: Dated<BlockingContent>
  private let programs: Dated<SanctionsProgramsContent>
  private let controls: [Dated<ControlsContent>]
  private let ownership: [Dated<OwnershipRuleContent>]
  private let redFlags: [Dated<RedFlagsContent>]
  private let filings: [Dated<FilingContent>]

  static let prefix = "us.ofac."

  /// - Throws: `LicetError.badInput` where a provision is missing or does not fit its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    blocking = try book.dated("us.ofac.blocking")
    programs = try book.dated("us.ofac.programs")
    controls = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    ownership = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    redFlags = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    filings = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
  }

  /// The regulations as they stood at a moment.
  public func at(_ moment: Instant) -> OFACAtMoment {
    OFACAtMoment(
      blocking: blocking.at(moment), programs: programs.at(moment),
      controls: controls.compactMap { $0.at(moment) },
      ownership: ownership.compactMap { $0.at(moment) }, redFlags: redFlags.compactMap { $0.at(moment) },
      filings: filings.compactMap { $0.at(moment) })
  }
}
