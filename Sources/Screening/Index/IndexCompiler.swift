public import Names
public import Vocabulary

/// Compiles listings to the bytes of a `ScreeningIndex`.
///
/// The same listings, knowledge and manifest give the same bytes.
public struct IndexCompiler {
  private let normalizer: NameNormalizer
  private var dictionary: TermDictionary
  private var text: [UInt8] = []
  private var listings: [ListingRecord] = []
  private var names: [NameRecord] = []
  private var nameTerms: [UInt32] = []
  private var lists: [ListID: UInt16] = [:]
  private var listOrder: [TextRange] = []
  private var identifiers = HashBucketsBuilder()
  private var compounds = HashBucketsBuilder()
  private var firstAddress = 0

  /// - Parameter listings: every listing of the World; kept in the order of their ids, by which answers break ties.
  /// - Parameter manifest: bytes kept with the index, as they are.
  /// - Returns: the bytes of an index file.
  public static func compile(
    _ listings: [Listing], normalizer: NameNormalizer, manifest: [UInt8] = []
  ) -> [UInt8] {
    let listings = listings.sorted { $0.id < $1.id }
    var compiler = IndexCompiler(normalizer: normalizer)
    for listing in listings { compiler.add(listing) }
    compiler.firstAddress = compiler.names.count
    for (number, listing) in listings.enumerated() { compiler.addAddresses(of: listing, number) }
    return compiler.assembled(manifest)
  }

  private init(normalizer: NameNormalizer) {
    self.normalizer = normalizer
    dictionary = TermDictionary(maker: TermMaker(knowledge: normalizer.knowledge))
  }

  // MARK: Listings

