public import Regulations
public import Vocabulary

/// The Export Administration Regulations (15 CFR 730-774), typed from the law tree once and asked many times.
public struct ExportAdministrationRegulations: Sendable {
  private let controls: [Dated<ControlsContent>]
  private let controlList: [Dated<ControlListContent>]
  private let chart: Dated<CountryChartContent>
  private let groups: Dated<CountryGroupsContent>
  private let itemLists: [Dated<ItemListContent>]
  private let countryLists: [Dated<CountryListContent>]
  private let htsLists: [Dated<HTSListContent>]
  private let entityList: Dated<EntityListContent>
  private let unverifiedList: Dated<UnverifiedListContent>
  private let deniedPersons: Dated<DeniedPersonsContent>
  private let gates: [Dated<ExceptionGatesContent>]
  private let exceptions: [Dated<LicenseExceptionContent>]
  private let reviewPolicies: [Dated<ReviewPoliciesContent>]
  private let deMinimis: Dated<DeMinimisContent>
  private let foreignDirectProducts: [Dated<ForeignDirectProductContent>]
  private let affiliates: Dated<OwnershipRuleContent>
  private let redFlags: [Dated<RedFlagsContent>]
  private let filings: [Dated<FilingContent>]
  private let facts: FactCatalogue
  private let atoms: AtomNumbers?

  static let prefix = "us.ear."

  /// - Throws: `LicetError.badInput` where a provision is missing or does not fit its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    controls = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    controlList = book.all()
    chart = try book.dated("us.ear.738.supplement-1")
    groups = try book.dated("us.ear.740.supplement-1")
    itemLists = book.all()
    countryLists = book.all()
    htsLists = book.all()
    entityList = try book.dated(Section744_11.provision)
    unverifiedList = try book.dated("us.ear.744.15")
    deniedPersons = try book.dated("us.ear.764.3")
    gates = book.all()
    exceptions = book.all()
    reviewPolicies = book.all()
    deMinimis = try book.dated("us.ear.734.4")
    foreignDirectProducts = book.all()
    affiliates = try book.dated("us.bis.affiliates")
    redFlags = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    filings = book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    (facts, atoms) = (book.facts, book.atoms)
  }

  /// The regulations as they stood at a moment; kept by whoever asks many questions of one day.
  /// - Throws: `LicetError.badInput` where a value does not fit its schema.
  public func at(_ moment: Instant) throws(LicetError) -> EARAtMoment {
    let chart = try chart.at(moment)
    let law = LawOfTheDay(
      moment: moment, groups: try groups(at: moment), facts: facts,
      itemLists: try named(itemLists, at: moment).mapValues(\.items),
      htsLists: try named(htsLists, at: moment),
      treatedAs: Self.substitutions(chart?.content, at: moment), atoms: atoms)
    return EARAtMoment(
      law: law,
      rules: EARRules(
        controls: try controls.at(moment), gates: try gates.at(moment), exceptions: try exceptions.at(moment),
        reviewPolicies: try reviewPolicies.at(moment), redFlags: try redFlags.at(moment),
        filings: try filings.at(moment)),
      list: try ControlList(controlList, at: moment),
      chart: chart.map(CountryChart.init), entityList: try entityList.at(moment),
      unverifiedList: try unverifiedList.at(moment), deniedPersons: try deniedPersons.at(moment),
      deMinimis: try deMinimis.at(moment),
      foreignDirectProducts: try foreignDirectProducts.at(moment),
      transitCountries: try countryLists.at(moment).first { $0.id == Section736_2.provision },
      affiliates: try affiliates.at(moment),
      regimes: Dictionary(
        controls.map { ($0.provision.id, Self.regime(of: $0.provision.id)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// What held of some lists, by their ids.
  private func named<Content>(_ lists: [Dated<Content>], at moment: Instant) throws(LicetError) -> [String:
    Content]
  {
    Dictionary(try lists.at(moment).map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
  }

  private static func regime(of id: String) -> String {
    switch id.split(separator: ".").dropFirst(2).first {
    case "736": "us.ear.general-prohibitions"
    case "742": "us.ear.control-policy"
    case "744": "us.ear.end-use"
    case "746": "us.ear.embargo"
    default: "us.ear"
    }
  }

  private func groups(at moment: Instant) throws(LicetError) -> CountryGroups {
    let groups = (try groups.at(moment)?.content.groups ?? []).map { ($0.name, $0.countries) }
    let lists = try countryLists.at(moment).map { ($0.id, $0.content.countries) }
    let base = CountryGroups(groups.map { (name: $0.0, members: $0.1.places(CountryGroups([]))) })
    return CountryGroups((groups + lists).map { (name: $0.0, members: $0.1.places(base)) })
  }

  private static func substitutions(_ chart: CountryChartContent?, at moment: Instant) -> [PlaceIndex:
    PlaceIndex]
  {
    let valid = (chart?.treatedAs ?? []).filter { $0.from.map { Instant(startOf: $0) <= moment } ?? true }
    return Dictionary(valid.map { ($0.country, $0.row) }, uniquingKeysWith: { first, _ in first })
  }
}
