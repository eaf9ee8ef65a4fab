import Foundation
import Licet
import TestSupport
import Testing

/// What an import changes, and what a bad one leaves alone.
@Suite struct ImportTests {
  /// Everything of an answer that a reader sees.
  private func text(_ answer: ScreeningAnswer) -> [String] {
    (answer.matches + answer.notInForce).map {
      "\($0.listing) \($0.matchedName) \($0.score.bitPattern) \($0.alert) \($0.exact) \($0.state) \($0.reasons)"
    }
  }

  @Test func `a folder that is not there holds the built-in facts`() throws {
    let sample = try Sample()
    let world = try World.open(data: sample.data)
    #expect(world.isBuiltInOnly)
    #expect(try world.edition == World.builtIn().edition)
    #expect(!FileManager.default.fileExists(atPath: sample.data.path))
  }

  @Test func `an import changes the edition, and the same files give it again with the same answers`() throws
  {
    let sample = try Sample()
    let file = try sample.consolidated(
      [Sample.capta(9001, "Lantern Bank"), Sample.capta(9002, "Beacon Bank")], day: "2026-03-01")
    let before = try World.open(data: sample.data)
    let report = try Lists.importFiles([file], data: sample.data)
    let world = try World.open(data: sample.data)
    #expect(report.lists.map(\.id) == ["us-cap"] && report.lists.map(\.count) == [2])
    #expect(world.edition != before.edition)
    #expect(world.edition == report.edition)
    #expect(!world.isBuiltInOnly)
    #expect(world.answer("Lantern Bank", on: "2026-04-01").matches.first?.exact == true)

    let elsewhere = sample.folder.url.appending(path: "other")
    let again = [
      try Lists.importFiles([file], data: sample.data), try Lists.importFiles([file], data: elsewhere),
    ]
    #expect(again.allSatisfy { $0.edition == report.edition })
    for data in [sample.data, elsewhere] {
      let reopened = try World.open(data: data)
      for name in ["Lantern Bank", "Beakon Bank", "Hikvision", "Chen Quanguo"] {
        #expect(text(reopened.answer(name, on: "2026-04-01")) == text(world.answer(name, on: "2026-04-01")))
      }
    }
  }

