import Licet
import Testing

@testable import Simulation

/// Who is hit by which instrument, and who is not, as compliance officers expect it.
@Suite struct DesignationTests {
  static let head = """
    id: supposed
    on: "2019-05-22"
    until: "2022-12-31"
    amendments:
    """

  static let entityList = """
      - at: "2019-10-09"
        citation: 84 FR 54002
        add-listing: { list: us-entity-list, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", aliases: [Hikvision], country: CN, license-requirement: all-items-subject-to-the-ear, review-policy: presumption-of-denial }
        savings: { citation: 84 FR 54002 }
    """

  static let orders = SmallBook.standard.with(
    "orders",
    """
    id,firm,kind,counterparty,end_user,item,value,currency,from,to,ship_on,end_use
    O-1,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2020-01-15,civil
    O-2,F-1,sale,C-4,C-1,I-1,100,USD,US,CN,2020-01-15,civil
    O-3,F-1,sale,C-1,C-4,I-1,100,USD,US,CN,2020-01-15,civil
    O-4,F-1,purchase,S-1,F-1,I-2,100,USD,CN,US,2020-01-15,civil
    O-5,F-1,sale,C-2,C-2,I-1,100,USD,US,CN,2020-01-15,civil
    O-6,F-1,sale,C-3,C-3,I-1,100,USD,US,CN,2020-01-15,civil
    O-7,F-1,sale,C-4,C-4,I-1,100,USD,US,CN,2020-01-15,civil
    O-8,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-08,civil
    O-9,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-09,civil
    O-10,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-01,civil
    O-11,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2019-10-01,civil
    O-12,F-3,sale,C-1,C-1,I-3,100,USD,DE,CN,2020-01-15,civil
    O-13,F-1,service,C-1,C-1,I-1,100,USD,US,CN,2020-01-15,civil
    O-14,F-1,sale,C-1,C-1,I-4,100,USD,US,CN,2020-01-15,civil
    """
  ).with(
    "shipments",
    """
    id,order,status,on,to
    SH-1,O-10,aboard,2019-10-08,CN
    SH-2,O-11,dock,2019-10-08,CN
    """
  ).with(
    "licenses",
    """
    id,number,firm,counterparty,classification,value,currency,issued,expires
    L-1,D1,F-1,C-1,2A983,1000,USD,2019-01-01,2022-12-31
    L-2,D2,F-1,C-4,2A983,1000,USD,2019-01-01,2022-12-31
    """
  ).with(
    "holdings",
    """
    id,firm,fund,issuer,value,currency,weight
    W-1,F-2,Index,"Hangzhou Hikvision Digital Technology Co., Ltd.",1000,USD,0.01
    W-2,F-2,Index,Zifu Gongsi,1000,USD,0.01
    """
  ).with(
    "equipment",
    """
    id,firm,site,maker,model,kind,purpose,value,currency
    E-1,F-1,hall,Hikvision,DS,video-surveillance,critical-infrastructure-surveillance,50,USD
    E-2,F-1,hall,Hikvision,DS,video-surveillance,other,50,USD
    E-3,F-1,hall,Anderer,XX,video-surveillance,critical-infrastructure-surveillance,50,USD
    """
  ).with(
    "contracts",
    """
    id,firm,kind,agency,subject,maker,value,currency,from,to,purpose
    K-1,F-1,agency-purchase,General Services Administration,cameras,Hikvision,70,USD,2020-01-01,2020-12-31,government-facility-security
    K-2,F-1,agency-purchase,General Services Administration,cameras,Hikvision,70,USD,2020-01-01,2020-12-31,other
    K-3,F-1,federal-prime,General Services Administration,work,,70,USD,2019-01-01,2020-12-31,other
    K-4,F-2,federal-prime,General Services Administration,work,,70,USD,2019-01-01,2020-12-31,other
    """)

  @Test func theEntityListTouchesWhatIsSentToTheFirmAndNothingElse() throws {
    let result = try Self.orders.simulate(Self.head + "\n" + Self.entityList)
    let hit = "license-required us.ear.entity-list license 2019-10-09"
    for order in ["O-1", "O-2", "O-3", "O-9", "O-11", "O-13", "O-14"] {
      #expect(result.outcome("orders:" + order) == hit, "\(order)")
    }
    for order in ["O-4", "O-5", "O-6", "O-7", "O-8", "O-10"] {
      #expect(result.outcome("orders:" + order) == nil, "\(order)")
    }
    for object in ["holdings:W-1", "equipment:E-1", "contracts:K-1"] {
      #expect(result.outcome(object) == nil)
    }
    #expect(result.outcome("shipments:SH-2") == hit)
    #expect(result.outcome("licenses:L-1") == "license-required us.ear.entity-list ask 2019-10-09")
    #expect(result.outcome("licenses:L-2") == nil)
  }

