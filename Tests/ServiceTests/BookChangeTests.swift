#if Desk
import Foundation
import Licet
import Names
import Storage
import TestSupport
import Testing

@testable import Assessments
@testable import Casework
@testable import Screening

/// Two desks live through the same changes of lists and book: one screens what a change can reach, the other all.
@Suite("A change touches what it can reach, and comes to what a whole run comes to")
struct BookChangeTests {
  private static let words = [
    "Hikvision", "Dahua", "Zarya", "Almaz", "Antey", "Sevmash", "Norinco", "Mahan", "Khatam", "Novatek",
    "Technology", "Trading", "International", "Bank", "Shipping", "Group", "Moscow", "Tehran", "Systems",
  ]
  private static let given = ["Mohammad", "Ali", "Sergei", "Aleksandr", "Ivan", "Hassan", "Wei", "Maria"]
  private static let families = [
    "Ivanov", "Petrov", "Khan", "Al-Assad", "Kim", "Rodriguez", "Usmanov", "Zhu",
  ]

  /// The made-up part of a World; the built-in facts are in it too.
  private struct Lists {
    var listings: [Listing] = []
    var next = 0
    private var edition = 0

    mutating func add(_ random: inout SplitMix64) {
      listings.append(BookChangeTests.listing(next, &random))
      next += 1
    }

    mutating func world() throws -> World {
      edition += 1
      let base = try TestDesk.world.get()
      let facts = (0..<base.index.listingCount).map { base.index.listing(at: $0) }
      let manifest = WorldManifest(edition: "made-up \(edition)", lists: base.lists)
      let bytes = IndexCompiler.compile(
        facts + listings, normalizer: base.index.normalizer, manifest: try manifest.bytes)
      return World(
        index: try ScreeningIndex(compiled: bytes, normalizer: base.index.normalizer), manifest: manifest,
        law: base.shelf)
    }

