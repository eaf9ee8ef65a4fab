import Names
public import Vocabulary

/// Screens parties against an index. Holds scratch memory: one for each thread, reused.
///
/// ```swift
/// let screener = Screener(index)
/// for party in parties { handle(screener.screen(party, options)) }
/// ```
public final class Screener {
  public let index: ScreeningIndex
  private let search: CandidateSearch
  private let scratch = AlignmentScratch()

  public init(_ index: ScreeningIndex) {
    self.index = index
    search = CandidateSearch(index)
  }

  /// The listings that most resemble the party, best first, then by listing id.
  ///
  /// - Returns: no matches where the party has no name, identifier or address, or nothing resembles it.
  public func screen(_ party: Party, _ options: ScreeningOptions) -> ScreeningAnswer {
    screen(PreparedParty(party, for: index), options)
  }

  /// The same for a party made ready before.
  public func screen(_ prepared: PreparedParty, _ options: ScreeningOptions) -> ScreeningAnswer {
    let (party, queries) = (prepared.party, prepared.names)
    var best: [UInt32: Hit] = [:]
    for (number, query) in queries.enumerated() { collect(query, number, party, options, into: &best) }
    collectIdentified(party, options, into: &best)
    collectAddressed(party, options, into: &best)
    compareAddresses(of: party, with: &best)
    let ranked = rank(Array(best.values), options)
    return ScreeningAnswer(
      matches: ranked.inForce.map { match($0, queries, party, options) },
      notInForce: ranked.notInForce.map { match($0, queries, party, options) })
  }

  /// How one listing compares with the party, whether it matches or not.
  /// - Throws: `LicetError.notFound` where the index holds no listing of that id.
  public func explain(_ party: Party, listing id: String, _ options: ScreeningOptions) throws -> Match {
    guard let position = index.position(ofListing: id) else {
      throw LicetError(
        .notFound, "no listing has the id '\(id)'", remedy: "take an id from the answer of licet screen")
    }
    let queries = PreparedParty(party, for: index).names
    var best: [UInt32: Hit] = [:]
    let record = index.listings[position]
    for (number, query) in queries.enumerated() {
      query.withView { view in
        for name in Int(record.firstName)..<Int(record.firstName) + Int(record.nameCount) {
          consider(UInt32(name), number, view, Qualities(party), into: &best)
        }
      }
    }
    collectIdentified(UInt32(position), party, into: &best)
    compareAddresses(of: party, with: &best)
    let hit =
      best[UInt32(position)] ?? Hit(listing: UInt32(position), name: nil, query: nil, base: 0, score: 0)
    return match(hit, queries, party, options)
  }

  // MARK: Collecting

  /// The best of a listing so far: which of its names, against which name of the party.
  private struct Hit {
    let listing: UInt32
    /// Nil where an identifier alone matched.
    let name: UInt32?
    let query: Int?
    /// The name's score before qualifiers; an address's where the party has nothing else.
    let base: Double
    let score: Double
    var isExact = false
    var addresses: AddressLikeness?
  }

  /// So many candidates are scored whatever their estimate; of the rest, those that come near the best.
  private static let alwaysScored = 16
  private static let leastShare: Float = 0.6

  private static func choice(_ party: Party, _ options: ScreeningOptions) -> CandidateSearch.Choice {
    guard options.eachAlone else { return .best }
    return .each(leastOdds: leastOdds(options.faintest, Qualifiers.mostShift(party)))
  }

  /// From which log-odds on a pair of names is looked at where it counts from a score on: a good deal less, for covers are
  /// only estimated then, and by as much less as the rest of the record can add.
  static func leastOdds(_ score: Double, _ mostShift: Double) -> Float {
    Float(NameScore.logOdds(of: score) - mostShift - 2)
  }

