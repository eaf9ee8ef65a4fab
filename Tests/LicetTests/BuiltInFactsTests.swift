import Licet
import Testing

/// What the built-in facts answer on the days that matter.
@Suite struct BuiltInFactsTests {
  static let world = Result { try World.builtIn() }

  let world: World

  init() throws { world = try Self.world.get() }

  @Test func `there are at least three hundred listings, each with a name and a list`() {
    #expect(world.index.listingCount >= 300)
    #expect(world.lists.reduce(0) { $0 + $1.count } == world.index.listingCount)
    #expect(world.lists.map(\.id) == world.lists.map(\.id).sorted())
    #expect(world.isBuiltInOnly)
    for place in 0..<world.index.listingCount {
      let listing = world.index.listing(at: place)
      #expect(!listing.primaryName.isEmpty)
      #expect(listing.names.filter { $0.role == .primary }.count == 1)
    }
  }

  struct Day: Sendable, CustomTestStringConvertible {
    let name: String
    let list: ListID
    let day: String
    let state: ListingState
    var testDescription: String { "\(name) on \(list), \(day): \(state.rawValue)" }

    init(_ name: String, _ list: ListID, _ day: String, _ state: ListingState) {
      (self.name, self.list, self.day, self.state) = (name, list, day, state)
    }
  }

  static let hikvision = "Hangzhou Hikvision Digital Technology Co., Ltd."
  static let zte = "Zhongxing Telecommunications Equipment (ZTE) Corporation"

  @Test(arguments: [
    Day(hikvision, "us-entity-list", "2019-10-08", .notYetInForce),
    Day(hikvision, "us-entity-list", "2019-10-09", .inForce),
    Day(hikvision, "us-entity-list", "2019-10-10", .inForce),
    Day(hikvision, "us-cmic", "2021-08-01", .notYetInForce),
    Day(hikvision, "us-cmic", "2021-08-02", .inForce),
    Day("CHEN, Quanguo", "us-sdn", "2020-07-08", .notYetInForce),
    Day("CHEN, Quanguo", "us-sdn", "2020-07-09", .inForce),
    Day("CHEN, Mingguo", "us-sdn", "2021-03-21", .notYetInForce),
    Day("CHEN, Mingguo", "us-sdn", "2021-03-22", .inForce),
    Day(zte, "us-entity-list", "2016-03-07", .notYetInForce),
    Day(zte, "us-entity-list", "2016-03-08", .inForce),
    Day(zte, "us-entity-list", "2017-03-28", .inForce),
    Day(zte, "us-entity-list", "2017-03-29", .removed),
    Day("ZTE Parsian", "us-entity-list", "2017-03-29", .inForce),
    Day("ZTE Kangxun Telecommunications Ltd.", "us-dpl", "2018-04-14", .notYetInForce),
    Day("ZTE Kangxun Telecommunications Ltd.", "us-dpl", "2018-04-15", .inForce),
    Day("ZTE Kangxun Telecommunications Ltd.", "us-dpl", "2018-07-12", .inForce),
    Day("ZTE Kangxun Telecommunications Ltd.", "us-dpl", "2018-07-13", .removed),
    Day("XINJIANG PRODUCTION AND CONSTRUCTION CORPS", "us-sdn", "2020-07-30", .notYetInForce),
    Day("XINJIANG PRODUCTION AND CONSTRUCTION CORPS", "us-sdn", "2020-07-31", .inForce),
    Day("Huawei Technologies Co., Ltd.", "us-entity-list", "2019-05-15", .notYetInForce),
    Day("Huawei Technologies Co., Ltd.", "us-entity-list", "2019-05-16", .inForce),
  ])
  func `a listing holds from its day to the day before its removal`(_ day: Day) {
    let answer = world.answer(day.name, on: day.day, lists: [day.list])
    #expect(answer.state(of: day.name, list: day.list) == day.state)
    let alerts = answer.matches.filter { $0.listing.name == day.name && $0.alert }
    #expect(alerts.isEmpty == (day.state != .inForce))
  }

  @Test func `the listing of Huawei took effect at a quarter past four in the afternoon`() throws {
    func state(_ moment: String) throws -> ListingState? {
      let options = ScreeningOptions(
        on: try #require(Instant(rfc3339: moment)), lists: ["us-entity-list"], limit: 50)
      return world.screen(Party(name: "Huawei Technologies Co., Ltd."), options)
        .state(of: "Huawei Technologies Co., Ltd.", list: "us-entity-list")
    }
    #expect(try state("2019-05-16T16:14:59-04:00") == .notYetInForce)
    #expect(try state("2019-05-16T16:15:00-04:00") == .inForce)
  }

  private func listing(_ name: String, _ list: ListID) throws -> Listing {
    let match = try #require(
      world.answer(name, on: "2026-07-31", lists: [list]).matches.first { $0.listing.name == name })
    return world.listing(of: match)
  }

  @Test(arguments: [
    (hikvision, "us-entity-list", "2020-07-21", "2020-07-22"),
    ("IFLYTEK", "us-entity-list", "2020-07-21", "2020-07-22"),
    (
      "Semiconductor Manufacturing International (Shenzhen) Corporation", "us-entity-list", "2024-12-01",
      "2024-12-02"
    ),
  ])
  func `the review policy changes on the day of the act`(
    name: String, list: String, before: String, after: String
  ) throws {
    let listing = try listing(name, ListID(list))
    let (former, later) = (listing.terms(at: World.end(before)), listing.terms(at: World.end(after)))
    #expect(former.reviewPolicy == .asStated)
    #expect(former.reviewPolicyDetail != later.reviewPolicyDetail)
    #expect(former.licenseRequirement != nil && later.licenseRequirement != nil)
  }