    /// - Returns: how many listings it touched.
    mutating func change(_ random: inout SplitMix64, at moment: Instant) -> Int {
      let place = Int.random(in: 0..<listings.count, using: &random)
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1: add(&random)
      case 2: listings.remove(at: place)
      case 3:
        let other = BookChangeTests.name(listings[place].kind == .person, &random)
        listings[place].names = [ListedName(other, role: .primary)]
      case 4: listings[place].names.append(ListedName(BookChangeTests.name(false, &random), strength: .weak))
      case 5: listings[place].countries = [Country("IR"), Country("RU")].compactMap(\.self)
      case 6: listings[place].identifiers = [Identifier(type: "IMO", value: "IMO 918\(place % 10)629")]
      case 7:
        listings[place].effective = .instant(Instant(secondsSinceEpoch: moment.secondsSinceEpoch + 90))
        listings[place].effectiveSource = .publisher
      default: listings[place].remarks = "changed at \(moment.rfc3339)"
      }
      return 1
    }
  }

  private static func name(_ isPerson: Bool, _ random: inout SplitMix64) -> String {
    func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    if isPerson { return "\(pick(families)), \(pick(given)) \(pick(given))" }
    return "\(pick(words)) \(pick(words)) \(pick(words)) Co., Ltd."
  }

  private static func listing(_ number: Int, _ random: inout SplitMix64) -> Listing {
    let isPerson = Bool.random(using: &random)
    return Listing(
      list: "us-sdn", sourceID: nil, id: "us-sdn:\(10_000 + number)",
      kind: isPerson ? .person : .organization,
      names: [ListedName(name(isPerson, &random), role: .primary)],
      countries: number % 2 == 0 ? [Country("CN")].compactMap(\.self) : [],
      addresses: number % 5 == 0 ? [Address("\(number) Harbor Road, Tehran")] : [],
      birthDates: number % 3 == 0 ? [PartialDate(iso: "1970-05-05")].compactMap(\.self) : [],
      identifiers: number % 4 == 0 ? [Identifier(type: "Registration", value: "77\(number)123")] : [],
      effective: .day(CalendarDay(iso: "2019-10-09") ?? CalendarDay(daysSinceEpoch: 0)),
      effectiveSource: .publisher)
  }

  /// Often a listed name with a slip, of the made-up lists or of the facts.
  private static func counterparty(_ number: Int, _ listings: [Listing], _ random: inout SplitMix64) throws
    -> Counterparty
  {
    let listing = listings.randomElement(using: &random)
    var name = listing?.names.randomElement(using: &random)?.text ?? ""
    if Bool.random(using: &random), name.count > 4 {
      name.remove(at: name.index(name.startIndex, offsetBy: Int.random(in: 0..<name.count, using: &random)))
    }
    let choice = Int.random(in: 0..<10, using: &random)
    if choice < 5 { name = Self.name(choice < 2, &random) }
    let asksByAddress = choice == 9
    return try Counterparty(
      Party(
        id: "c\(1_000 + number)", name: asksByAddress ? "" : name,
        kind: choice % 2 == 0 ? listing?.kind : nil,
        countries: choice > 6 ? listing?.countries ?? [] : [],
        birthDates: choice > 7 ? listing?.birthDates ?? [] : [],
        addresses: asksByAddress ? (listing?.addresses.map(\.text) ?? []) + ["5 Harbor Road"] : [],
        identifiers: choice == 5 ? [Identifier(type: "IMO", value: "9181629")] : listing?.identifiers ?? []))
  }

  /// One desk's store; both get the same book and the same decisions.
  private static func open(_ folder: ScratchFolder, _ name: String) throws -> SQLiteStore {
    try SQLiteStore.open(
      folder.url.appending(path: name), StoreOptions(ledgerName: "desk.example/ledger"),
      newKey: { Array(1...32) })
  }

  private static func alerts(_ store: SQLiteStore, _ ids: [String]) throws -> [String: [Alert]] {
    try store.read { try $0.alerts(ofCounterparties: ids) }
  }

  private static func importing(
    _ parties: [Counterparty], removing: [String], into store: SQLiteStore, at moment: Instant
  ) throws -> BookDifference {
    try store.write { writer in
      let kept = Set(parties.map(\.id))
      let all = try writer.counterparties(after: nil, limit: 10_000).filter {
        !removing.contains($0.id) && !kept.contains($0.id)
      }
      let difference = try BookDifference(
        all + parties, mode: .replace, former: { try writer.counterparty($0)?.line },
        ids: { try writer.counterparties(after: nil, limit: 10_000).map(\.id) })
      let event = BookImport(
        source: "book.csv", mode: .replace, rows: 0, added: difference.added, changed: difference.changed,
        removed: difference.removed.count, records: try writer.keep(BookRecords(difference).document))
      try writer.append([EventDraft(.book(.imported(event)), by: .desk)], at: moment)
      try writer.change(book: difference)
      return difference
    }
  }

  private static func counts(_ run: ScreeningRun) -> [Int] {
    [run.opened, run.changed, run.reopened, run.lapsed]
  }

  /// Somebody accepts one pair in ten and decides another.
  private static func decide(_ alerts: [Alert], in store: SQLiteStore, at moment: Instant) throws {
    let drafts = alerts.enumerated().flatMap { number, alert -> [EventDraft] in
      guard alert.state == .open else { return [] }
      let day = moment.day.advanced(by: 30)
      func draft(_ change: AlertChange, _ name: String) -> EventDraft {
        EventDraft(.alert(AlertEvent(alert: alert.id, change)), by: .user(name), reason: "because")
      }
      switch number % 10 {
      case 3: return [draft(.proposed(expires: day), "ann"), draft(.confirmed(expires: day), "bob")]
      case 5: return [draft(.decided(.undetermined), "ann")]
      default: return []
      }
    }
    try store.write { _ = try $0.append(drafts, at: moment) }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func theAlertsAreThoseOfAWholeRun(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try ScratchFolder()
    let (partly, wholly) = (try Self.open(folder, "partly.sqlite"), try Self.open(folder, "wholly.sqlite"))
    var moment =
      Instant(
        startOf: try #require(CalendarDay(iso: "2026-03-02"))
      ).secondsSinceEpoch + 3_600
    func now() -> Instant { Instant(secondsSinceEpoch: moment) }
    var lists = Lists()
    for _ in 0..<120 { lists.add(&random) }
    var world = try lists.world()
    let all = (0..<world.index.listingCount).map { world.index.listing(at: $0) }
    var parties = try (0..<400).map { try Self.counterparty($0, all, &random) }
    let ids = (0..<500).map { "c\(1_000 + $0)" }
    let book = ScreenedBook()
    func screening() -> BookScreening { BookScreening(world, threshold: "0.4000", at: now(), cores: 2) }
    for store in [partly, wholly] { _ = try Self.importing(parties, removing: [], into: store, at: now()) }
    try book.screenAll(screening(), .request, in: partly)
    try screening().run(.request, in: wholly)
    for store in [partly, wholly] {
      try Self.decide(
        try Self.alerts(store, ids).values.flatMap(\.self).sorted { $0.id < $1.id }, in: store, at: now())
    }
    var (reached, events) = (0, 0)
    for step in 0..<30 {
      moment += 60
      let count = step % 10 == 9 ? 25 : 1
      for _ in 0..<count { _ = lists.change(&random, at: now()) }
      world = try lists.world()
      // Now and then the book changes too: some are written anew, one leaves.
      if step % 4 == 2 {
        parties = try (0..<3).map { _ in
          try Self.counterparty(Int.random(in: 0..<500, using: &random), all + lists.listings, &random)
        }
        let leaving = ["c\(1_000 + Int.random(in: 0..<500, using: &random))"]
        var differences: [BookDifference] = []
        for store in [partly, wholly] {
          differences.append(try Self.importing(parties, removing: leaving, into: store, at: now()))
        }
        book.touch(differences[0].touched)
        for (store, difference) in zip([partly, wholly], differences) {
          try screening().run(
            .importing, in: store, only: difference.written.map(\.id), removed: difference.removed)
        }
      }
      let part = try book.screenChange(screening(), .lists, in: partly)
      let whole = try screening().run(.lists, in: wholly)
      let (ours, theirs) = (try Self.alerts(partly, ids), try Self.alerts(wholly, ids))
      for id in ids { #expect(ours[id] == theirs[id], "step \(step), counterparty \(id)") }
      #expect(part.result == whole.result)
      #expect(Self.counts(part) == Self.counts(whole))
      if count == 1 { reached += part.reached }
      events += whole.opened + whole.changed + whole.reopened + whole.lapsed
    }
    #expect(events > 40, "the changes hardly changed anything")
    // 27 changes of one listing; a whole run each would have looked at 400.
    #expect(reached < 27 * 400 / 5)
  }

  /// What a change can't be told from is a whole run.
  @Test func whatCannotBeToldIsScreenedWhole() throws {
    var random = SplitMix64(seed: 9)
    let folder = try ScratchFolder()
    let store = try Self.open(folder, "desk.sqlite")
    let start = Instant(startOf: try #require(CalendarDay(iso: "2026-03-02")))
    var lists = Lists()
    for _ in 0..<10 { lists.add(&random) }
    let world = try lists.world()
    let parties = try (0..<20).map { try Self.counterparty($0, lists.listings, &random) }
    _ = try Self.importing(parties, removing: [], into: store, at: start)
    let book = ScreenedBook()
    func run(_ threshold: String = "0.4000", later seconds: Int64 = 0) throws -> Int {
      let moment = Instant(secondsSinceEpoch: start.secondsSinceEpoch + seconds)
      return try book.screenChange(
        BookScreening(world, threshold: threshold, at: moment, cores: 2), .lists, in: store
      ).reached
    }
    #expect(try run() == 20, "the first run")
    #expect(try run() == 0)
    #expect(try run("0.5000") == 20, "another threshold")
    #expect(try run("0.5000", later: 60) == 0)
    #expect(try run("0.5000", later: 86_400) == 20, "another day")
    #expect(try run("0.5000", later: 86_400) == 0)
    book.touch(["c1003"])
    #expect(try run("0.5000", later: 86_400) == 1, "who was written since")
    book.touch((0..<60_000).map { "x\($0)" })
    #expect(try run("0.5000", later: 86_400) == 20, "more than are kept in mind")
    #expect(try run("0.5000", later: 86_400) == 0)
  }
}
#endif
