import Testing
import Vocabulary

@testable import Watchlists

@Suite struct AssemblyTests {
  private func world(_ imports: ListImport...) throws -> [Listing] {
    WorldListings.assemble(facts: try Samples.facts(), snapshots: imports.flatMap(\.snapshots))
  }

  private func named(_ name: String, in world: [Listing]) -> Listing? {
    world.first { $0.list == "us-entity-list" && $0.primaryName == name }
  }

  @Test func `With nothing loaded the facts alone are the World`() throws {
    #expect(try world() == Samples.facts().listings)
  }

  @Test func `A snapshot takes former terms and dates from the facts`() throws {
    let world = try world(Samples.read("csl.ndjson"))
    let lantern = try #require(named("Lantern Optics Co., Ltd.", in: world))
    #expect(named("Lantern Optics Company Limited", in: world) == nil)
    #expect(lantern.terms.licenseRequirement?.hasPrefix("All items (sample)") == true)
    #expect(lantern.amendments.map(\.citation) == ["84 FR 54002", "87 FR 62202"])
    #expect(lantern.names.map(\.text) == ["Lantern Optics Co., Ltd.", "Lantern", "灯笼光学"])
    let then = Instant(endOf: try #require(CalendarDay(iso: "2020-01-01")))
    #expect(lantern.terms(at: then).reviewPolicy == .caseByCase)
    #expect(lantern.terms(at: then).footnotes.isEmpty)
    #expect(lantern.terms(at: Instant(endOf: Samples.day ?? CalendarDay(daysSinceEpoch: 0))).footnotes == [4])
  }

  @Test func `A fact of the publisher's id gives the date`() throws {
    let world = try world(Samples.ofacSet())
    let person = try #require(world.first { $0.id == "us-sdn:9001" })
    #expect(person.effective?.text == "2020-07-09")
    #expect(person.effectiveSource == .facts)
    #expect(person.amendments.map(\.citation) == ["EO 13818"])
  }

  @Test func `What nothing dates is unknown before the first snapshot, never absent`() throws {
    let ship = try #require(world(Samples.ofacSet()).first { $0.primaryName == "OCEAN QUILL" })
    #expect(ship.effective?.text == "2026-01-31")
    #expect(ship.effectiveSource == .firstSnapshot)
    #expect(ship.state(at: Instant(endOf: try #require(CalendarDay(iso: "2025-12-31")))) == .unknown)
  }

  @Test func `An older snapshot tells when a listing was first seen`() throws {
    let early = try Samples.reader().read([Samples.file("csl.ndjson")], asOf: CalendarDay(iso: "2024-01-01"))
    let uvl = try #require(world(early, Samples.read("csl.ndjson")).first { $0.list == "us-uvl" })
    #expect(uvl.effective?.text == "2024-01-01")
  }

  @Test func `A fact that the snapshot lacks is removed on its day; one removed before stays history`() throws
  {
    let world = try world(Samples.read("csl.ndjson"))
    let absent = try #require(named("Absent Alloys", in: world))
    #expect(absent.removed?.text == "2026-01-31")
    #expect(absent.remarks?.contains("2026-01-31") == true)
    #expect(named("Gone Glass GmbH", in: world)?.removed?.text == "2021-03-01")
  }

  @Test func `An old snapshot does not undo later facts`() throws {
    let early = try Samples.reader().read([Samples.file("csl.ndjson")], asOf: CalendarDay(iso: "2020-06-30"))
    let world = try world(early)
    #expect(named("Lantern Optics Co., Ltd.", in: world)?.terms.footnotes == [4])
    #expect(named("Gone Glass GmbH", in: world)?.removed?.text == "2021-03-01")
    let before = try Samples.reader().read([Samples.file("csl.ndjson")], asOf: CalendarDay(iso: "2018-01-01"))
    #expect(named("Absent Alloys", in: try self.world(before))?.removed == nil)
  }

  @Test func `Facts that a publisher holds in one entry are not gone`() throws {
    let known = try Samples.facts()
    let branch = try #require(known.listings.first { $0.primaryName == "Lantern Optics Company Limited" })
    var abroad = branch
    (abroad.id, abroad.countries) = ("us-entity-list:abroad", [try #require(Country(code: "HK"))])
    let facts = Facts(listings: known.listings + [abroad], citations: known.citations, hash: known.hash)
    let world = WorldListings.assemble(facts: facts, snapshots: try Samples.read("csl.ndjson").snapshots)
    #expect(world.allSatisfy { $0.id != abroad.id })
  }

  @Test func `Lists without a snapshot keep their facts`() throws {
    #expect(try world(Samples.read("csl.ndjson")).contains { $0.list == "us-889" })
  }

  @Test func `Of two publications of a list the newest is in force, never both`() throws {
    let csl = try Samples.read("csl.ndjson")
    let document = try Samples.reader().read([Samples.file("party-list.json")])
    let world = try world(document, csl)
    #expect(named("Mirror Energy Company", in: world) != nil)
    #expect(named("Beacon Glass Works", in: world) == nil)
  }

  @Test func `The order of input does not matter, and listings are sorted`() throws {
    let (csl, ofac) = (try Samples.read("csl.ndjson"), try Samples.ofacSet())
    let one = WorldListings.assemble(facts: try Samples.facts(), snapshots: csl.snapshots.reversed())
    #expect(try one == world(csl))
    let all = try world(ofac, csl)
    #expect(zip(all, all.dropFirst()).allSatisfy { ($0.list, $0.id) < ($1.list, $1.id) })
  }

  @Test func `A diff tells what was added, removed and changed`() throws {
    let old = try Samples.read("csl.ndjson")
    let text = try String(decoding: Samples.file("csl.ndjson").bytes, as: UTF8.self)
    let changed = text.replacing("\"Lantern\"", with: "\"Laterne\"").replacing(
      "Pebble Parts", with: "Gravel Parts")
    let new = try Samples.reader().read([Samples.text(changed)])
    let diff = ListDiff(from: old, to: new)
    #expect(diff.added.map(\.primaryName) == ["Gravel Parts (HK) Ltd."])
    #expect(diff.removed.map(\.primaryName) == ["Pebble Parts (HK) Ltd."])
    #expect(diff.changed.map(\.new.primaryName) == ["Lantern Optics Co., Ltd."])
    #expect(diff.changed.map(\.fields) == [[.names]])
    #expect(ListDiff(from: old, to: old).isEmpty)
  }
}