  @Test(arguments: ["Dahua Technology", "IFLYTEK", "Megvii Technology", "Yitu Technologies"])
  func `footnote 4 comes with 87 FR 62202 and not before`(name: String) throws {
    let listing = try listing(name, "us-entity-list")
    let act = try #require(listing.amendments.first { $0.citation == "87 FR 62202" }?.effective)
    #expect(act.text == "2022-10-21")
    #expect(listing.terms(at: World.end("2022-10-20")).footnotes.isEmpty)
    #expect(listing.terms(at: World.end("2022-10-21")).footnotes == [4])
    #expect(listing.amendments.first?.citation == "84 FR 54002")
  }

  @Test func `Hikvision cites its acts in the order they took effect`() throws {
    let listing = try listing(Self.hikvision, "us-entity-list")
    #expect(listing.amendments.compactMap(\.citation) == ["84 FR 54002", "85 FR 34505", "85 FR 44159"])
    #expect(listing.amendments.first?.changed == [.listed])
  }

  @Test func `the production corps is on the SDN, Entity and UFLPA lists`() {
    let answer = world.answer("Xinjiang Production and Construction Corps", on: "2026-07-31")
    let lists = Set(answer.matches.filter(\.alert).map(\.listing.list))
    #expect(lists.isSuperset(of: ["us-sdn", "us-entity-list", "us-uflpa"]))
  }

  /// A name a newcomer would type, and the list that must answer.
  @Test(arguments: [
    ("Hikvision", "us-entity-list"), ("Dahua", "us-entity-list"), ("iFlytek", "us-entity-list"),
    ("Megvii", "us-entity-list"), ("SenseTime", "us-entity-list"), ("Yitu", "us-entity-list"),
    ("Xiamen Meiya Pico", "us-entity-list"), ("Yixin Science and Technology", "us-entity-list"),
    ("Xinjiang Police College", "us-entity-list"),
    ("Urumqi Municipality Public Security Bureau", "us-entity-list"),
    ("Huawei Technologies", "us-entity-list"), ("HiSilicon", "us-entity-list"), ("Hytera", "us-entity-list"),
    ("SMIC", "us-entity-list"), ("Uniview", "us-entity-list"), ("Tiandy", "us-entity-list"),
    ("ZTE Parsian", "us-entity-list"), ("Chen Quanguo", "us-sdn"), ("Zhu Hailun", "us-sdn"),
    ("Wang Mingshan", "us-sdn"), ("Huo Liujun", "us-sdn"), ("Chen Mingguo", "us-sdn"),
    ("Wang Junzheng", "us-sdn"), ("Sun Jinlong", "us-sdn"), ("Peng Jiarui", "us-sdn"),
    ("Xinjiang Public Security Bureau", "us-sdn"), ("Hikvision", "us-cmic"),
    ("Huawei Technologies", "us-cmic"),
    ("SenseTime", "us-cmic"), ("Hikvision", "us-889"), ("Dahua Technology", "us-889"), ("Huawei", "us-889"),
    ("ZTE", "us-889"), ("Hytera", "us-889"), ("Hikvision", "us-1260h"), ("Hikvision", "us-fcc"),
    ("海康威视", "us-entity-list"), ("陈全国", "us-sdn"), ("华为技术有限公司", "us-entity-list"),
  ])
  func `the names everyone asks about are there`(name: String, list: String) {
    let answer = world.answer(name, on: "2026-07-31", lists: [ListID(list)])
    #expect(answer.matches.contains { $0.alert }, "\(name) finds nothing on \(list)")
  }

  @Test func `the act of October 2019 lists twenty-eight`() {
    let all = (0..<world.index.listingCount).map { world.index.listing(at: $0) }
    let listed = all.filter {
      $0.list == "us-entity-list" && $0.amendments.first?.citation == "84 FR 54002"
        && $0.amendments.first?.changed == [.listed]
    }
    #expect(listed.count == 28, "\(listed.map(\.primaryName))")
    #expect(listed.allSatisfy { $0.effective?.text == "2019-10-09" })
  }

  @Test func `an affiliated entity is a listing of its own, tied to Huawei`() {
    let all = (0..<world.index.listingCount).map { world.index.listing(at: $0) }
    #expect(all.allSatisfy { listing in !listing.names.contains { $0.text.contains("Affiliated Entity") } })
    #expect(all.contains { $0.linkedTo.contains { $0.contains("Huawei") } })
  }

  @Test func `an unrelated name answers nothing`() {
    #expect(!world.answer("Meadow Lane Bakery", on: "2026-07-31").matches.contains { $0.alert })
    #expect(world.screen(Party(), ScreeningOptions(on: World.end("2026-07-31"))).matches.isEmpty)
  }

  @Test func `a listing that is not there is an error that says what to do`() {
    let options = ScreeningOptions(on: World.end("2026-07-31"))
    let error = #expect(throws: LicetError.self) {
      try world.explain(Party(name: "Hikvision"), listing: "us-sdn:none", options)
    }
    #expect(error?.code == .notFound)
    #expect(error?.remedy.isEmpty == false)
    #expect(world.listing("us-sdn:none") == nil)
  }
}
