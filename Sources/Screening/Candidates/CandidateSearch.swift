import CPrefetch
import Names

/// Finds the names of the index that may be the one asked about. What it doesn't return, no score can find.
///
/// Every token brings the terms that resemble it (from the deletion neighborhood, by sound, by group), every term
/// its names; neighbors are also looked up written together and apart. Names gather the weight of what they share; the
/// heaviest are returned, or all that by it may be the one. One search at a time; scratch is allocated once per index.
final class CandidateSearch {
  private let index: ScreeningIndex
  /// Weight gathered by each name, in units: a sum of whole numbers is the same in whatever order terms are met. Zero but
  /// during a search.
  private let gathered: UnsafeMutablePointer<UInt32>
  private var touched: UnsafeMutablePointer<UInt32>
  private var touchedCount = 0
  private var heaviestWeight: UInt32 = 0
  /// Weight of the query's tokens that were not looked up.
  private var unasked: Float = 0
  /// What titles and stop words that the query sets apart may weigh in a name that does not.
  private var hidden: Float = 0
  /// The last query token that looked at each term.
  private let seen: UnsafeMutablePointer<UInt32>
  private var stamp: UInt32 = 0
  /// Terms found under the keys of one token, before they are compared with it.
  private let found: UnsafeMutablePointer<UInt32>
  private var ranking: [Candidate] = []

  struct Candidate {
    let name: UInt32
    let estimate: Float
  }

  /// Which names are candidates.
  enum Choice {
    /// The heaviest of those that share something, so that there is an answer where nothing comes near.
    case best
    /// Each that may reach such log-odds, or is made of nearly the same letters: whether a name is one depends on no
    /// other name.
    case each(leastOdds: Float)
  }

  /// How many of the best are scored exactly, at most.
  static let limit = 64
  /// Parts of a weight of 1.
  private static let unit: Float = 65_536

  init(_ index: ScreeningIndex) {
    self.index = index
    gathered = .allocate(capacity: max(index.names.count, 1))
    gathered.initialize(repeating: 0, count: max(index.names.count, 1))
    touched = .allocate(capacity: max(index.names.count, 1))
    seen = .allocate(capacity: max(index.terms.count, 1))
    seen.initialize(repeating: 0, count: max(index.terms.count, 1))
    found = .allocate(capacity: max(index.terms.count, 1))
  }

  deinit {
    gathered.deallocate()
    touched.deallocate()
    seen.deallocate()
    found.deallocate()
  }

  /// The names most like the query, best estimate first.
  /// - Parameter addresses: whether to look among addresses instead of names.
  func candidates(for query: NameView, _ choice: Choice, addresses: Bool = false) -> [Candidate] {
    heaviestWeight = 0
    gather(query, addresses)
    if !addresses { gatherNeighbors(query) }
    return chosen(query, choice)
  }

  /// Whether a token of a query leads to any name: by itself, or as two of a name written together.
  func finds(_ term: UnsafePointer<Term>, _ bytes: UnsafePointer<UInt8>) -> Bool {
    var isFound = false
    forEachSimilarTerm(term, bytes) { _, _ in isFound = true }
    let length = Int(term.pointee.length)
    if !isFound, length >= 4 {
      index.compounds.forEach(under: stableHash(bytes, length)) { _ in isFound = true }
    }
    return isFound
  }

  // MARK: Gathering