  @Test func whatAReaderWouldExpectToBeTouchedSaysWhyNot() throws {
    let result = try Self.orders.simulate(Self.head + "\n" + Self.entityList)
    let reasons = [
      "orders:O-4": "buying from one is not barred", "orders:O-5": "not listed itself",
      "orders:O-6": "not listed itself", "orders:O-8": "before anything takes effect",
      "shipments:SH-1": "aboard when the rule took effect", "orders:O-10": "aboard when the rule took effect",
      "holdings:W-1": "bars no dealing in a listed firm's shares",
      "equipment:E-1": "Having or using equipment",
    ]
    for (object, words) in reasons {
      #expect(result.reason(object)?.contains(words) == true, "\(object): \(result.reason(object) ?? "-")")
    }
    for untouched in result.variants[0].notAffected {
      #expect(!untouched.citations.isEmpty, "\(untouched.object)")
    }
    for affected in result.variants[0].affected { #expect(!affected.citations.isEmpty, "\(affected.object)") }
    #expect(result.reason("orders:O-7") == nil)
  }

  @Test func affiliatesFromHalfAreReachedWhereTheRuleIsSupposed() throws {
    let rule = """
        - { at: "2019-10-09", citation: "90 FR 47201", provision: us.bis.affiliates, status: in-force }
      """
    let result = try Self.orders.simulate(Self.head + "\n" + Self.entityList + "\n" + rule)
    #expect(result.outcome("orders:O-5") == "license-required us.ear.affiliates license 2019-10-09")
    #expect(result.outcome("orders:O-6") == nil)
  }

  @Test func aFootnoteBringsForeignMadeGoodsIn() throws {
    let plain = try Self.orders.simulate(Self.head + "\n" + Self.entityList)
    #expect(plain.outcome("orders:O-12") == nil)
    let footnote = """
        - { at: "2019-10-09", citation: "87 FR 62186", provision: us.ear.734.9-e2, status: in-force }
        - at: "2019-10-09"
          citation: 87 FR 62202
          add-listing: { list: us-entity-list, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", country: CN, license-requirement: all-items-subject-to-the-ear, review-policy: presumption-of-denial, footnotes: "4" }
      """
    let result = try Self.orders.simulate(Self.head + "\n" + footnote)
    #expect(result.outcome("orders:O-12")?.hasPrefix("undetermined") == true)
  }

  @Test func blockingReachesPurchasesHoldingsAndWhatIsHalfOwned() throws {
    let blocked = """
        - at: "2019-10-09"
          citation: EO 13818
          add-listing: { list: us-sdn, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", aliases: [Hikvision], country: CN, programs: GLOMAG }
      """
    let result = try Self.orders.simulate(Self.head + "\n" + blocked)
    for object in ["orders:O-1", "orders:O-4", "orders:O-13", "holdings:W-1"] {
      #expect(result.outcome(object)?.hasPrefix("prohibited us.ofac.blocking") == true, "\(object)")
    }
    #expect(result.outcome("orders:O-5")?.hasPrefix("prohibited us.ofac.ownership") == true)
    #expect(result.outcome("orders:O-6") == nil)
    #expect(result.outcome("orders:O-7") == nil)
  }

  @Test func theSecuritiesBanComesAfterItsWindowsAndLeavesTradeAlone() throws {
    let ban = """
        - { at: "2021-06-03", citation: "EO 14032", provision: us.ofac.586, status: in-force }
        - at: "2021-06-03"
          citation: EO 14032
          add-listing: { list: us-cmic, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", country: CN, programs: CMIC-EO13959 }
      """
    let result = try Self.orders.simulate(Self.head + "\n" + ban)
    #expect(
      result.outcome("holdings:W-1")
        == "prohibited us.ofac.cmic divest 2021-08-02; prohibited us.ofac.cmic divest 2022-06-03")
    #expect(
      result.variants[0].affected.first { $0.object == "holdings:W-1" }?.todo
        == "Buy no more; sell by 2022-06-02")
    #expect(result.outcome("holdings:W-2") == nil)
    #expect(result.outcome("orders:O-1") == nil)
  }

  @Test func section889LooksAtThePurposeAndAtWhoContracts() throws {
    let law = """
        - { at: "2019-08-13", citation: 84 FR 40216, provision: us.procurement.889-f-3, status: in-force }
        - { at: "2019-08-13", citation: 84 FR 40216, provision: us.procurement.889-a-1-a, status: in-force }
        - { at: "2020-08-13", citation: 85 FR 42665, provision: us.procurement.889-a-1-b, status: in-force }
        - at: "2019-08-13"
          citation: 84 FR 40216
          add-listing: { list: us-889, name: "Hangzhou Hikvision Digital Technology Company", aliases: [Hikvision], country: CN }
      """
    let result = try Self.orders.simulate(Self.head + "\n" + law)
    #expect(result.outcome("contracts:K-1")?.hasPrefix("prohibited us.section-889 replace") == true)
    #expect(result.outcome("contracts:K-2") == nil)
    #expect(result.outcome("contracts:K-3") == "prohibited us.section-889 replace 2020-08-13")
    #expect(result.outcome("contracts:K-4") == nil)
    #expect(result.outcome("equipment:E-1") == "prohibited us.section-889 replace 2020-08-13")
    for object in ["equipment:E-2", "equipment:E-3", "orders:O-1"] { #expect(result.outcome(object) == nil) }
  }

  @Test func takingAListingAwayLetsBusinessResume() throws {
    let scenario = """
      id: delisting
      on: "2026-07-31"
      amendments:
        - at: "2026-10-01"
          citation: "supposed"
          remove-listing: "us-entity-list:hangzhou-hikvision-digital-technology-co-ltd-6aafa8bc"
      """
    let book = SmallBook.standard.with(
      "orders",
      """
      id,firm,kind,counterparty,end_user,item,value,currency,from,to,ship_on,end_use
      O-1,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2026-09-30,civil
      O-2,F-1,sale,C-1,C-1,I-1,100,USD,US,CN,2026-10-01,civil
      """)
    let result = try book.simulate(scenario)
    #expect(result.outcome("orders:O-1") == nil)
    #expect(result.outcome("orders:O-2")?.contains("resume 2026-10-01") == true)
  }
}
