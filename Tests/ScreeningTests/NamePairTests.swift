import Names
import Screening
import Testing
import Vocabulary

@Suite("Pairs of names that were judged by hand")
struct NamePairTests {
  static let tools = Result { () throws -> (Comparer, ScreeningIndex) in
    let listings = NamePair.all.enumerated().map { number, pair in
      SmallWorld.listing(
        id(number), pair.isWeak ? "Zzyzx Placeholder \(number)" : pair.right,
        aliases: pair.isWeak ? [ListedName(pair.right, strength: .weak)] : [], kind: pair.kind, countries: [])
    }
    return (Comparer(normalizer: try SmallWorld.normalizer()), try SmallWorld.index(listings))
  }

  static func id(_ number: Int) -> String { "us-sdn:\(10_000 + number)" }

  private func check(_ pair: NamePair, _ way: String, _ score: Double, isMatch: Bool) {
    #expect(isMatch == pair.isMatch, "\(way) gives \(score) for \(pair): \(pair.note)")
  }

  @Test("compared with each other", arguments: NamePair.all.filter { !$0.isWeak })
  func compared(_ pair: NamePair) throws {
    let comparer = try Self.tools.get().0
    let found = comparer.compare(
      Party(name: pair.left, kind: pair.kind), Party(name: pair.right, kind: pair.kind))
    check(pair, "compare", found.score, isMatch: found.match)
  }

  @Test("screened against all of them", arguments: NamePair.all.indices)
  func screened(_ number: Int) throws {
    let pair = NamePair.all[number]
    let answer = Screener(try Self.tools.get().1).screen(
      Party(name: pair.left, kind: pair.kind),
      ScreeningOptions(on: SmallWorld.today, limit: NamePair.all.count))
    let found = answer.matches.first { $0.listing.id == Self.id(number) }
    check(pair, "screen", found?.score ?? 0, isMatch: found?.alert ?? false)
  }

  @Test("the table is large and each row says why")
  func table() {
    #expect(NamePair.all.count >= 60)
    #expect(NamePair.all.allSatisfy { !$0.note.isEmpty })
    #expect(Set(NamePair.all.map(\.description)).count == NamePair.all.count)
    let scripts: Set = ["Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "kana", "Hangul"]
    #expect(Set(NamePair.all.map(\.group)).isSuperset(of: scripts))
  }
}
