import Licet
import Testing

@testable import Simulation

/// Who else supplies what is touched, from the book and nowhere else; and what is touched at customers.
@Suite struct AlternativeTests {
  private static let scenario =
    DesignationTests.head + "\n" + """
        - at: "2019-10-09"
          citation: supposed
          add-listing: { list: us-sdn, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", country: CN, programs: GLOMAG }
      """

  private static let book = SmallBook.standard
    .with(
      "suppliers",
      """
      id,name,country,lead_time_days
      S-1,"Hangzhou Hikvision Digital Technology Co., Ltd.",CN,10
      S-2,Example Optics Inc.,US,60
      S-3,Example Sensors Inc.,US,90
      """
    )
    .with(
      "bom",
      """
      id,product,component,classification,origin,supplier,value,currency,lead_time_days
      B-1,I-2,image sensor,6A993.a,US,S-2,5,USD,
      B-2,I-4,Image-Sensor,6A993.a,US,S-3,5,USD,30
      """
    )
    .with(
      "orders",
      BookReadingTests.orders + "O-1,F-1,purchase,S-1,,I-2,100,USD,CN,US,2020-01-15,\n"
        + "O-2,F-1,purchase,S-2,,I-2,90,USD,US,US,2018-01-15,\nO-3,F-1,purchase,S-1,,I-1,90,USD,CN,US,2020-01-15,"
    )
    .with(
      "equipment",
      """
      id,firm,site,maker,model,kind,purpose,value,currency
      E-1,C-4,gate,"Hangzhou Hikvision Digital Technology Co., Ltd.",X,video-surveillance,public-safety,9,USD
      E-2,F-1,gate,Example Cameras,Y,video-surveillance,public-safety,9,USD
      """)

  @Test func namesOthersOfTheBookWithTheirLeadTimes() throws {
    let affected = try Self.book.simulate(Self.scenario).variants[0].affected
    func named(_ id: String) -> [String]? {
      affected.first { $0.object == id }?.alternatives?.map { "\($0.supplier) \($0.leadTimeDays ?? 0)" }
    }
    #expect(named("orders:O-1") == ["Example Optics Inc. 60"])
    #expect(named("orders:O-3") == [])
    #expect(named("bom:B-1") == ["Example Sensors Inc. 30"])
    #expect(named("equipment:E-1") == ["Example Cameras 0"])
  }

  @Test func equipmentOfCustomersIsSecondOrderAndCountsNowhere() throws {
    let variant = try Self.book.simulate(Self.scenario).variants[0]
    let line = try #require(variant.affected.first { $0.object == "equipment:E-1" })
    #expect(line.order == 2 && !line.isCounted && line.firm == "Moshengren Gongsi")
    #expect(variant.total.sums.map(\.description) == ["190 USD"])
  }
}