  private mutating func add(_ listing: Listing) {
    let place = UInt32(listings.count)
    let encoded = ListingCoder.encode(listing)
    listings.append(
      ListingRecord(
        effective: listing.effective?.start.secondsSinceEpoch ?? .min,
        removed: listing.removed?.start.secondsSinceEpoch ?? .max,
        id: stored(listing.id), sourceID: stored(listing.sourceID ?? ""), encoded: stored(encoded),
        countries: stored(listing.countries.map(\.code).joined()),
        birthDates: stored(bytes(of: listing.birthDates.map(BirthDateCode.init))),
        firstName: UInt32(names.count), nameCount: UInt16(clamping: listing.names.count),
        list: number(of: listing.list),
        kind: listing.kind.flatMap { PartyKind.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0,
        effectiveIsFirstSnapshot: listing.effectiveSource == .firstSnapshot ? 1 : 0,
        hasIdentifiers: listing.identifiers.isEmpty ? 0 : 1, firstAddress: 0, addressCount: 0))
    for name in listing.names.prefix(Int(UInt16.max)) { add(name, of: place, kind: listing.kind) }
    for identifier in listing.identifiers {
      guard let hash = IdentifierKey(identifier)?.hash else { continue }
      identifiers.add(place, under: hash)
    }
  }

  private mutating func add(_ name: ListedName, of listing: UInt32, kind: PartyKind?) {
    let prepared = normalizer.prepare(name.text, kind: kind)
    var flags: UInt8 = 0
    if name.strength == .weak { flags |= NameRecord.weak }
    if name.role == .former { flags |= NameRecord.former }
    if name.role == .primary { flags |= NameRecord.primary }
    append(prepared, name.text, flags, listing)
  }

  private mutating func addAddresses(of listing: Listing, _ number: Int) {
    listings[number].firstAddress = UInt32(names.count)
    for address in listing.addresses where !address.text.isEmpty {
      append(
        normalizer.prepare(address.text, kind: .organization), address.text, NameRecord.address,
        UInt32(number))
    }
    listings[number].addressCount = UInt32(names.count) - listings[number].firstAddress
  }

  private mutating func append(
    _ prepared: PreparedName, _ original: String, _ flags: UInt8, _ listing: UInt32
  ) {
    let first = nameTerms.count
    let mode = NameMode(prepared.kind)
    var weight: Float = 0
    var letters = LetterBag()
    prepared.bytes.withUnsafeBufferPointer { bytes in
      for token in prepared.tokens.prefix(NameView.maximumTokens) {
        let slice = UnsafeBufferPointer(rebasing: bytes[token.start..<token.start + token.count])
        let number = dictionary.number(of: slice, isVowelless: token.isVowelless)
        letters.add(UnsafeBufferPointer(rebasing: slice.prefix(Term.maximumLength)))
        let own = token.isFiller ? NameView.fillerWeight : dictionary.terms[Int(number)].weight(in: mode)
        weight += token.isBracketed ? own * NameView.bracketedShare : own
        nameTerms.append(NameView.number(number, token))
      }
      if flags & NameRecord.address == 0 { addCompounds(prepared, bytes, UInt32(names.count)) }
    }
    names.append(
      NameRecord(
        listing: listing, firstTerm: UInt32(first), text: stored(original), weight: weight,
        termCount: UInt8(nameTerms.count - first), flags: flags, mode: mode.rawValue,
        legalForm: UInt8(truncatingIfNeeded: prepared.legalForm),
        letters: letters))
  }

  /// Neighboring tokens lie next to each other in the prepared bytes, so two written together are one range.
  private mutating func addCompounds(
    _ prepared: PreparedName, _ bytes: UnsafeBufferPointer<UInt8>, _ name: UInt32
  ) {
    let tokens = prepared.tokens.prefix(NameView.maximumTokens)
    guard tokens.count > 1, let start = bytes.baseAddress else { return }
    for index in 0..<tokens.count - 1 {
      let length = tokens[index].count + tokens[index + 1].count
      guard length >= 4, length <= Term.maximumLength else { continue }
      compounds.add(name, under: stableHash(start + tokens[index].start, length))
    }
  }

  // MARK: Text

  private mutating func stored(_ string: String) -> TextRange { stored(Array(string.utf8)) }

  private mutating func stored(_ bytes: [UInt8]) -> TextRange {
    guard !bytes.isEmpty else { return .empty }
    let range = TextRange(offset: UInt32(text.count), length: UInt32(bytes.count))
    text.append(contentsOf: bytes)
    return range
  }

  private mutating func number(of list: ListID) -> UInt16 {
    if let known = lists[list] { return known }
    let number = UInt16(lists.count)
    lists[list] = number
    listOrder.append(stored(list.rawValue))
    return number
  }

  // MARK: Sections

  private mutating func assembled(_ manifest: [UInt8]) -> [UInt8] {
    let postings = compiledPostings()
    let variants = compiledVariants()
    let compounds = self.compounds.compiled()
    let identifiers = self.identifiers.compiled()
    dictionary.shiftText(by: text.count)
    return IndexFile.assemble([
      .text: text + dictionary.text, .listings: bytes(of: listings), .names: bytes(of: names),
      .nameTerms: bytes(of: nameTerms), .terms: bytes(of: dictionary.terms), .postings: bytes(of: postings),
      .variantBuckets: variants.buckets, .variants: variants.values,
      .compoundBuckets: compounds.buckets, .compounds: compounds.values,
      .identifierBuckets: identifiers.buckets, .identifiers: identifiers.values,
      .lists: bytes(of: listOrder), .manifest: manifest,
    ])
  }

  /// Every name under each of its terms, once, names before addresses.
  private mutating func compiledPostings() -> [UInt32] {
    let count = dictionary.terms.count
    var nameCounts = [UInt32](repeating: 0, count: count)
    var addressCounts = [UInt32](repeating: 0, count: count)
    forEachPosting { name, term in
      if name < firstAddress { nameCounts[term] += 1 } else { addressCounts[term] += 1 }
    }
    var next = [UInt32](repeating: 0, count: count)
    var total: UInt32 = 0
    for term in 0..<count {
      next[term] = total
      dictionary.setPostings(term, first: total, names: nameCounts[term], addresses: addressCounts[term])
      total += nameCounts[term] + addressCounts[term]
    }
    var postings = [UInt32](repeating: 0, count: Int(total))
    forEachPosting { name, term in
      postings[Int(next[term])] = UInt32(name)
      next[term] += 1
    }
    return postings
  }

  private func forEachPosting(_ visit: (_ name: Int, _ term: Int) -> Void) {
    var lastName = [UInt32](repeating: .max, count: dictionary.terms.count)
    for (name, record) in names.enumerated() {
      for index in Int(record.firstTerm)..<Int(record.firstTerm) + Int(record.termCount) {
        let term = Int(nameTerms[index] & NameView.termMask)
        // Nobody is looked for by a legal form.
        guard nameTerms[index] & NameView.filler == 0, lastName[term] != UInt32(name) else { continue }
        lastName[term] = UInt32(name)
        visit(name, term)
      }
    }
  }

  private func compiledVariants() -> (buckets: [UInt8], values: [UInt8]) {
    var builder = HashBucketsBuilder()
    builder.reserve(dictionary.terms.count * 32)
    dictionary.text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return }
      for (number, term) in dictionary.terms.enumerated() {
        VariantKeys.forEach(term, start + Int(term.offset)) { builder.add(UInt32(number), under: $0) }
      }
    }
    return builder.compiled()
  }
}
