import Foundation
import Names
import TestSupport
import Testing
import Vocabulary

@testable import Screening

@Suite("The index finds what a scan of every name finds")
struct FullScanTests {
  static let givenNames = [
    "Mohammad", "Ali", "Hassan", "Sergei", "Aleksandr", "Dmitry", "Quanguo", "Mingguo", "Ivan",
    "Abdul Rahman",
    "Hussein", "Nikolai", "Yusuf", "Wei", "Jong Un", "Maria Fernanda", "Oleksandr", "Fatima", "Jean-Pierre",
  ]
  static let familyNames = [
    "Chen", "Al-Assad", "Ivanov", "Petrova", "Kim", "Hosseini", "Rodriguez", "Usmanov", "Timchenko", "Zhu",
    "Bin Laden", "Khan", "Popov", "Zhang", "Lee", "Gonzalez", "Wang", "Rotenberg", "Haqqani", "Soleimani",
  ]
  static let distinctiveWords = [
    "Hikvision", "Dahua", "Hytera", "Megvii", "Rosoboronexport", "Zarya", "Almaz Antey", "Tiandy", "Uniview",
    "Khatam", "Sevmash", "Kronshtadt", "Norinco", "Inspur", "Phytium", "Novatek", "Mahan", "Yarman", "Sunway",
  ]
  static let commonWords = [
    "Technology", "International", "Trading", "Electronics", "Industrial", "Group", "Shipping", "Digital",
    "Bank",
    "Import Export", "Research Institute", "Hangzhou", "Tehran", "Moscow", "Systems", "General",
  ]

  static func listings(_ count: Int, seed: UInt64) -> [Listing] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { number in
      let isPerson = Bool.random(using: &random)
      let name =
        isPerson
        ? "\(pick(familyNames, &random)), \(pick(givenNames, &random))"
        : "\(pick(distinctiveWords, &random)) \(pick(commonWords, &random)) \(pick(commonWords, &random)) Co., Ltd."
      return SmallWorld.listing("us-sdn:\(1000 + number)", name, kind: isPerson ? .person : .organization)
    }
  }

  private static func pick(_ words: [String], _ random: inout SplitMix64) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  /// Changes, drops, doubles or swaps up to two letters.
  static func misspelled(_ name: String, _ random: inout SplitMix64) -> String {
    var letters = Array(name)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters[place] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
      case 1: letters.remove(at: place)
      case 2: letters.insert(letters[place], at: place)
      default: if place > 0 { letters.swapAt(place, place - 1) }
      }
      if letters.isEmpty { letters = ["x"] }
    }
    return String(letters)
  }

  @Test(
    "every listing that a scan puts above the threshold, the index returns with the same score",
    arguments: [1, 2, 3, 4], [false, true])
  func sameAlerts(seed: UInt64, eachAlone: Bool) throws {
    let listings = Self.listings(400, seed: seed)
    let index = try SmallWorld.index(listings)
    var recall = Recall()
    var random = SplitMix64(seed: seed &+ 99)
    for number in 0..<60 {
      let listing = listings[Int.random(in: 0..<listings.count, using: &random)]
      let name = Self.misspelled(listing.primaryName, &random)
      let party = Party(name: name, kind: number % 2 == 0 ? listing.kind : nil)
      recall.add(
        party, Screener(index), FullScan(index: index), ceiling: eachAlone ? .max : CandidateSearch.limit,
        eachAlone: eachAlone)
    }
    #expect(recall.above >= 60)
    #expect(recall.misses == [])
  }
}
