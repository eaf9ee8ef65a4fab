import Regulations
import Testing
import Vocabulary

/// Sets of destinations and of items as law files write them.
@Suite struct SetTests {
  static let groups: CountryGroups = {
    let members: (String) -> [PlaceIndex] = { $0.split(separator: " ").compactMap { PlaceIndex($0) } }
    return CountryGroups([(name: "D:5", members: members("CN RU")), (name: "A:5", members: members("DE JP"))])
  }()

  @Test(arguments: [
    ("world", "CN", true), ("world except CN", "CN", false), ("world except D:5", "DE", true),
    ("MO D:5", "MO", true),
    ("MO D:5", "CN", true), ("MO D:5", "DE", false), ("D:5 except RU", "RU", false),
    ("UA-43 UA-14", "UA-43", true),
    ("UA", "UA-43", false), ("UA-43", "UA", false),
  ])
  func destinations(_ text: String, _ place: String, _ holds: Bool) throws {
    let place = try #require(PlaceIndex(place))
    #expect(try CountrySet(text).contains(place, Self.groups) == holds)
  }

  @Test func aPlaceThatCountsAsAnotherIsStillFoundByItsOwnName() throws {
    let (china, hongKong) = (try #require(PlaceIndex("CN")), try #require(PlaceIndex("HK")))
    #expect(try CountrySet("HK").contains(china, named: hongKong, Self.groups))
    #expect(try CountrySet("D:5").contains(china, named: hongKong, Self.groups))
    #expect(try !CountrySet("D:5 except HK").contains(china, named: hongKong, Self.groups))
    #expect(try !CountrySet("HK").contains(china, named: china, Self.groups))
  }

  @Test(arguments: [
    ("any", "EAR99", Ternary.yes), ("CCL", "EAR99", .no), ("EAR99", "EAR99", .yes), ("EAR99", "3A001", .no),
    ("3A001.a.2", "3A001.a.2", .yes), ("3A001.a", "3A001.a.2", .yes), ("3A001.a.2", "3A001.a", .unknown),
    ("3A001.a.2", "3A001", .unknown), ("3A001.a.2", "3A001.b", .no), ("3A001.a.2", "3A001.a.20", .no),
    ("CCL except 5A992.c", "5A992.c", .no), ("CCL except 5A992.c", "5A992", .unknown),
    ("600-series", "9A610.x", .yes),
    ("600-series", "9A012", .no), ("9x515", "9A515.a", .yes), ("cat:3", "3E001", .yes),
    ("group:E", "3E001", .yes),
    ("3B", "3B001.a", .yes), ("3B", "3A001", .no), ("series.y", "9A610.y.3", .yes),
    ("series.y", "9A610.x", .no),
    ("series.y", "9A610", .unknown),
  ])
  func items(_ text: String, _ item: String, _ holds: Ternary) throws {
    let set = try ItemSet(text)
    #expect(set.contains(ClassificationNumber(item), list: { _ in nil }) == holds)
  }

  @Test func anUnclassifiedItemIsNeitherInNorOut() throws {
    #expect(try ItemSet("3A001").contains(nil, list: { _ in nil }) == .unknown)
    #expect(ItemSet.any.contains(nil, list: { _ in nil }) == .yes)
  }

  @Test func listsAreLookedUp() throws {
    let list = try ItemSet("6A003.b")
    let set = try ItemSet("us.some.list")
    #expect(
      set.contains(ClassificationNumber("6A003.b.4"), list: { $0 == "us.some.list" ? list : nil }) == .yes)
    #expect(set.contains(ClassificationNumber("6A003.b.4"), list: { _ in nil }) == .unknown)
  }
}
