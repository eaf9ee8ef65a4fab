import ArgumentParser
import Foundation
import Licet
import Measurement
import QueryGenerator

struct BookSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract:
      "How long a large counterparty book takes to screen, whole and after one listing was added; all in memory."
  )

  @Option(help: "How many counterparties.") var parties = 1_000_000
  @Option(help: "How many threads screen.") var cores = 2
  @Option(help: "The seed of the book.") var seed: UInt64 = 20_260_731
  @Option(help: "A data folder that the list was imported into (default: a new one, removed after).")
  var data: String?
  @Flag(help: "Screen the whole book after each change too, and compare.") var check = false

  /// From a name of two words that nobody else bears to one of words that half the book does.
  private static let added = [
    "Zhvanetskiy Krasnoturinsk Optics", "Almaz Shipping Lines", "Maria Garcia",
    "International Trading Company Limited",
  ]

  func run() throws {
    let base = try BenchmarkWorld.make(data: data.map { URL(filePath: $0) }).world
    print("\(base.index.listingCount) listings; \(megabytes(Memory.now())) resident with the lists alone")
    let store = try made()
    let book = ScreenedBook()
    var run: ScreeningRun?
    let whole = try Cost.measure { run = try book.screenAll(screening(base), .request, in: store) }
    print(
      "whole book: \(whole.text); \(run?.opened ?? 0) alerts; \(megabytes(Memory.now())) resident after it")
    var former: (World, ScreeningRun?) = (base, run)
    for name in Self.added {
      let listing = Listing(
        list: "us-sdn", sourceID: nil, id: "us-sdn:added", kind: nil,
        names: [ListedName(name, role: .primary)])
      let world = try AmendedWorlds(
        base, knownAt: nil, [WorldAmendments(listings: [listing])]
      ).amended[0]
      let change = try Cost.measure { run = try book.screenChange(screening(world), .lists, in: store) }
      print(
        "'\(name)' listed: \(change.text); \(run?.reached ?? 0) reached, \(run?.opened ?? 0) alerts opened")
      former = (world, run)
    }
    if check { try compare(former.0, former.1) }
  }

  /// The alerts of a whole run by the last World, in a store of its own, against those that the changes left.
  private func compare(_ world: World, _ run: ScreeningRun?) throws {
    let whole = try BookSpeed.parse(["--parties", "\(parties)", "--seed", "\(seed)"])
    let fresh = try ScreenedBook().screenAll(screening(world), .request, in: try whole.made())
    print(fresh.result == run?.result ? "the same pairs as a whole run" : "OTHER PAIRS THAN A WHOLE RUN")
  }

  private func screening(_ world: World) -> BookScreening {
    BookScreening(
      world, threshold: ThresholdSetting.standard.value, at: BenchmarkWorld.moment, cores: cores)
  }

  private func made() throws -> MemoryDesk {
    var generator = try BookGenerator(data: try SharedFolder.locate(), seed: seed)
    var (lines, ends): ([UInt8], [Int]) = ([], [])
    lines.reserveCapacity(parties * 128)
    ends.reserveCapacity(parties)
    for place in 0..<parties {
      let row = generator.next()
      let party = Party(
        id: MemoryDesk.id(place), name: row.name, kind: row.kind.flatMap { PartyKind(rawValue: $0.rawValue) },
        countries: row.country.flatMap { Country(code: $0) }.map { [$0] } ?? [],
        identifiers: row.number.map { [Identifier(type: "Registration", value: $0)] } ?? [])
      lines.append(contentsOf: party.canonicalLine.utf8)
      ends.append(lines.count)
    }
    print("\(parties) counterparties, \(megabytes(lines.count)) of records")
    guard let desk = MemoryDesk(lines: lines, ends: ends) else { throw InputError("no desk could be made") }
    return desk
  }
}
