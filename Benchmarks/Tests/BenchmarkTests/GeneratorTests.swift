import Testing

@testable import QueryGenerator

@Suite struct GeneratorTests {
  @Test func theGeneratorIsSplitMix64() {
    var random = SeededGenerator(seed: 0)
    #expect(random.next() == 0xe220_a839_7b1d_cdaf)
    #expect(random.next() == 0x6e78_9e6a_a1b9_65f4)
  }

  @Test(arguments: [
    (
      "Hangzhou Hikvision Digital Technology Co., Ltd.",
      "HANGZHOU HIKVISION DIGITAL TECHNOLOGY COMPANY LIMITED"
    ),
    ("IVANOV, Sergey", "Sergey Ivanov"), ("Müller S.A.", "MULLER SA"), ("Int’l Øre", "intl ore"),
  ])
  func spellingsOfOneNameHaveOneKey(left: String, right: String) {
    #expect(Folding.key(left) == Folding.key(right))
  }

  @Test func anAnswerIsRightForTheSamePartyOnAnotherList() {
    let right = SampleList.listed.rightAnswers(for: Folding.key("Hikvision"))
    #expect(right.rows == [2, 3])
    #expect(right.sourceIDs == ["3"])
  }

  @Test(arguments: [
    ("Stroygaz LLC", UnrelatedNames.Relation.same), ("Hikvision Italy S.r.l.", .contains),
    ("Sergey Ivanov", .within), ("Sergei Petrovich Ivanow", .near), ("The Company Limited", .empty),
  ])
  func namesThatMayBeAListedPartyAreNoNegatives(text: String, relation: UnrelatedNames.Relation) {
    let unrelated = UnrelatedNames(listed: SampleList.listed, entities: SampleList.entities)
    #expect(unrelated.relation(of: text) == relation)
  }

  @Test(arguments: ["Meadow Global Trading LLC", "Peter Oakes", "Sergey Brook"])
  func commonWordsDoNotMakeANameRelated(text: String) {
    let unrelated = UnrelatedNames(listed: SampleList.listed, entities: SampleList.entities)
    #expect(unrelated.relation(of: text) == nil)
  }

  @Test(arguments: [
    ("kitten", "kitten", 0), ("kitten", "kittne", 1), ("kitten", "sitting", 3), ("", "ab", 2),
  ])
  func aSwapOfNeighborsIsOneEdit(left: String, right: String, edits: Int) {
    #expect(NearSpellings.distance(Array(left.utf8), Array(right.utf8)) == edits)
  }

  @Test func theSameSeedGivesTheSameQuestions() throws {
    let made = (0..<2).map { _ in
      var positives = Positives(listed: SampleList.listed, seed: 7, perClass: 5)
      positives.add(Edits(count: 1))
      positives.add(ReorderedTokens())
      return QuerySet(queries: positives.queries)
    }
    #expect(!made[0].queries.isEmpty)
    #expect(try made[0].lines() == made[1].lines())
  }
}
