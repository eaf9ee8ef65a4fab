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

  static let prefix = "us.ear."

  /// - Throws: `LicetError.badInput` where a provision is missing or does not fit its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    controls = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    controlList = try book.all()
    chart = try book.dated("us.ear.738.supplement-1")
    groups = try book.dated("us.ear.740.supplement-1")
    itemLists = try book.all()
    countryLists = try book.all()
    htsLists = try book.all()
    entityList = try book.dated("us.ear.744.11")
    unverifiedList = try book.dated("us.ear.744.15")
    deniedPersons = try book.dated("us.ear.764.3")
    gates = try book.all()
    exceptions = try book.all()
    reviewPolicies = try book.all()
    deMinimis = try book.dated("us.ear.734.4")
    foreignDirectProducts = try book.all()
    affiliates = try book.dated("us.bis.affiliates")
    redFlags = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    filings = try book.all().filter { $0.provision.id.hasPrefix(Self.prefix) }
    facts = book.facts
  }

  /// The regulations as they stood at a moment; kept by whoever asks many questions of one day.
  public func at(_ moment: Instant) -> EARAtMoment {
    let chart = chart.at(moment)
    let law = LawOfTheDay(
      moment: moment, groups: groups(at: moment), facts: facts, itemLists: itemLists(at: moment),
      htsLists: Dictionary(
        htsLists.compactMap { list in list.at(moment).map { (list.provision.id, $0.content) } },
        uniquingKeysWith: { first, _ in first }),
      treatedAs: Self.substitutions(chart?.content, at: moment))
    return EARAtMoment(
      law: law, controls: controls.compactMap { $0.at(moment) }, list: ControlList(controlList, at: moment),
      chart: chart.map(CountryChart.init), entityList: entityList.at(moment),
      unverifiedList: unverifiedList.at(moment),
      deniedPersons: deniedPersons.at(moment), gates: gates.compactMap { $0.at(moment) },
      exceptions: exceptions.compactMap { $0.at(moment) },
      reviewPolicies: reviewPolicies.compactMap { $0.at(moment) }, deMinimis: deMinimis.at(moment),
      foreignDirectProducts: foreignDirectProducts.compactMap { $0.at(moment) },
      transitCountries: countryLists.first { $0.provision.id == Section736_2.provision }?.at(moment),
      affiliates: affiliates.at(moment), redFlags: redFlags.compactMap { $0.at(moment) },
      filings: filings.compactMap { $0.at(moment) },
      regimes: Dictionary(
        controls.map { ($0.provision.id, Self.regime(of: $0.provision.id)) },
        uniquingKeysWith: { first, _ in first }))
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

  private func groups(at moment: Instant) -> CountryGroups {
    let groups = (groups.at(moment)?.content.groups ?? []).map { ($0.name, $0.countries) }
    let lists = countryLists.compactMap { list in
      list.at(moment).map { (list.provision.id, $0.content.countries) }
    }
    let base = CountryGroups(groups.map { (name: $0.0, members: $0.1.places(CountryGroups([]))) })
    return CountryGroups((groups + lists).map { (name: $0.0, members: $0.1.places(base)) })
  }

  private func itemLists(at moment: Instant) -> [String: ItemSet] {
    Dictionary(
      itemLists.compactMap { list in list.at(moment).map { (list.provision.id, $0.content.items) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func substitutions(_ chart: CountryChartContent?, at moment: Instant) -> [PlaceIndex:
    PlaceIndex]
  {
    let valid = (chart?.treatedAs ?? []).filter { $0.from.map { Instant(startOf: $0) <= moment } ?? true }
    return Dictionary(valid.map { ($0.country, $0.row) }, uniquingKeysWith: { first, _ in first })
  }
}
