public import struct Foundation.URL

/// What is known of the words of names: legal forms, ordinary words, spellings of person names, particles, titles, and
/// how much each word tells. Immutable; lookups do not allocate.
public struct NameKnowledge: Sendable {
  /// 16 hexadecimal digits over the tables' bytes; part of what an answer rests on.
  public let fingerprint: String
  /// The classes of legal forms in the order of their numbers: limited, joint-stock, …
  public let legalFormClasses: [String]

  private let tokens: TokenTable
  private let legalForms: LegalFormTable
  private let groups: [PersonGroup]

  /// The tables in a folder, as `DataFolder.locate("Knowledge", ofTarget: "Names")` finds it.
  ///
  /// - Throws: `LicetError.notFound` for a missing table, `.corruptData` with file and line for a bad row.
  public static func load(from folder: URL) throws -> NameKnowledge {
    let forms = try TableFile("legal-forms.tsv", in: folder)
    let words = try TableFile("organization-words.tsv", in: folder)
    let names = try TableFile("person-names.tsv", in: folder)
    let particles = try TableFile("person-particles.tsv", in: folder)
    let rarity = try TableFile("token-rarity.tsv", in: folder)
    let files = [forms, words, names, particles, rarity]
    var builder = KnowledgeBuilder(
      words: files.reduce(0) { $0 + $1.wordLimit }, legalFormWords: forms.wordLimit)
    try builder.addLegalForms(forms)
    try builder.addOrganizationWords(words)
    try builder.addPersonNames(names)
    try builder.addParticles(particles)
    try builder.addRarity(rarity)
    builder.arrangeGroups()
    return NameKnowledge(builder, fingerprint: fingerprint(of: files))
  }

  private init(_ builder: KnowledgeBuilder, fingerprint: String) {
    self.fingerprint = fingerprint
    legalFormClasses = builder.legalFormClasses
    tokens = builder.tokens
    legalForms = builder.legalForms
    groups = builder.groups
  }

  private static func fingerprint(of files: [TableFile]) -> String {
    var fingerprint = Fingerprint()
    for file in files { file.bytes.withUnsafeBufferPointer { fingerprint.addWhole($0) } }
    return fingerprint.hexadecimal
  }

  /// Everything known of a word; nil for a word in no table, which weighs 1 and is nothing but a name.
  ///
  /// - Parameter word: ASCII lower-case letters and digits.
  @inline(__always)
  public func facts(of word: UnsafeBufferPointer<UInt8>) -> TokenFacts? {
    tokens.number(of: word).map { tokens[$0] }
  }

  /// The groups of equivalent person names a word is in, strongest by table order.
  public func groups(of facts: TokenFacts) -> ArraySlice<PersonGroup> {
    groups[Int(facts.groups.lowerBound)..<Int(facts.groups.upperBound)]
  }

  /// The hash `legalForm(in:at:)` takes for a word.
  @inline(__always)
  public static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 { Fingerprint.of(word) }

  /// The longest legal form that starts at a word.
  ///
  /// - Parameters:
  ///   - hashes: of the words of a name, by `hash(of:)`.
  ///   - start: the word's index; one outside `hashes` finds nothing.
  public func legalForm(in hashes: UnsafeBufferPointer<UInt64>, at start: Int) -> LegalFormMatch? {
    legalForms.longestMatch(in: hashes, at: start)
  }
}
