import Names
public import Regimes
public import Regulations
import Screening
import Synchronization
public import Vocabulary

/// The law tree, read and typed for every regime.
public final class BodyOfLaw: Sendable {
  public let book: Rulebook
  public let ear: ExportAdministrationRegulations
  public let ofac: OfficeOfForeignAssetsControl
  public let cmic: ChineseMilitaryIndustrialComplex
  public let section889: Section889
  private let moments = Mutex<[Instant: LawAtMoment]>([:])
  private let bodies = Mutex<NamedBodies?>(nil)

  /// How many moments are kept; whoever asks about more pays for typing them again.
  private static let kept = 64

  /// - Throws: `LicetError.badInput` where a provision is missing or breaks its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    self.book = book
    ear = try ExportAdministrationRegulations(book)
    ofac = try OfficeOfForeignAssetsControl(book)
    cmic = ChineseMilitaryIndustrialComplex(book)
    section889 = try Section889(book)
    try Self.checkSchemas(book)
  }

  /// Types every value of every provision, as answering a question types those of its day.
  /// - Throws: `LicetError.badInput` with file and line of the first value that does not fit its schema.
  func check() throws(LicetError) {
    try check(BlockingContent.self)
    for list in book.all(ControlListContent.self) {
      for value in try list.values() { _ = try value.entries() }
    }
    try check(ControlsContent.self)
    try check(CountryChartContent.self)
    try check(CountryGroupsContent.self)
    try check(CountryListContent.self)
    try check(CoveredEquipmentContent.self)
    try check(DeMinimisContent.self)
    try check(DeniedPersonsContent.self)
    try check(EntityListContent.self)
    try check(ExceptionGatesContent.self)
    try check(FilingContent.self)
    try check(ForeignDirectProductContent.self)
    try check(HTSListContent.self)
    try check(ItemListContent.self)
    try check(LicenseExceptionContent.self)
    try check(NamedBodiesContent.self)
    try check(OwnershipRuleContent.self)
    try check(ProcurementBanContent.self)
    try check(ReachContent.self)
    try check(RedFlagsContent.self)
    try check(ReviewPoliciesContent.self)
    try check(SanctionsProgramsContent.self)
    try check(SectionContent.self)
    try check(SecuritiesBanContent.self)
    try check(UnverifiedListContent.self)
  }

  private func check<Content: LawContent>(_ type: Content.Type) throws(LicetError) {
    for provision in book.all(type) { _ = try provision.values() }
  }

  /// Refuses what nobody types.
  private static func checkSchemas(_ book: Rulebook) throws(LicetError) {
    for provision in book.provisions where !schemas.contains(provision.schema) {
      throw LicetError(
        .badInput, "'\(provision.schema)' is no schema",
        remedy: NearestWord.remedy(
          for: provision.schema, among: schemas.sorted(),
          otherwise: "write one of " + schemas.sorted().joined(separator: ", ")), file: provision.file,
        line: 1)
    }
  }

  private static let schemas: Set<String> = [
    BlockingContent.schema, ControlListContent.schema, ControlsContent.schema, CountryChartContent.schema,
    CountryGroupsContent.schema, CountryListContent.schema, DeMinimisContent.schema,
    CoveredEquipmentContent.schema, DeniedPersonsContent.schema,
    EntityListContent.schema, ExceptionGatesContent.schema, FilingContent.schema,
    ForeignDirectProductContent.schema, HTSListContent.schema, ItemListContent.schema,
    LicenseExceptionContent.schema, NamedBodiesContent.schema, OwnershipRuleContent.schema,
    ReachContent.schema, RedFlagsContent.schema, ReviewPoliciesContent.schema,
    SanctionsProgramsContent.schema,
    ProcurementBanContent.schema, SectionContent.schema, SecuritiesBanContent.schema,
    UnverifiedListContent.schema,
  ]

  /// All regimes as they stood at a moment.
  /// - Throws: `LicetError.badInput` where a value does not fit its schema.
  func at(_ moment: Instant) throws(LicetError) -> LawAtMoment {
    if let known = moments.withLock({ $0[moment] }) { return known }
    let made = LawAtMoment(
      moment: moment, ear: try ear.at(moment), ofac: try ofac.at(moment), cmic: try cmic.at(moment),
      section889: try section889.at(moment))
    moments.withLock { kept in
      if kept.count >= Self.kept { kept.removeAll() }
      kept[moment] = made
    }
    return made
  }

  /// The bodies that the law itself names, compiled once.
  func namedBodies(_ normalizer: NameNormalizer) throws -> NamedBodies {
    try bodies.withLock { kept in
      if let kept { return kept }
      let made = try NamedBodies(book, normalizer: normalizer)
      kept = made
      return made
    }
  }
}
