import Assessments
import Ownership
import Regimes
import Regulations
import Vocabulary
import Watchlists

/// The Worlds of a scenario: as known on its day, and one for each variant.
struct ScenarioWorlds: Sendable {
  let worlds: AmendedWorlds
  /// By variant, the moments at which something may change.
  let instants: [[Instant]]
  /// Ends of windows in which holders may sell, by variant.
  let divestments: [Divestment?]

  /// From when holders may no longer buy, the first moment at which they may no longer sell, and the act that says so.
  typealias Divestment = (window: (start: Instant, end: Instant), citation: String?)

  /// - Throws: `LicetError.badInput` naming a listing, provision or party that is not there.
  init(_ world: World, _ scenario: Scenario, _ book: Book) throws {
    let knownAt = scenario.asItCame ? nil : Instant(endOf: scenario.on)
    let law = try world.law()
    var (amendments, instants, divestments) = ([WorldAmendments](), [[Instant]](), [Divestment?]())
    let owned = book.ownership.map { OwnershipData($0, hash: book.hash) }
    for variant in scenario.variants {
      let all = (scenario.amendments + variant.amendments).sorted { $0.at < $1.at }
      var made = Gathering(
        world: world, law: law, graph: book.ownership, until: Instant(endOf: scenario.until))
      for amendment in all { try made.add(amendment) }
      made.amendments.ownership = made.graph.map {
        OwnershipData($0, hash: book.hash + (made.ownershipWords.isEmpty ? "" : made.ownershipWords))
      }
      amendments.append(made.amendments)
      instants.append(Array(Set(made.instants)).sorted())
      divestments.append(made.divestment)
    }
    worlds = try AmendedWorlds(
      owned.map { world.with(ownership: $0) } ?? world, knownAt: knownAt, amendments)
    (self.instants, self.divestments) = (instants, divestments)
  }

  private struct Gathering {
    let world: World
    let law: BodyOfLaw
    var graph: OwnershipGraph?
    let until: Instant
    var amendments = WorldAmendments()
    var instants: [Instant] = []
    var divestment: Divestment?
    var ownershipWords = ""

    mutating func add(_ amendment: ScenarioAmendment) throws {
      instants.append(amendment.at)
      switch amendment.change {
      case .listing(let change): try add(change, amendment)
      case .removal(let id): try remove(id, amendment)
      case .status(let provision, let status):
        amendments.statuses.append(
          StatusChange(
            provision: provision, status: status, from: amendment.at, citation: amendment.citation))
      case .holding(let owner, let owned, let share): try hold(owner, owned, share, amendment)
      }
    }

    private mutating func add(_ change: ListingChange, _ amendment: ScenarioAmendment) throws {
      let effective = try effective(change, amendment)
      let act = Amendment(
        citation: amendment.citation, effective: effective, changed: [.listed], terms: change.terms)
      if let id = change.listing {
        var listing = try found(id)
        listing.amendments.append(
          Amendment(
            citation: amendment.citation, effective: effective, changed: changed(change.terms),
            terms: change.terms))
        listing.terms = ListingTerms()
        replace(with: listing)
        return
      }
      let id = ListingID.derive(
        list: change.list, sourceID: nil, name: change.name, countries: change.countries)
      replace(
        with: Listing(
          list: change.list, sourceID: nil, id: id, kind: change.kind,
          names: [ListedName(change.name, role: .primary)] + change.aliases.map { ListedName($0) },
          countries: change.countries, programs: change.programs, terms: change.terms, amendments: [act],
          effective: effective, effectiveSource: .facts))
    }

    /// A list that bars securities gives the day on which purchases are barred, some days after a company is named.
    private mutating func effective(
      _ change: ListingChange, _ amendment: ScenarioAmendment
    ) throws -> EffectiveDate {
      let bans = try law.cmic.at(until)
      guard let window = bans.window(list: change.list, namedOn: amendment.at.day) else {
        return EffectiveDate(amendment.atText) ?? .instant(amendment.at)
      }
      instants += [window.purchasesBarredFrom, window.divestmentEnds]
      divestment = ((window.purchasesBarredFrom, window.divestmentEnds), amendment.citation)
      return .day(window.purchasesBarredFrom.day)
    }

    private func changed(_ terms: ListingTerms) -> [Amendment.Change] {
      var changed: [Amendment.Change] = []
      if terms.licenseRequirement != nil { changed.append(.licenseRequirement) }
      if terms.reviewPolicy != nil { changed.append(.reviewPolicy) }
      if !terms.footnotes.isEmpty { changed.append(.footnotes) }
      return changed
    }

    private mutating func remove(_ id: String, _ amendment: ScenarioAmendment) throws {
      var listing = try found(id)
      listing.removed = EffectiveDate(amendment.atText) ?? .instant(amendment.at)
      replace(with: listing)
    }

    private func found(_ id: String) throws -> Listing {
      if let supposed = amendments.listings.first(where: { $0.id == id }) { return supposed }
      guard let listing = world.listing(id) else {
        throw LicetError(
          .badInput, "the World holds no listing '\(id)'",
          remedy: "licet screen NAME shows the ids, and 'add-listing' adds one")
      }
      return listing
    }

    private mutating func replace(with listing: Listing) {
      amendments.listings.removeAll { $0.id == listing.id }
      amendments.listings.append(listing)
    }

    private mutating func hold(
      _ owner: String, _ owned: String, _ share: ShareRange, _ amendment: ScenarioAmendment
    ) throws {
      guard var graph else {
        throw LicetError(
          .badInput, "the book has no parties to own each other", remedy: "add customers or suppliers to it")
      }
      let places = try [owner, owned].map { try place($0, graph) }
      for holding in graph.holdings(in: places[1])
      where Int(graph.holdings[holding].owner) == places[0] {
        graph.end(holding, on: amendment.at.day.advanced(by: -1))
      }
      graph.add(
        Shareholding(
          owner: Int32(places[0]), owned: Int32(places[1]), share: share, from: amendment.at.day))
      ownershipWords += "\(owner)|\(owned)|\(share.least)|\(share.most)|\(amendment.at.rfc3339)\n"
      self.graph = graph
    }

    /// A party of the book by its id or its name.
    private func place(_ text: String, _ graph: OwnershipGraph) throws -> Int {
      if let place = graph.parties.place(of: text) { return place }
      let named = (0..<graph.parties.count).filter { graph.name($0) == text }
      if let first = named.first { return first }
      throw LicetError(
        .badInput, "the book knows no party '\(text)'",
        remedy: NearestWord.remedy(
          for: text, among: (0..<min(graph.parties.count, 2000)).map(graph.name),
          otherwise: "name a customer, a supplier or a party of its ownership table"))
    }
  }
}
