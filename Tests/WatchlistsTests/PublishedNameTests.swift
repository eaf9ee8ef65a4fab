import Testing
import Vocabulary

@testable import Watchlists

@Suite struct PublishedNameTests {
  @Test(arguments: [
    ("Semiconductor Manufacturing International Corporation (SMIC)", ["SMIC"]),
    ("Harbor Imaging (HI)", ["HI"]),
    ("SEMICONDUCTOR SYSTEMS INTL., INC. (SSI)", ["SSI"]),
    ("Huawei Technologies Co., Ltd. (Huawei)", ["Huawei"]),
    ("ECOM International (HK)", []), ("GLASS WORKS (SHANGHAI)", []), ("Solar Way (Hong Kong)", []),
    ("A. ROSENTHAL (PTY)", []),
    ("Ri Su (DPRK national)", []), ("CASC (CASC) 702 Institute", []),
    ("XAIC Tech (Xi’an) Industrial Co., Ltd.", []),
  ])
  func `A short name in brackets becomes an alias; places and legal forms do not`(
    name: String, aliases: [String]
  ) {
    let published = PublishedName(name)
    #expect(published.primary == name)
    #expect(published.others.map(\.text) == aliases)
  }

  @Test func `A short name of two letters is weak`() {
    #expect(PublishedName("Harbor Imaging (HI)").others.map(\.strength) == [.weak])
    #expect(PublishedName("Harbor Imaging Works (HIW)").others.map(\.strength) == [.strong])
  }

  @Test(arguments: [
    ("Mesbah Energy Company (a.k.a. “MEC”)", "Mesbah Energy Company", ["MEC"]),
    ("KOLOBOK (AKA: EXAMPLE NAME)", "KOLOBOK", ["EXAMPLE NAME"]),
    ("Chitron Ltd., a.k.a. Chi-Chung Ltd.; a/k/a Chi", "Chitron Ltd.", ["Chi-Chung Ltd.", "Chi"]),
    ("PEARL (A.K.A. NEI-CHIEN CHU) LI", "PEARL LI", ["NEI-CHIEN CHU"]),
    ("Plant \"GAMMA\"", "Plant \"GAMMA\"", []),
    ("TOO “Elektro”", "TOO “Elektro”", []), ("Optics Co., Ltd.,", "Optics Co., Ltd.", []),
    ("Sabanican Company (a.k.a.", "Sabanican Company", []),
    ("MEHMET HAKAN ATILLA", "MEHMET HAKAN ATILLA", []),
    ("Aka Trading", "Aka Trading", []),
    ("Kalinin Plant, JSC (a.k.a., Kalinin OAO", "Kalinin Plant, JSC", ["Kalinin OAO"]),
  ])
  func `Other names written into a name are taken out of it`(name: String, primary: String, aliases: [String])
  {
    let published = PublishedName(name)
    #expect(published.primary == primary)
    #expect(published.others.map(\.text) == aliases)
  }

  @Test func `A former name keeps its role`() {
    #expect(PublishedName("New Co, f.k.a. Old Co").others == [ListedName("Old Co", role: .former)])
  }

  @Test(arguments: [
    (
      "Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Marine", "Huawei Marine",
      "Huawei Technologies Co., Ltd."
    ),
    (
      "Second Academy. Subordinate Institution - 203rd Research Institute", "203rd Research Institute",
      "Second Academy."
    ),
  ])
  func `An entity listed below its parent bears its own name and is linked to the parent`(
    name: String, primary: String, parent: String
  ) {
    let published = PublishedName(name)
    #expect(published.primary == primary)
    #expect(published.linkedTo == [parent])
  }

  @Test func `Ids stay the same over spelling, and differ by country`() {
    func id(_ name: String, _ country: String = "CN") -> String {
      ListingID.derive(
        list: "us-entity-list", sourceID: nil, name: name,
        countries: [Country(code: country)].compactMap { $0 })
    }
    #expect(id("Žluť Optics Co., Ltd.") == id("ZLUT OPTICS CO LTD"))
    #expect(
      id("Lantern Optics Co., Ltd.")
        == "us-entity-list:lantern-optics-co-ltd-\(id("Lantern Optics Co., Ltd.").suffix(8))")
    #expect(id("Lantern Optics") != id("Lantern Optics", "HK"))
    #expect(id("灯笼光学").hasPrefix("us-entity-list:"))
    #expect(id("灯笼光学") != id("灯笼"))
    #expect(ListingID.derive(list: "us-sdn", sourceID: "36", name: "X", countries: []) == "us-sdn:36")
  }

  @Test func `Keys pass over word order and legal form`() {
    #expect(FoldedName.key("CHEN, Quanguo") == FoldedName.key("Quanguo Chen"))
    #expect(FoldedName.key("Lantern Optics Co., Ltd.") == FoldedName.key("Lantern Optics Company Limited"))
    #expect(FoldedName.key("The Company") == FoldedName.key("Company, The"))
    #expect(FoldedName.key("Łódź Głos") == FoldedName.key("Lodz Glos"))
  }
}
