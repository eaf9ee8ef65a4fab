import Foundation
import Names
import TestSupport
import Testing
import Vocabulary

@Suite struct NameKnowledgeTests {
  let knowledge: NameKnowledge

  init() throws {
    knowledge = try NameKnowledge.load(from: DataFolder.locate("Knowledge", ofTarget: "Names"))
  }

  private func facts(_ word: String) -> TokenFacts? {
    Array(word.utf8).withUnsafeBufferPointer { knowledge.facts(of: $0) }
  }

  /// An unknown word weighs 1: nothing is known against its telling much.
  private func weight(_ word: String, _ kind: PartyKind) -> Float {
    guard let facts = facts(word) else { return 1 }
    return kind == .person ? facts.personWeight : facts.organizationWeight
  }

  /// The strength of the strongest group of person names both are in.
  private func strength(_ first: TokenFacts, _ second: TokenFacts) -> Float? {
    let others = Set(knowledge.groups(of: second).map(\.id))
    return knowledge.groups(of: first).filter { others.contains($0.id) }.map(\.strength).max()
  }

  private func legalForm(_ name: String, at start: Int) -> (length: Int, form: String)? {
    let hashes = name.split(separator: " ").map { word in
      Array(word.utf8).withUnsafeBufferPointer { NameKnowledge.hash(of: $0) }
    }
    return hashes.withUnsafeBufferPointer { words in
      knowledge.legalForm(in: words, at: start).map { ($0.length, knowledge.legalFormClasses[Int($0.form)]) }
    }
  }

  @Test(arguments: [
    ("hikvision co ltd", 1, 2, "limited"), ("ooo romashka", 0, 1, "limited"),
    ("obshchestvo s ogranichennoy otvetstvennostyu romashka", 0, 4, "limited"),
    ("public joint stock company gazprom", 0, 4, "joint-stock"), ("siemens a g", 1, 2, "joint-stock"),
    ("acme s a", 1, 2, "joint-stock"),
    ("acme sa de cv", 1, 3, "joint-stock"), ("acme gmbh and co kg", 1, 4, "limited"),
    ("acme s p a", 1, 3, "joint-stock"),
    ("acme fz llc", 1, 2, "limited"), ("acme pvt ltd", 1, 2, "limited"),
    ("acme private limited", 1, 2, "limited"),
    ("acme sdn bhd", 1, 2, "limited"), ("acme kabushiki kaisha", 1, 2, "joint-stock"),
    ("haikang gufen youxian gongsi", 1, 3, "joint-stock"), ("acme anonim sirketi", 1, 2, "joint-stock"),
    ("acme ltd sti", 1, 2, "limited"), ("acme inc", 1, 1, "corporation"), ("acme llp", 1, 1, "partnership"),
    ("federal state unitary enterprise zavod", 0, 4, "state-enterprise"), ("stock photos", 0, 0, ""),
    ("in the bank", 0, 0, ""), ("acme as", 1, 0, ""), ("acme a s", 1, 2, "joint-stock"),
    ("acme company", 1, 1, "generic"),
  ])
  func `the longest legal form is found`(name: String, start: Int, length: Int, form: String) {
    let found = legalForm(name, at: start)
    #expect(found?.length ?? 0 == length)
    #expect(found?.form ?? "" == form)
  }

  @Test func `a legal form outside the words is none`() {
    #expect(legalForm("acme ltd", at: 2) == nil)
    #expect(legalForm("acme ltd", at: -1) == nil)
    #expect(legalForm("", at: 0) == nil)
  }

