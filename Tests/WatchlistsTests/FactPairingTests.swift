import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Watchlists

/// Which fact a publisher's entry is taken for.
@Suite struct FactPairingTests {
  private func listing(_ name: String, aliases: [String] = [], countries: [String] = ["CN"]) -> Listing {
    Listing(
      list: "us-entity-list", sourceID: nil, id: "us-entity-list:\(name)", kind: nil,
      names: [ListedName(name, role: .primary)] + aliases.map { ListedName($0) },
      countries: countries.compactMap { Country($0) })
  }

  private func paired(_ published: Listing, with facts: [Listing]) -> String? {
    FactIndex(facts).match(published, taken: []).map { facts[$0].id }
  }

  @Test func `A short name in brackets behind the name does not part an entry from its fact`() {
    let fact = listing("Lantern Optics Co., Ltd.")
    #expect(paired(listing("Lantern Optics Co., Ltd. (Lantern)"), with: [fact]) == fact.id)
  }

  @Test func `Of facts of one name the one of the same countries is taken`() {
    let facts = [listing("Lantern Optics"), listing("Lantern Optics Ltd.", countries: ["CN", "HK"])]
    #expect(paired(listing("Lantern Optics Co.", countries: ["HK", "CN"]), with: facts) == facts[1].id)
    #expect(paired(listing("Lantern Optics Co."), with: facts) == facts[0].id)
  }

  @Test func `An alias both have pairs them where no other fact of the country has it`() {
    let fact = listing("Beacon Works", aliases: ["Northern Beacon Plant"])
    let published = listing("Beacon Plant Number 4", aliases: ["Northern Beacon Plant"])
    #expect(paired(published, with: [fact]) == fact.id)
    let other = listing("Harbor Works", aliases: ["Northern Beacon Plant"])
    #expect(paired(published, with: [fact, other]) == nil)
    #expect(
      paired(listing("Beacon Plant", aliases: ["Northern Beacon Plant"], countries: ["RU"]), with: [fact])
        == nil)
  }

  @Test func `How far an entry reaches is no part of its name`() {
    let name = PublishedName("Ministry of Samples of Ruritania, including the Armed Forces and all units.")
    #expect(name.primary == "Ministry of Samples of Ruritania")
    #expect(PublishedName("Lantern, including Beacon").primary == "Lantern, including Beacon")
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func `No fact in force is missed in the Consolidated Screening List of 2026`() throws {
    let shipped = Samples.folder.appending(path: "../../../Sources/Watchlists/Facts").standardizedFileURL
    let facts = try Facts.load(from: shipped)
    let reader = ListReader(catalogue: try Samples.catalogue(), citations: facts.citations)
    let imported = try reader.read([InputFile(contentsOf: SharedData.file("csl/csl-2026-07-31.ndjson.zst"))])
    let world = WorldListings.assemble(facts: facts, snapshots: imported.snapshots)
    let taken = world.filter { $0.remarks?.contains(SnapshotMerge.absentRemark) == true }
    #expect(taken.map(\.primaryName) == [])
    let huawei = try #require(world.first { $0.primaryName == "Huawei Technologies Co., Ltd. (Huawei)" })
    #expect(huawei.effective == EffectiveDate("2019-05-16T16:15:00-04:00"))
    #expect(huawei.amendments.contains { $0.changed.contains(.footnotes) })
    #expect(world.contains { $0.list == "us-sdn" && $0.identifiers.contains { $0.type == "IMO" } })
  }
}
