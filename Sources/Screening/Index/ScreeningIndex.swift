public import Names
public import Vocabulary

public import struct Foundation.URL

/// Every name of every listing, compiled for search: immutable, shared by all threads, mapped from a file.
///
/// ```swift
/// let index = try ScreeningIndex(mapping: file, normalizer: normalizer)
/// let answer = Screener(index).screen(Party(name: "Hikvision"), options)
/// ```
///
/// `@unchecked Sendable`: all pointers go into bytes that never change and live as long as the index.
public final class ScreeningIndex: @unchecked Sendable {
  public let normalizer: NameNormalizer
  let termMaker: TermMaker
  let text: UnsafePointer<UInt8>
  let listings: UnsafeBufferPointer<ListingRecord>
  /// Names of listings, then addresses.
  let names: UnsafeBufferPointer<NameRecord>
  let nameTerms: UnsafePointer<UInt32>
  let terms: UnsafeBufferPointer<Term>
  let postings: UnsafePointer<UInt32>
  let variants: HashBuckets
  let compounds: HashBuckets
  let identifiers: HashBuckets
  let lists: [ListID]
  private let textRange: UnsafeRawBufferPointer
  private let manifestRange: UnsafeRawBufferPointer
  private let storage: IndexBytes

  /// Maps a compiled index.
  /// - Throws: `LicetError.inputOutput` or `.corruptData`.
  public convenience init(mapping url: URL, normalizer: NameNormalizer) throws {
    try self.init(IndexBytes(mapping: url), normalizer: normalizer, file: url.path)
  }

  /// Takes an index just compiled.
  public convenience init(compiled: [UInt8], normalizer: NameNormalizer) throws {
    try self.init(IndexBytes(copying: compiled), normalizer: normalizer, file: nil)
  }

  private init(_ storage: IndexBytes, normalizer: NameNormalizer, file: String?) throws {
    let bounds = try IndexFile.bounds(of: storage.bytes, file: file)
    func section(_ section: IndexSection) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: storage.bytes[bounds[section.rawValue]])
    }
    func records<Record: BitwiseCopyable>(_ section: IndexSection, of _: Record.Type) -> UnsafeBufferPointer<
      Record
    > {
      let bytes = storage.bytes[bounds[section.rawValue]]
      return UnsafeRawBufferPointer(rebasing: bytes).assumingMemoryBound(to: Record.self)
    }
    func start<Record: BitwiseCopyable>(_ section: IndexSection, of _: Record.Type) throws -> UnsafePointer<
      Record
    > {
      guard let base = storage.bytes.baseAddress else {
        throw LicetError(
          .corruptData, "the compiled World is empty", remedy: "import the lists again", file: file)
      }
      return (base + bounds[section.rawValue].lowerBound).assumingMemoryBound(to: Record.self)
    }
    func buckets(_ offsets: IndexSection, _ values: IndexSection) throws -> HashBuckets {
      HashBuckets(
        buckets: try start(offsets, of: UInt32.self), bucketWords: bounds[offsets.rawValue].count / 4,
        values: try start(values, of: UInt64.self))
    }
    self.storage = storage
    self.normalizer = normalizer
    termMaker = TermMaker(knowledge: normalizer.knowledge)
    textRange = section(.text)
    text = try start(.text, of: UInt8.self)
    listings = records(.listings, of: ListingRecord.self)
    names = records(.names, of: NameRecord.self)
    nameTerms = try start(.nameTerms, of: UInt32.self)
    terms = records(.terms, of: Term.self)
    postings = try start(.postings, of: UInt32.self)
    variants = try buckets(.variantBuckets, .variants)
    compounds = try buckets(.compoundBuckets, .compounds)
    identifiers = try buckets(.identifierBuckets, .identifiers)
    manifestRange = section(.manifest)
    let (texts, base) = (records(.lists, of: TextRange.self), textRange)
    lists = texts.map { ListID(Self.string($0, in: base)) }
  }

  /// How many listings there are, those no longer in force included.
  public var listingCount: Int { listings.count }
  /// How many names, addresses not counted.
  public var nameCount: Int { names.count - addressCount }
  /// The bytes given to the compiler.
  public var manifest: [UInt8] { [UInt8](manifestRange) }

  private var addressCount: Int { listings.reduce(0) { $0 + Int($1.addressCount) } }

  /// The whole listing at a position, 0 ..< `listingCount`.
  public func listing(at position: Int) -> Listing {
    let range = listings[position].encoded
    return ListingCoder.decode(
      UnsafeRawBufferPointer(rebasing: textRange[Int(range.offset)..<Int(range.offset + range.length)]))
  }

  /// The position of the listing of an id; nil where there is none.
  public func position(ofListing id: String) -> Int? {
    let wanted = Array(id.utf8)
    return listings.indices.first { position in
      let range = listings[position].id
      guard Int(range.length) == wanted.count else { return false }
      return wanted.indices.allSatisfy { text[Int(range.offset) + $0] == wanted[$0] }
    }
  }

  func string(_ range: TextRange) -> String { Self.string(range, in: textRange) }

  private static func string(_ range: TextRange, in text: UnsafeRawBufferPointer) -> String {
    String(
      decoding: UnsafeRawBufferPointer(rebasing: text[Int(range.offset)..<Int(range.offset + range.length)]),
      as: UTF8.self)
  }

  func view(ofName number: Int) -> NameView {
    let name = names[number]
    return NameView(
      numbers: nameTerms + Int(name.firstTerm), terms: terms.baseAddress ?? emptyTerms, text: text,
      count: Int(name.termCount), mode: NameMode(rawValue: name.mode) ?? .unknown)
  }

  private var emptyTerms: UnsafePointer<Term> {
    UnsafeRawPointer(text).assumingMemoryBound(to: Term.self)
  }

  func summary(ofListing position: Int) -> Match.ListingSummary {
    let record = listings[position]
    let sourceID = string(record.sourceID)
    return Match.ListingSummary(
      list: lists[Int(record.list)], id: string(record.id), sourceID: sourceID.isEmpty ? nil : sourceID,
      name: record.nameCount > 0 ? string(names[Int(record.firstName)].text) : "",
      kind: kind(ofListing: position), countries: countries(ofListing: position))
  }

  func kind(ofListing position: Int) -> PartyKind? {
    let code = Int(listings[position].kind)
    return code == 0 ? nil : PartyKind.allCases[code - 1]
  }

  func countries(ofListing position: Int) -> [Country] {
    let range = listings[position].countries
    let codes = UnsafeBufferPointer(start: text + Int(range.offset), count: Int(range.length))
    return stride(from: 0, to: codes.count - 1, by: 2).compactMap {
      Country(code: String(decoding: codes[$0..<$0 + 2], as: UTF8.self))
    }
  }

  func birthDates(ofListing position: Int) -> [PartialDate] {
    let range = listings[position].birthDates
    return stride(from: 0, to: Int(range.length), by: 4).compactMap { offset in
      textRange.loadUnaligned(fromByteOffset: Int(range.offset) + offset, as: BirthDateCode.self).date
    }
  }

  /// Whether a listing held at a moment; the same rule as `Listing.state(at:)`, from the record alone.
  func state(ofListing position: Int, at moment: Instant) -> ListingState {
    let record = listings[position]
    if record.removed <= moment.secondsSinceEpoch { return .removed }
    if record.effective == .min { return .unknown }
    if record.effective <= moment.secondsSinceEpoch { return .inForce }
    return record.effectiveIsFirstSnapshot == 1 ? .unknown : .notYetInForce
  }
}