  @Test(arguments: [
    ("technologies", "technology"), ("tech", "technology"), ("tekhnologii", "technology"),
    ("intl", "international"),
    ("univ", "university"), ("universitet", "university"), ("banque", "bank"), ("banco", "bank"),
    ("zavod", "plant"),
    ("ministerstvo", "ministry"), ("sharikat", "company"), ("et", "and"), ("technology", "technology"),
  ])
  func `ordinary words have one canonical spelling`(word: String, canonical: String) throws {
    let (one, other) = (try #require(facts(word)), try #require(facts(canonical)))
    #expect(one.canonical == other.canonical)
    #expect(!one.roles.isDisjoint(with: [.organizationWord, .stopword]))
  }

  @Test func `ordinary words of different meaning have different canonical spellings`() throws {
    #expect(try #require(facts("technologies")).canonical != #require(facts("bank")).canonical)
  }

  @Test(arguments: [
    ("mohammed", "muhammad", Float(1)), ("mohamed", "mehmet", 0.9), ("yusuf", "joseph", 0.9),
    ("sergei", "serhiy", 1),
    ("aleksandr", "oleksandr", 1), ("sasha", "alexander", 0.8), ("yevgeny", "evgeniy", 1), ("kim", "gim", 1),
    ("lee", "rhee", 1), ("zhang", "chang", 1), ("bill", "william", 0.8), ("husayn", "hossein", 1),
    ("volodymyr", "vladimir", 1), ("yuri", "iurii", 1),
  ])
  func `spellings of one person name share a group`(first: String, second: String, strength: Float) throws {
    let (one, other) = (try #require(facts(first)), try #require(facts(second)))
    #expect(self.strength(one, other) == strength)
    #expect(self.strength(other, one) == strength)
  }

  @Test func `names of different people share none`() throws {
    let (one, other) = (try #require(facts("sergei")), try #require(facts("muhammad")))
    #expect(strength(one, other) == nil)
    #expect(knowledge.groups(of: one).allSatisfy { $0.strength > 0 && $0.strength <= 1 })
  }

  static let roles: [(String, TokenRoles)] = [
    ("bin", .particle), ("al", .particle), ("van", .particle), ("oglu", .particle), ("dr", .title),
    ("haji", .title), ("mullah", .title), ("jr", .title), ("of", .stopword),
    ("technology", .organizationWord),
    ("general", [.title, .organizationWord]), ("limited", .startsLegalForm),
  ]

  @Test(arguments: roles)
  func `words have their roles`(word: String, roles: TokenRoles) throws {
    #expect(try #require(facts(word)).roles.isSuperset(of: roles))
  }

  @Test(arguments: [
    "technology", "trading", "international", "bank", "group", "national", "institute", "limited", "company",
    "iran",
    "iranian", "china", "shanghai", "moscow", "kyrgyzstan", "industry",
  ])
  func `generic words and places tell little of an organization`(word: String) {
    #expect(weight(word, .organization) < 0.45)
  }

  @Test func `frequent person names tell less than rare ones`() {
    #expect(weight("muhammad", .person) < 0.5)
    #expect(weight("john", .person) < weight("ivanov", .person))
    #expect(weight("hikvision", .organization) == 1)
    #expect(weight("huawei", .organization) == 1)
    #expect(weight("quanguo", .person) == 1)
  }

  @Test func `every weight lies between its bounds`() throws {
    let folder = try DataFolder.locate("Knowledge", ofTarget: "Names")
    let text = try String(contentsOf: folder.appending(path: "token-rarity.tsv"), encoding: .utf8)
    let words = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "\t" } }
    #expect((4_000...10_000).contains(words.count))
    for word in words {
      #expect((0.05...1).contains(weight(String(word), .person)))
      #expect((0.05...1).contains(weight(String(word), .organization)))
    }
  }

  @Test func `an unknown word has no facts`() {
    #expect(facts("") == nil)
    #expect(facts("zzyzxqq") == nil)
    #expect(weight("zzyzxqq", .person) == 1)
  }

  @Test func `the fingerprint changes with a table`() throws {
    let folder = try DataFolder.locate("Knowledge", ofTarget: "Names")
    let scratch = try ScratchFolder()
    let copy = scratch.url.appending(path: "Knowledge")
    try FileManager.default.copyItem(at: folder, to: copy)
    #expect(try NameKnowledge.load(from: copy).fingerprint == knowledge.fingerprint)
    try append("zzyzxqq\t0.50\t0.50\n", to: copy.appending(path: "token-rarity.tsv"))
    #expect(try NameKnowledge.load(from: copy).fingerprint != knowledge.fingerprint)
  }

  @Test(arguments: [
    "legal-forms.tsv", "organization-words.tsv", "person-names.tsv", "person-particles.tsv",
    "token-rarity.tsv",
  ])
  func `a bad row is an error with file and line`(name: String) throws {
    let scratch = try ScratchFolder()
    let copy = scratch.url.appending(path: "Knowledge")
    try FileManager.default.copyItem(at: DataFolder.locate("Knowledge", ofTarget: "Names"), to: copy)
    let lines = try String(contentsOf: copy.appending(path: name), encoding: .utf8).split(separator: "\n")
      .count
    try append("one\ttwo\tthree\tfour\n", to: copy.appending(path: name))
    let error = #expect(throws: LicetError.self) { try NameKnowledge.load(from: copy) }
    #expect(error?.file == name && error?.line == lines + 1 && error?.code == .corruptData)
    try FileManager.default.removeItem(at: copy.appending(path: name))
    #expect(throws: LicetError.self) { try NameKnowledge.load(from: copy) }
  }

  private func append(_ row: String, to file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + row).utf8).write(to: file)
  }
}
