import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Watchlists

@Suite struct StoreTests {
  private func add(_ path: String, to store: ListStore, asOf: CalendarDay? = Samples.day) throws {
    let files = [try Samples.file(path)]
    try store.add(files, try Samples.reader().read(files, asOf: asOf), asOf: asOf)
  }

  @Test func `An empty folder holds nothing`() throws {
    let store = ListStore(folder: try ScratchFolder().url)
    #expect(try store.manifest().imports.isEmpty)
    #expect(try store.snapshotsInForce(Samples.reader()).isEmpty)
  }

  @Test func `What was imported is read again as it was`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url.appending(path: "data"))
    try add("csl-2026-01-31.ndjson.zst", to: store)
    let again = try ListStore(folder: store.folder).snapshotsInForce(Samples.reader())
    #expect(try again == Samples.read("csl-2026-01-31.ndjson.zst").snapshots)
    let kept = store.folder.appending(path: "sources/\(try Samples.file("csl-2026-01-31.ndjson.zst").sha256)")
    #expect(try InputFile(contentsOf: kept).bytes == Samples.file("csl-2026-01-31.ndjson.zst").bytes)
  }

  private func edition(of store: ListStore, facts hash: String? = nil) throws -> String {
    ListStore.edition(factsHash: try hash ?? Samples.facts().hash, inForce: try store.manifest().inForce)
  }

  @Test func `The newest publication of a list is in force and the other stays kept`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    try add("party-list.json", to: store, asOf: nil)
    try add("csl.ndjson", to: store)
    let inForce = try store.manifest().inForce
    #expect(inForce.first { $0.list == "us-entity-list" }?.publication == "party-list-json")
    #expect(inForce.first { $0.list == "us-uvl" }?.publication == "csl")
    #expect(try store.manifest().imports.count == 2)
    #expect(try store.allSnapshots(Samples.reader()).count == 4)
  }

  @Test func `Importing the same file twice changes nothing`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    try add("csl.ndjson", to: store)
    let before = try edition(of: store)
    try add("csl.ndjson", to: store)
    #expect(try store.manifest().imports.count == 1)
    #expect(try edition(of: store) == before)
  }

  @Test func `Imports prepared at the same time are both kept`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    let changes = try ["csl.ndjson", "dpl.txt"].map { path in
      let files = [try Samples.file(path)]
      return try store.prepare(
        files, Samples.reader().read(files, asOf: Samples.day), asOf: Samples.day)
    }
    for change in changes { try store.commit(change) }
    #expect(try store.manifest().imports.count == 2)
  }

  @Test func `The edition follows facts and snapshots`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    let empty = try edition(of: store)
    #expect(empty.count == 16)
    try add("csl.ndjson", to: store)
    #expect(try edition(of: store) != empty)
    #expect(try edition(of: store, facts: "x") != edition(of: store))
  }

  @Test func `A leftover of an interrupted import does not disturb`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    try add("csl.ndjson", to: store)
    let before = try store.manifest()
    try Data("half".utf8).write(to: scratch.url.appending(path: ".manifest.json.part"))
    try Data("half".utf8).write(to: scratch.url.appending(path: "sources/.x.part"))
    #expect(try store.manifest() == before)
    try add("dpl.txt", to: store)
    #expect(try store.manifest().imports.count == 2)
  }

  @Test func `A changed file or manifest is told, not trusted`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    try add("csl.ndjson", to: store)
    let kept = scratch.url.appending(path: "sources/\(try Samples.file("csl.ndjson").sha256)")
    try Data("{}".utf8).write(to: kept)
    let error = #expect(throws: LicetError.self) { try store.snapshotsInForce(Samples.reader()) }
    #expect(error?.code == .corruptData)
    try Data("{".utf8).write(to: scratch.url.appending(path: "manifest.json"))
    #expect(throws: LicetError.self) { try store.manifest() }
  }

  @Test func `A World takes the place of the former one`() throws {
    let scratch = try ScratchFolder()
    let store = ListStore(folder: scratch.url)
    try store.writeWorld([1, 2], edition: "aaaa")
    try store.writeWorld([3], edition: "bbbb")
    store.removeSupersededWorlds(keeping: "bbbb")
    #expect(try InputFile(contentsOf: store.worldFile(edition: "bbbb")).bytes == [3])
    #expect(!FileManager.default.fileExists(atPath: store.worldFile(edition: "aaaa").path))
  }

  @Test func `A folder that cannot be written is an error`() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "file")
    try Data().write(to: file)
    let store = ListStore(folder: file.appending(path: "data"))
    #expect(throws: LicetError.self) { try add("csl.ndjson", to: store) }
  }
}
