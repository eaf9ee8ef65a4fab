import Testing

@testable import QueryGenerator

@Suite struct VariationTests {
  /// Everything that two hundred tries give.
  private func outcomes(_ variation: any Variation, _ name: SourceName) -> Set<String> {
    var random = SeededGenerator(seed: 1)
    return Set((0..<200).compactMap { _ in variation.vary(name, &random) })
  }

  @Test func oneEditIsOneEdit() {
    let name = SampleList.name("STROYGAZ V MONTAZH")
    let made = outcomes(Edits(count: 1), name)
    #expect(made.count > 50)
    for text in made {
      #expect(NearSpellings.distance(Array(text.utf8), Array(name.text.utf8)) <= 1)
      #expect(text.contains(" V "))
    }
  }

  @Test func reorderingKeepsTheWords() {
    let made = outcomes(ReorderedTokens(), SampleList.name("IVANOV, Sergey Petrovich"))
    #expect(made.count == 5)
    #expect(made.contains("Petrovich Sergey IVANOV"))
  }

  @Test func legalFormsAreNotDropped() {
    let name = SampleList.name("Alpha Beta Gamma Co. Ltd.")
    #expect(
      outcomes(MissingToken(), name) == [
        "Beta Gamma Co. Ltd.", "Alpha Gamma Co. Ltd.", "Alpha Beta Co. Ltd.",
      ])
    #expect(!MissingToken().applies(to: SampleList.name("Alpha Beta Co. Ltd.")))
  }

  @Test func wordsAreJoinedOrSplitOnce() {
    let made = outcomes(JoinedOrSplit(), SampleList.name("Hik Vision Ltd."))
    #expect(made == ["HikVision Ltd."])
    #expect(outcomes(JoinedOrSplit(), SampleList.name("Hikvision")).contains("Hik vision"))
  }

  @Test(arguments: [
    ("IVANOV, Yury", Origin.russian, "IVANOFF, Yury"),
    ("Khalid al-Masri", .arabicOrPersian, "Kalid al-Masri"),
    ("ZHANG, Wei", .chinese, "CHANG, Wei"), ("KIM, Un", .korean, "GIM, Un"),
    ("MOHAMMED, Omar", .arabicOrPersian, "MUHAMMAD, Omar"),
  ])
  func aRomanizationOfItsOriginIsMade(name: String, origin: Origin, expected: String) {
    let made = outcomes(Romanization(commonWords: []), SampleList.name(name, origins: [origin]))
    #expect(made.contains(expected))
  }

  @Test func rulesOfOtherOriginsAndEnglishWordsAreLeftAlone() {
    let romanization = Romanization(commonWords: ["bank"])
    #expect(outcomes(romanization, SampleList.name("ZHANG, Wei", origins: [.korean])).isEmpty)
    #expect(outcomes(romanization, SampleList.name("BANK", origins: [.arabicOrPersian])).isEmpty)
  }

  @Test(arguments: [
    ("SHOIGU, Yury", "ШОИГУ, Юрий"), ("JSC Kalashnikov", "АО Калашников"), ("Shcherbakov", "Щербаков"),
    ("MAYSKIY, Ilya", "МАЙСКИЙ, Иля"), ("TSARITSYN OOO", "ООО ЦАРИЦЫН"),
  ])
  func cyrillicLettersStandForLatinOnes(latin: String, cyrillic: String) {
    let name = SampleList.name(latin, origins: [.russian])
    let spelling = CyrillicSpelling(commonWords: [])
    #expect(spelling.applies(to: name))
    #expect(outcomes(spelling, name) == [cyrillic])
  }

  @Test func englishNamesAreNotWrittenInCyrillic() {
    let spelling = CyrillicSpelling(commonWords: ["trading"])
    #expect(!spelling.applies(to: SampleList.name("Volga Trading LLC", origins: [.russian])))
  }
}