  private func gather(_ query: NameView, _ addresses: Bool) {
    var total: Float = 0
    for token in 0..<query.count { total += query.weight(token, in: query.mode) }
    var order = (0..<query.count).map { ($0, query.weight($0, in: query.mode)) }
    order.sort { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    var done: Float = 0
    defer { unasked = max(0, total - done) }
    hidden = 0
    for token in 0..<query.count where query.numbers[token] & NameView.filler != 0 {
      let term = query.term(token).pointee
      if term.flags & Term.aside != 0 { hidden += max(term.personWeight, term.organizationWeight) }
    }
    for (token, weight) in order {
      // Names that share only the most common words are no candidates; those words count when names are scored.
      if done >= total * 0.8, weight < total * 0.12 { break }
      done += weight
      forEachSimilarTerm(query, token) { term, similarity in
        post(term, weight: weight * similarity, addresses)
      }
    }
  }

  private func forEachSimilarTerm(_ query: NameView, _ token: Int, _ visit: (Int, Float) -> Void) {
    forEachSimilarTerm(query.term(token), query.bytes(token), visit)
  }

  private func forEachSimilarTerm(
    _ term: UnsafePointer<Term>, _ bytes: UnsafePointer<UInt8>, maximumDepth: Int = 2,
    _ visit: (Int, Float) -> Void
  ) {
    guard let terms = index.terms.baseAddress else { return }
    let count = find(term, bytes, maximumDepth)
    for place in 0..<count {
      if place + 2 < count { prefetch_line(index.text + Int(terms[Int(found[place + 2])].offset)) }
      let number = Int(found[place])
      let other = terms + number
      let similarity = tokenSimilarity(term, bytes, other, index.text + Int(other.pointee.offset))
      if similarity >= 0.5 { visit(number, similarity) }
    }
  }

  /// Puts the terms that share a key with a token into `found`, each once, and says how many there are.
  private func find(_ term: UnsafePointer<Term>, _ bytes: UnsafePointer<UInt8>, _ maximumDepth: Int) -> Int {
    stamp &+= 1
    var count = 0
    VariantKeys.withAll(term.pointee, bytes, maximumDepth: maximumDepth) { keys in
      index.variants.forEach(underEach: keys) { number in
        guard seen[Int(number)] != stamp else { return }
        seen[Int(number)] = stamp
        found[count] = number
        count += 1
        prefetch_line(index.terms.baseAddress.map { $0 + Int(number) })
      }
    }
    return count
  }

  @inline(__always)
  private func post(_ number: Int, weight: Float, _ addresses: Bool) {
    let term = index.terms[number]
    let weight = Self.units(weight)
    let first = Int(term.firstPosting) + (addresses ? Int(term.nameCount) : 0)
    let count = Int(addresses ? term.addressCount : term.nameCount)
    for posting in first..<first + count { add(index.postings[posting], weight) }
  }

  @inline(__always)
  private static func units(_ weight: Float) -> UInt32 { UInt32(weight * unit + 0.5) }

  @inline(__always)
  private func add(_ name: UInt32, _ weight: UInt32) {
    let former = gathered[Int(name)]
    if former == 0 {
      touched[touchedCount] = name
      touchedCount += 1
    }
    gathered[Int(name)] = former + weight
    heaviestWeight = max(heaviestWeight, former + weight)
  }

  /// Two or three tokens of the query written together, against terms; one token of the query, against two of a name
  /// written together.
  private func gatherNeighbors(_ query: NameView) {
    for token in 0..<query.count {
      let length = Int(query.term(token).pointee.length)
      if length >= 4 {
        let weight = Self.units(query.weight(token, in: query.mode))
        index.compounds.forEach(under: stableHash(query.bytes(token), length)) { add($0, weight) }
      }
      for span in 2...3 where token + span <= query.count { gatherJoined(query, token, span) }
    }
  }

  private func gatherJoined(_ query: NameView, _ start: Int, _ span: Int) {
    JoinedTokens.with(query, start, span, index.termMaker) { whole, bytes, weight in
      // Written otherwise *and* with a slip is left to the other tokens.
      forEachSimilarTerm(whole, bytes, maximumDepth: 0) { term, similarity in
        if similarity >= 0.85 { post(term, weight: weight * similarity, false) }
      }
    }
  }

  // MARK: Ranking

  /// Ranks what was gathered and leaves the scratch empty.
  private func chosen(_ query: NameView, _ choice: Choice) -> [Candidate] {
    var total: Float = 0.001
    for token in 0..<query.count { total += query.weight(token, in: query.mode) }
    ranking.removeAll(keepingCapacity: true)
    let letters = LetterBag(query)
    let least = leastWeight(choice)
    for position in 0..<touchedCount {
      let name = touched[position]
      let units = gathered[Int(name)]
      gathered[Int(name)] = 0
      // Most share one common word only: their records are not fetched.
      guard units >= least else { continue }
      let weight = Float(units) / Self.unit
      let record = index.names[Int(name)]
      let theirs = max(record.weight, 0.001)
      guard isChosen(weight, total, theirs, record, (query.mode, letters), choice) else { continue }
      ranking.append(Candidate(name: name, estimate: Self.estimate(weight / total, weight / theirs)))
    }
    touchedCount = 0
    if case .best = choice, ranking.count > Self.limit { keepBest() }
    ranking.sort { $0.estimate != $1.estimate ? $0.estimate > $1.estimate : $0.name < $1.name }
    if case .best = choice { return Array(ranking.prefix(Self.limit)) }
    return ranking
  }

  /// In units, below which no name is chosen whatever else it is.
  private func leastWeight(_ choice: Choice) -> UInt32 {
    switch choice {
    case .best: UInt32(Float(heaviestWeight) * 0.3)
    case .each: 0
    }
  }

  @inline(__always)
  private func isChosen(
    _ weight: Float, _ own: Float, _ theirs: Float, _ record: NameRecord,
    _ query: (mode: NameMode, letters: LetterBag), _ choice: Choice
  ) -> Bool {
    switch choice {
    case .best:
      return weight >= Float(heaviestWeight) / Self.unit * 0.3 && max(weight / own, weight / theirs) >= 0.4
    case .each(let leastOdds):
      if weight / min(own, theirs) >= 0.2, query.letters.isNearly(record.letters) { return true }
      return NameScore.mayReach(
        leastOdds, (weight + unasked, own), (weight + unasked + hidden, theirs),
        mode: NameMode.of(query.mode, NameMode(rawValue: record.mode) ?? .unknown))
    }
  }

  private static func estimate(_ one: Float, _ other: Float) -> Float {
    let (one, other) = (min(1, one), min(1, other))
    return NameScore.blend(max(one, other), min(one, other))
  }

  /// Drops what can't be among the best, by a histogram of estimates, so that few are left to sort.
  private func keepBest() {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { counts in
      counts.initialize(repeating: 0)
      for candidate in ranking { counts[Int(candidate.estimate * 256)] += 1 }
      var (level, kept) = (256, 0)
      while level > 0 {
        kept += counts[level]
        if kept >= Self.limit { break }
        level -= 1
      }
      let least = Float(level) / 256
      ranking.removeAll { $0.estimate < least }
    }
  }
}