  private func collect(
    _ query: PreparedQuery, _ number: Int, _ party: Party, _ options: ScreeningOptions,
    into best: inout [UInt32: Hit]
  ) {
    let (ours, promising) = (Qualities(party), Self.promising(party, options))
    query.withView { view in
      let candidates = search.candidates(for: view, Self.choice(party, options))
      let least = options.eachAlone ? 0 : (candidates.first?.estimate ?? 0) * Self.leastShare
      for (rank, candidate) in candidates.enumerated() {
        if rank >= Self.alwaysScored, candidate.estimate < least { break }
        index.fetchAhead(candidates, of: rank)
        guard isWanted(index.names[Int(candidate.name)].listing, options) else { continue }
        consider(candidate.name, number, view, ours, from: promising, into: &best)
      }
    }
  }

  /// From which score of a name on the rest of its record may make a match of it. A number in common always does.
  private static func promising(_ party: Party, _ options: ScreeningOptions) -> Double {
    guard party.identifiers.isEmpty, options.faintest > 0 else { return 0 }
    let least = NameScore.logOdds(of: options.faintest) - Qualifiers.mostShift(party) - 0.001
    return least > NameScore.leastLogOdds ? NameScore.probability(ofLogOdds: least) : 0
  }

  private func isWanted(_ listing: UInt32, _ options: ScreeningOptions) -> Bool {
    options.lists.isEmpty || options.lists.contains(index.lists[Int(index.listings[Int(listing)].list)])
  }

  private func consider(
    _ name: UInt32, _ query: Int, _ view: NameView, _ ours: Qualities, from promising: Double = 0,
    into best: inout [UInt32: Hit]
  ) {
    let record = index.names[Int(name)]
    let fit = scratch.align(view, index.view(ofName: Int(name)))
    let base = NameScore.score(fit)
    guard base > 0, base >= promising else { return }
    let isWeak = record.flags & NameRecord.weak != 0
    var score = base
    if isWeak || ours.saysSomething {
      let theirs = qualities(of: Int(record.listing), isWeak: isWeak, with: ours)
      score = Qualifiers.apply(to: base, ours, theirs, explaining: false).0
    }
    keep(
      Hit(listing: record.listing, name: name, query: query, base: base, score: score, isExact: fit.isExact),
      in: &best)
  }

  private func keep(_ hit: Hit, in best: inout [UInt32: Hit]) {
    if let former = best[hit.listing], former.score >= hit.score { return }
    best[hit.listing] = hit
  }

  /// - Parameter ours: only what the party has something to compare with is read.
  private func qualities(of listing: Int, isWeak: Bool, with ours: Qualities) -> Qualities {
    let comparesIdentifiers = !ours.identifiers.isEmpty && index.listings[listing].hasIdentifiers == 1
    return Qualities(
      kind: index.kind(ofListing: listing),
      countries: ours.countries.isEmpty ? [] : index.countries(ofListing: listing),
      birthDates: ours.birthDates.isEmpty ? [] : index.birthDates(ofListing: listing),
      identifiers: comparesIdentifiers ? index.listing(at: listing).identifiers : [], isWeak: isWeak)
  }

  private func collectIdentified(_ party: Party, _ options: ScreeningOptions, into best: inout [UInt32: Hit])
  {
    for identifier in party.identifiers {
      guard let key = IdentifierKey(identifier) else { continue }
      var found: [UInt32] = []
      index.identifiers.forEach(under: key.hash) { found.append($0) }
      for listing in found where isWanted(listing, options) { collectIdentified(listing, party, into: &best) }
    }
  }

  private func collectIdentified(_ listing: UInt32, _ party: Party, into best: inout [UInt32: Hit]) {
    let theirs = qualities(of: Int(listing), isWeak: false, with: Qualities(party))
    guard Qualifiers.shareIdentifier(party.identifiers, theirs.identifiers), best[listing] == nil else {
      return
    }
    let score = Qualifiers.apply(to: 0, Qualities(party), theirs, explaining: false).0
    best[listing] = Hit(listing: listing, name: nil, query: nil, base: 0, score: score)
  }