  @Test func `a bad second import leaves the former state in force`() throws {
    let sample = try Sample()
    let good = try sample.consolidated([Sample.capta(9001, "Lantern Bank")], day: "2026-03-01")
    let edition = try Lists.importFiles([good], data: sample.data).edition
    let bad = [
      try sample.file("empty-2026-04-01.ndjson", ""),
      try sample.file("other-2026-04-01.txt", "Dear Sir,\nnothing\n"),
      try sample.file("cut-2026-04-01.ndjson", String(Sample.capta(9001, "Lantern Bank").prefix(120))),
      try sample.consolidated([Sample.entity("One Row Alone Ltd.")], day: "2026-04-02"),
    ]
    for file in bad {
      #expect(throws: LicetError.self, "\(file.lastPathComponent)") {
        try Lists.importFiles([file], data: sample.data)
      }
      #expect(throws: LicetError.self) { try Lists.importFiles([good, file], data: sample.data) }
      let world = try World.open(data: sample.data)
      #expect(world.edition == edition)
      #expect(world.answer("Lantern Bank", on: "2026-05-01").matches.first?.alert == true)
    }
  }

  @Test func `of two publications of one list the newest holds, never both`() throws {
    let sample = try Sample()
    let older = try sample.consolidated(
      [Sample.capta(9001, "Lantern Bank"), Sample.capta(9002, "Beacon Bank")], day: "2026-03-01")
    let newer = try sample.consolidated([Sample.capta(9002, "Beacon Bank")], day: "2026-04-01")
    // The order of imports does not matter: the older file comes last here.
    for file in [newer, older] { _ = try Lists.importFiles([file], data: sample.data) }
    let world = try World.open(data: sample.data)
    let status = try #require(world.lists.first { $0.id == "us-cap" })
    #expect(status.count == 1 && status.asOf.iso == "2026-04-01")
    #expect(
      world.answer("Lantern Bank", on: "2026-05-01", lists: ["us-cap"]).matches.allSatisfy { $0.score < 0.7 })
    #expect(
      world.answer("Beacon Bank", on: "2026-05-01", lists: ["us-cap"]).matches.filter(\.exact).count == 1)
  }

  @Test func `before the first snapshot that shows it, a listing without a date is unknown`() throws {
    let sample = try Sample()
    let files = [
      try sample.consolidated([Sample.capta(9001, "Lantern Bank")], day: "2026-03-01"),
      try sample.consolidated(
        [Sample.capta(9001, "Lantern Bank"), Sample.capta(9002, "Beacon Bank")], day: "2026-04-01"),
    ]
    for file in files { _ = try Lists.importFiles([file], data: sample.data) }
    let world = try World.open(data: sample.data)
    func state(_ name: String, _ day: String) -> ListingState? {
      world.answer(name, on: day, lists: ["us-cap"]).state(of: name, list: "us-cap")
    }
    #expect(state("Lantern Bank", "2026-02-28") == .unknown)
    #expect(state("Lantern Bank", "2026-03-01") == .inForce)
    #expect(state("Beacon Bank", "2026-03-31") == .unknown)
    #expect(state("Beacon Bank", "2026-04-01") == .inForce)
    #expect(world.answer("Lantern Bank", on: "2020-01-01", lists: ["us-cap"]).matches.first?.alert == true)
  }

  @Test func `a snapshot takes the place of the facts of its list and keeps their dates`() throws {
    let sample = try Sample()
    let name = BuiltInFactsTests.hikvision
    let rows =
      [Sample.entity(name), Sample.entity("New Workshop Co., Ltd.", notice: "84 FR 54002")] + Sample.fillers
    let report = try Lists.importFiles([try sample.consolidated(rows, day: "2026-06-30")], data: sample.data)
    #expect(report.lists.map(\.count) == [rows.count])
    let world = try World.open(data: sample.data)
    let lists: Set<ListID> = ["us-entity-list"]
    #expect(
      world.answer(name, on: "2019-10-08", lists: lists).state(of: name, list: "us-entity-list")
        == .notYetInForce)
    let matches = world.answer(name, on: "2026-07-01", lists: lists).matches.filter {
      $0.listing.name == name
    }
    #expect(matches.count == 1)
    let listing = world.listing(of: try #require(matches.first))
    #expect(listing.effective?.text == "2019-10-09")
    #expect(listing.amendments.compactMap(\.citation).contains("85 FR 44159"))
    #expect(!listing.row.isEmpty)
    // Cited, so dated by its citation; on other lists the facts still hold.
    let cited = world.answer("New Workshop Co., Ltd.", on: "2019-10-08", lists: lists)
    #expect(cited.state(of: "New Workshop Co., Ltd.", list: "us-entity-list") == .notYetInForce)
    #expect(
      world.answer("Chen Quanguo", on: "2026-07-01").state(of: "CHEN, Quanguo", list: "us-sdn") == .inForce)
    // In the facts, not in the snapshot: gone, not forgotten.
    let gone = world.answer("Megvii Technology", on: "2026-07-01", lists: lists)
    #expect(gone.state(of: "Megvii Technology", list: "us-entity-list") == .removed)
    #expect(gone.matches.allSatisfy { $0.listing.name != "Megvii Technology" })
  }

  @Test func `a compiled World that is damaged, cut or of another version is compiled anew`() throws {
    let sample = try Sample()
    _ = try Lists.importFiles(
      [sample.consolidated([Sample.capta(9001, "Lantern Bank")], day: "2026-03-01")], data: sample.data)
    let edition = try World.open(data: sample.data).edition
    let folder = sample.data.appending(path: "worlds")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix("world-") })
    let file = folder.appending(path: name)
    let whole = try Data(contentsOf: file)
    var otherVersion = whole
    otherVersion[7] ^= 0xFF
    for bytes in [
      Data(), whole.prefix(40), whole.prefix(whole.count / 2), otherVersion, Data("not a World".utf8),
    ] {
      try bytes.write(to: file)
      let world = try World.open(data: sample.data)
      #expect(world.edition == edition)
      #expect(world.answer("Lantern Bank", on: "2026-05-01").matches.first?.exact == true)
    }
    try FileManager.default.removeItem(at: file)
    #expect(try World.open(data: sample.data).edition == edition)
  }

  @Test func `a manifest nobody can read is an error, not an empty World`() throws {
    let sample = try Sample()
    _ = try Lists.importFiles(
      [sample.consolidated([Sample.capta(9001, "Lantern Bank")], day: "2026-03-01")], data: sample.data)
    try Data("{".utf8).write(to: sample.data.appending(path: "manifest.json"))
    let error = #expect(throws: LicetError.self) { try World.open(data: sample.data) }
    #expect(error?.code == .corruptData)
    #expect(error?.file?.hasSuffix("manifest.json") == true)
  }

  @Test func `a data folder that cannot be made is an error that names it`() throws {
    let sample = try Sample()
    let inTheWay = try sample.file("taken", "a file where the folder should be")
    let file = try sample.consolidated([Sample.capta(9001, "Lantern Bank")], day: "2026-03-01")
    let error = #expect(throws: LicetError.self) { try Lists.importFiles([file], data: inTheWay) }
    #expect(error?.exitStatus == 3)
    #expect(error?.file?.contains("taken") == true)
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func `a file that is not there is an error that names it`() throws {
    let sample = try Sample()
    let missing = sample.folder.url.appending(path: "missing-2026-01-01.csv")
    let error = #expect(throws: LicetError.self) { try Lists.importFiles([missing], data: sample.data) }
    #expect(error?.file?.contains("missing-2026-01-01.csv") == true)
    #expect(!FileManager.default.fileExists(atPath: sample.data.appending(path: "manifest.json").path))
  }

  @Test func `the difference of two files names who came, went and changed`() throws {
    let sample = try Sample()
    let old = try sample.consolidated(
      [Sample.capta(9001, "Lantern Bank"), Sample.capta(9002, "Beacon Bank")], day: "2026-03-01")
    let new = try sample.consolidated(
      [Sample.capta(9002, "Beacon Bank"), Sample.capta(9003, "Prism Bank")], day: "2026-04-01")
    let diff = try Lists.diff(old, new)
    #expect(diff.added.map(\.primaryName) == ["Prism Bank"])
    #expect(diff.removed.map(\.primaryName) == ["Lantern Bank"])
    #expect(try Lists.diff(old, old).added.isEmpty && Lists.diff(old, old).removed.isEmpty)
  }

  @Test func `every list of the World is in the catalog`() throws {
    let known = Set(try Lists.catalog().map(\.id))
    #expect(try World.builtIn().lists.allSatisfy { known.contains($0.id) })
  }
}

