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
    controls = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    ownership = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    redFlags = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    filings = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
  }

  /// The regulations as they stood at a moment.
  /// - Throws: `LicetError.badInput` where a value does not fit its schema.
  public func at(_ moment: Instant) throws(LicetError) -> OFACAtMoment {
    OFACAtMoment(
      blocking: try blocking.at(moment), programs: try programs.at(moment),
      controls: try controls.at(moment),
      ownership: try ownership.at(moment), redFlags: try redFlags.at(moment),
      filings: try filings.at(moment))
  }
}