  /// An address alone is a question too: who is listed there?
  private func collectAddressed(_ party: Party, _ options: ScreeningOptions, into best: inout [UInt32: Hit]) {
    guard party.name.isEmpty, party.aliases.isEmpty else { return }
    for address in PreparedParty.addresses(of: party, index) {
      address.withView { view in
        for candidate in search.candidates(for: view, Self.choice(party, options), addresses: true) {
          let record = index.names[Int(candidate.name)]
          guard isWanted(record.listing, options) else { continue }
          let score = NameScore.score(scratch.align(view, index.view(ofName: Int(candidate.name))))
          let likeness = AddressLikeness(
            score: score, left: address.original, right: index.string(record.text))
          keep(
            Hit(listing: record.listing, name: nil, query: nil, base: 0, score: score, addresses: likeness),
            in: &best)
        }
      }
    }
  }

  /// Where names resemble, a common address says more.
  private func compareAddresses(of party: Party, with best: inout [UInt32: Hit]) {
    guard !party.addresses.isEmpty, best.contains(where: { Self.comparesAddresses($0.value) }) else { return }
    let own = PreparedParty.addresses(of: party, index)
    for (listing, hit) in best where Self.comparesAddresses(hit) {
      guard let likeness = likeness(of: own, to: index.listings[Int(listing)]) else { continue }
      let isWeak = hit.name.map { index.names[Int($0)].flags & NameRecord.weak != 0 } ?? false
      let score = Qualifiers.apply(
        to: hit.base, Qualities(party), qualities(of: Int(listing), isWeak: isWeak, with: Qualities(party)),
        addresses: likeness, explaining: false
      ).0
      best[listing] = Hit(
        listing: listing, name: hit.name, query: hit.query, base: hit.base, score: max(score, hit.score),
        isExact: hit.isExact, addresses: likeness)
    }
  }

  private static func comparesAddresses(_ hit: Hit) -> Bool { hit.name != nil && hit.score >= 0.3 }

  private func likeness(of addresses: [PreparedQuery], to listing: ListingRecord) -> AddressLikeness? {
    var best: AddressLikeness?
    for address in addresses {
      address.withView { view in
        for place in Int(listing.firstAddress)..<Int(listing.firstAddress + listing.addressCount) {
          let score = NameScore.score(scratch.align(view, index.view(ofName: place)))
          guard score > best?.score ?? 0 else { continue }
          best = AddressLikeness(
            score: score, left: address.original, right: index.string(index.names[place].text))
        }
      }
    }
    return best
  }

  // MARK: Answering

  private func rank(_ hits: [Hit], _ options: ScreeningOptions) -> (inForce: [Hit], notInForce: [Hit]) {
    let sorted = hits.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      return one.listing < other.listing
    }
    var (inForce, notInForce): ([Hit], [Hit]) = ([], [])
    for hit in sorted where hit.score >= options.faintest {
      switch index.state(ofListing: Int(hit.listing), at: options.on) {
      case .inForce, .unknown: if inForce.count < options.limit { inForce.append(hit) }
      case .notYetInForce, .removed: if notInForce.count < options.limit { notInForce.append(hit) }
      }
      if inForce.count >= options.limit { break }
    }
    return (inForce, notInForce)
  }

  private func match(
    _ hit: Hit, _ queries: [PreparedQuery], _ party: Party, _ options: ScreeningOptions
  ) -> Match {
    let listing = Int(hit.listing)
    let isWeak = hit.name.map { index.names[Int($0)].flags & NameRecord.weak != 0 } ?? false
    let ours = Qualities(party)
    let theirs = qualities(of: listing, isWeak: isWeak, with: ours)
    let basis = MatchBasis(
      index: index, query: hit.query.map { queries[$0] }, name: hit.name, base: hit.base, score: hit.score,
      ours: ours, theirs: theirs, addresses: hit.addresses)
    return Match(
      listing: index.summary(ofListing: listing), position: listing,
      matchedName: hit.name.map { index.string(index.names[Int($0)].text) } ?? "",
      strength: isWeak ? .weak : .strong, score: hit.score, alert: hit.score >= options.threshold,
      exact: hit.isExact && !isWeak && !Qualifiers.contradict(ours, theirs),
      state: index.state(ofListing: listing, at: options.on), basis: basis)
  }
}