/// The same on the official file.
@Suite(.enabled(if: SharedData.isPresent, "\(SharedData.comment)"))
struct OfficialImportTests {
  @Test func `the Consolidated Screening List is imported, dated and screened`() throws {
    let sample = try Sample()
    let file = SharedData.file("csl/csl-2026-07-31.ndjson.zst")
    let report = try Lists.importFiles([file], data: sample.data)
    #expect(report.lists.count == 12)
    #expect(report.lists.allSatisfy { $0.asOf.iso == "2026-07-31" })
    let world = try World.open(data: sample.data)
    #expect(world.edition == report.edition)
    #expect((25_000...27_500).contains(world.index.listingCount))

    let name = BuiltInFactsTests.hikvision
    let lists: Set<ListID> = ["us-entity-list"]
    for (day, state) in [
      ("2019-10-08", ListingState.notYetInForce), ("2019-10-09", .inForce), ("2026-07-31", .inForce),
    ] {
      #expect(world.answer(name, on: day, lists: lists).state(of: name, list: "us-entity-list") == state)
    }
    let match = try #require(
      world.answer(name, on: "2026-07-31", lists: lists).matches.first { $0.listing.name == name })
    let listing = world.listing(of: match)
    #expect(listing.effective?.text == "2019-10-09")
    #expect(listing.amendments.compactMap(\.citation).contains("85 FR 44159"))

    let quanguo = try #require(
      world.answer("Chen Quanguo", on: "2026-07-31", lists: ["us-sdn"]).matches.first)
    #expect(quanguo.exact)
    #expect(world.listing(of: quanguo).effective?.text == "2020-07-09")
    #expect(
      world.answer("Chen Quanguo", on: "2020-07-08", lists: ["us-sdn"]).notInForce.first?.state
        == .notYetInForce)
  }
}
