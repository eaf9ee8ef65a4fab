import Foundation
import Names
import Testing
import Vocabulary

/// What a name becomes before it is compared: its key is what decides "exact".
@Suite struct NormalizerTests {
  let normalizer: NameNormalizer

  init() throws {
    normalizer = NameNormalizer(
      knowledge: try NameKnowledge.load(from: DataFolder.locate("Knowledge", ofTarget: "Names")))
  }

  @Test(arguments: [
    ("Hangzhou Hikvision Digital Technology Co., Ltd.", "digital hangzhou hikvision technology"),
    ("HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD", "digital hangzhou hikvision technology"),
    ("Digital Technology, Hikvision (Hangzhou)", "digital hikvision technology"),
    ("Ｈｉｋｖｉｓｉｏｎ", "hikvision"), ("Hik\u{200B}vision", "hikvision"), ("  Hikvision\t\n", "hikvision"),
    ("Hikvision 😀", "hikvision"), ("Hikvision\u{301}", "hikvision"), ("O'Neil Trading", "oneil trading"),
    ("ООО «Ромашка»", "romashka"), ("Romashka LLC", "romashka"), ("Siemens A.G.", "siemens"),
    ("Acme S.A.", "acme"),
    ("Acme GmbH & Co. KG", "acme"), ("Joint Stock Company Zarya", "zarya"), ("Plant No. 5", "5 no plant"),
    ("SenseTime Group Limited (SenseTime)", "group sensetime"),
  ])
  func `the key of an organization leaves out form, brackets, case and order`(name: String, key: String) {
    #expect(normalizer.prepare(name, kind: .organization).key == key)
  }

  @Test(arguments: [
    ("CHEN, Quanguo", "chen quanguo"), ("Quanguo Chen", "chen quanguo"), ("陈全国", "chen quanguo"),
    ("陳全國", "chen quanguo"), ("Mr. Chen Quanguo", "chen quanguo"), ("Dr Chen Quanguo", "chen quanguo"),
    ("J.R. Smith", "j r smith"), ("Smith, J. R.", "j r smith"), ("Al Sa", "al sa"),
  ])
  func `the key of a person leaves out titles, case, script and order`(name: String, key: String) {
    #expect(normalizer.prepare(name, kind: .person).key == key)
  }

  @Test func `Chinese read through Russian is another spelling, not the same key`() {
    let name = normalizer.prepare("Чэнь Цюаньго", kind: .person)
    #expect(name.key != normalizer.prepare("CHEN, Quanguo", kind: .person).key)
    #expect(name.tokens.count == 2)
  }

  @Test(arguments: [
    ("Acme S.A.", PartyKind.organization, ["acme", "sa"]), ("Smith S.A.", .person, ["smith", "s", "a"]),
    ("L.L.C. Zarya", .organization, ["llc", "zarya"]),
    ("Zarya Co.Ltd", .organization, ["zarya", "co", "ltd"]),
    ("No.5 Plant", .organization, ["no", "5", "plant"]), ("Jean-Pierre", .person, ["jean", "pierre"]),
  ])
  func `initials join in organizations' names only`(name: String, kind: PartyKind, tokens: [String]) {
    let prepared = normalizer.prepare(name, kind: kind)
    #expect(prepared.tokens.map(prepared.text(of:)) == tokens)
  }

  @Test(arguments: [
    ("Acme Trading Co., Ltd.", Optional(PartyKind.organization)), ("Zarya OOO", .organization),
    ("Institute of Technology", .organization), ("Chen Quanguo", nil), ("Hikvision", nil), ("Bank", nil),
  ])
  func `a name's own words show an organization`(name: String, kind: PartyKind?) {
    #expect(normalizer.prepare(name, kind: nil).kind == kind)
  }

  @Test func `what is said of the kind stands, whatever the words show`() {
    #expect(normalizer.prepare("Acme Trading Co., Ltd.", kind: .person).kind == .person)
    #expect(normalizer.prepare("Acme Trading Co., Ltd.", kind: .vessel).kind == .vessel)
    #expect(normalizer.prepare("Chen Quanguo Ltd", kind: .person).legalForm == 0)
  }

  @Test func `legal forms of one class are told alike`() {
    let forms = ["Acme Ltd", "Acme Limited", "Acme LLC", "OOO Acme", "Acme GmbH"].map {
      normalizer.prepare($0, kind: .organization).legalForm
    }
    #expect(Set(forms).count == 1)
    #expect(forms.first != 0)
    #expect(normalizer.prepare("Acme", kind: .organization).legalForm == 0)
  }

  @Test(arguments: ["SA", "Co., Ltd.", "The", "Limited"])
  func `a name of nothing but fillers keeps its words`(name: String) {
    let prepared = normalizer.prepare(name, kind: .organization)
    #expect(!prepared.key.isEmpty)
    #expect(prepared.tokens.allSatisfy { !$0.isFiller })
  }

  @Test func `brackets are noted, unclosed and doubled ones too`() {
    for name in ["SMIC (Beijing) Corporation", "SMIC [Beijing] Corporation"] {
      let prepared = normalizer.prepare(name, kind: .organization)
      #expect(prepared.tokens.map(\.isBracketed) == [false, true, false])
    }
    #expect(normalizer.prepare("SMIC (Beijing", kind: nil).tokens.map(\.isBracketed) == [false, true])
    #expect(normalizer.prepare("SMIC) Beijing", kind: nil).tokens.map(\.isBracketed) == [false, false])
    #expect(normalizer.prepare("((A) B) C", kind: nil).tokens.map(\.isBracketed) == [true, true, false])
  }

  @Test func `words of scripts without vowels are marked`() {
    #expect(normalizer.prepare("بنيامين smith", kind: .person).tokens.map(\.isVowelless) == [true, false])
  }

  @Test(arguments: [
    "", " ", "...", "—–-", "()", "\u{0}\u{1}\u{7F}", "😀🚢", "\u{301}\u{308}\u{20DD}", "''", "\u{202E}\u{FEFF}",
    "\u{FFFD}",
  ])
  func `what has neither letter nor digit gives a name without words`(name: String) {
    for kind in [nil] + PartyKind.allCases.map(Optional.some) {
      let prepared = normalizer.prepare(name, kind: kind)
      #expect(prepared.tokens.isEmpty)
      #expect(prepared.key.isEmpty && prepared.text.isEmpty)
    }
  }

  @Test func `control characters and a megabyte are read, and cut at the limit`() {
    #expect(normalizer.prepare("Hik\u{0}vision\u{1B}", kind: nil).key == "hikvision")
    let long = normalizer.prepare(String(repeating: "Hikvision ", count: 100_000), kind: nil)
    #expect(long.bytes.count <= Transliterator.limit)
    #expect(!long.tokens.isEmpty)
    #expect(normalizer.prepare(String(repeating: "(", count: 1_000_000) + "A", kind: nil).tokens.isEmpty)
  }

  @Test func `tokens lie within the bytes, in order, and never overlap`() {
    for name in ["Acme (HK) S.A. de C.V.", "ООО «Ромашка» (Romashka) 株式会社ニコン", "김정은 a.b.c. O'Neil 5.5"] {
      let prepared = normalizer.prepare(name, kind: nil)
      var end = 0
      for token in prepared.tokens {
        #expect(token.start >= end && token.count > 0)
        end = token.start + token.count
      }
      #expect(end <= prepared.bytes.count)
      #expect(prepared.bytes.allSatisfy { (48...57).contains($0) || (97...122).contains($0) })
    }
  }
}
