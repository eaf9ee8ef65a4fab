import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

/// Parents that a list names, and links that are none.
@Suite struct ParentNamesTests {
  @Test func aNamedParentMayHoldAnyShare() throws {
    let text = """
      Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url
      "Acme Co., Ltd. (ACME)","Acme Co., Ltd.",ACME,,Acme Group,,2021-06-03,,
      "Acme Co., Ltd.","Acme Co., Ltd.",,,Acme Group,,2025-01-07,,
      Lone Co.,Lone Co.,,,,,2021-06-03,,
      """
    let builder = try ParentNames.read(Data(text.utf8), file: "1260h.csv")
    #expect(builder.told == ["Acme Group > Acme Co., Ltd. an unknown share"])
    #expect(
      builder.graph().sources == [
        "Section 1260H list of 2021-06-03, 2025-01-07: named as the parent; the share is not stated"
      ])
    #expect(Asked(builder, listed: ["Acme Group"])["Acme Co., Ltd."] == .undetermined)
  }

  @Test func aLinkIsNoHolding() throws {
    let text = "uid,name,linked_to_name,linked_to_uids\n2686,\"NASRALLAH, Hasan\",HIZBALLAH,4697\n1,A,B,\n"
    let links = try LinkedTo.read(Data(text.utf8), file: "links.csv")
    #expect(links.map(\.uid) == ["2686", "1"])
    #expect(links.map(\.linkedUIDs) == [["4697"], []])
    #expect(links[0].linkedTo == "HIZBALLAH")
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.comment)")) func hikvisionHasItsParent() throws {
    let path = "us-statutory-lists/dod_1260h_all_editions.csv"
    let builder = try ParentNames.read(Data(contentsOf: SharedData.file(path)), file: path)
    let asked = Asked(builder, listed: ["China Electronics Technology Group Corporation"])
    #expect(asked["Hangzhou Hikvision Digital Technology Co., Ltd."] == .undetermined)
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.comment)")) func theLinksOfTheSDNListRead() throws {
    let path = "ownership/ofac-sdn-linked-to-2024-05-03.csv"
    let links = try LinkedTo.read(Data(contentsOf: SharedData.file(path)), file: path)
    #expect(links.count == 6375)
    #expect(links.count { !$0.linkedUIDs.isEmpty } == 6363)
  }
}
