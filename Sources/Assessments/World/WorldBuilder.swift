import Foundation
import Names
import Screening
import Vocabulary
import Watchlists

/// Builds Worlds: finds the data files, assembles facts and snapshots, compiles, maps.
struct WorldBuilder {
  private let home: URL?
  private let factsFolder: URL
  private let normalizer: NameNormalizer

  init(home: URL?) throws {
    self.home = home
    factsFolder = try Self.factsFolder(home)
    normalizer = try Self.normalizer(home: home)
  }

  static func normalizer(home: URL?) throws -> NameNormalizer {
    let folder = try DataFolder.locate("Knowledge", ofTarget: "Names", home: home)
    return NameNormalizer(knowledge: try NameKnowledge.load(from: folder))
  }

  static func catalogue(home: URL?) throws -> Catalogue {
    let folder = try DataFolder.locate("Catalogue", ofTarget: "Watchlists", home: home)
    return try Catalogue.load(from: folder.appending(path: "catalogue.json"))
  }

  /// A reader of publishers' files that knows the catalogue and the citation table.
  static func reader(home: URL?) throws -> ListReader {
    try reader(home: home, Facts.load(from: factsFolder(home)))
  }

  private static func factsFolder(_ home: URL?) throws -> URL {
    try DataFolder.locate("Facts", ofTarget: "Watchlists", home: home)
  }

  private static func reader(home: URL?, _ facts: Facts) throws -> ListReader {
    ListReader(catalogue: try catalogue(home: home), citations: facts.citations)
  }

  func builtIn() throws -> World {
    let facts = try Facts.load(from: factsFolder)
    return try compiled(facts, snapshots: [], edition: edition(facts: facts.hash, entries: []), law: law(nil))
  }

  private func law(_ store: ListStore?) throws -> LawShelf {
    try LawShelf(home: home, keptIn: store?.folder.appending(path: "law"))
  }

  func open(_ store: ListStore) throws -> World {
    let entries = try store.manifest().inForce
    let edition = edition(facts: try Facts.hash(of: factsFolder), entries: entries)
    if let world = try mapped(store.worldFile(edition: edition), edition: edition, law: law(store)) {
      return world
    }
    let facts = try Facts.load(from: factsFolder)
    guard !entries.isEmpty else { return try openFacts(facts, edition: edition, store) }
    let snapshots = try store.allSnapshots(Self.reader(home: home, facts))
    return try compiled(facts, snapshots: snapshots, edition: edition, law: law(store), into: store)
  }

  /// The facts alone; kept compiled where the folder is there and can be written to, else compiled again: to ask makes no
  /// folder.
  private func openFacts(_ facts: Facts, edition: String, _ store: ListStore) throws -> World {
    guard FileManager.default.fileExists(atPath: store.folder.path) else {
      return try compiled(facts, snapshots: [], edition: edition, law: law(store))
    }
    do {
      let world = try compiled(facts, snapshots: [], edition: edition, law: law(store), into: store)
      store.removeSupersededWorlds(keeping: edition)
      return world
    } catch let error as LicetError where error.code == .inputOutput {
      return try compiled(facts, snapshots: [], edition: edition, law: law(store))
    }
  }

  /// Reads files, compiles the World they make with what is there already, and puts both in force, in this order.
  func importFiles(
    _ files: [URL], list: ListID?, asOf: CalendarDay?, into store: ListStore
  ) throws -> ImportReport {
    let facts = try Facts.load(from: factsFolder)
    let reader = try Self.reader(home: home, facts)
    let inputs = try files.map { try InputFile(contentsOf: $0) }
    let imported = try reader.read(inputs, list: list, asOf: asOf)
    let former = try store.allSnapshots(reader)
    let change = try store.prepare(inputs, imported, list: list, asOf: asOf)
    let edition = edition(facts: facts.hash, entries: change.manifest.inForce)
    let world = try compiled(
      facts, snapshots: former + imported.snapshots, edition: edition, law: law(store), into: store)
    try store.commit(change)
    store.removeSupersededWorlds(keeping: edition)
    return ImportReport(
      lists: imported.snapshots.map { ListStatus($0) }, warnings: imported.warnings, edition: world.edition)
  }

  private func mapped(_ file: URL, edition: String, law: LawShelf) throws -> World? {
    // A World of another version or a damaged one is compiled anew: the publishers' files are what counts.
    guard FileManager.default.fileExists(atPath: file.path),
      let index = try? ScreeningIndex(mapping: file, normalizer: normalizer),
      let manifest = WorldManifest(index.manifest), manifest.edition == edition
    else { return nil }
    return World(index: index, manifest: manifest, law: law)
  }

  private func compiled(
    _ facts: Facts, snapshots: [Snapshot], edition: String, law: LawShelf, into store: ListStore? = nil
  ) throws -> World {
    let listings = WorldListings.assemble(facts: facts, snapshots: snapshots)
    let manifest = WorldManifest(edition: edition, lists: statuses(facts, listings, snapshots))
    let bytes = IndexCompiler.compile(listings, normalizer: normalizer, manifest: try manifest.bytes)
    if let store { try store.writeWorld(bytes, edition: edition) }
    return World(
      index: try ScreeningIndex(compiled: bytes, normalizer: normalizer), manifest: manifest, law: law)
  }

  private func edition(facts hash: String, entries: [ListManifest.Entry]) -> String {
    ListStore.edition(
      factsHash: hash, inForce: entries, others: [normalizer.knowledge.fingerprint, Self.engine])
  }

  /// Changes whenever the same names would be scored or compiled otherwise.
  private static let engine = "engine 2"

  private func statuses(_ facts: Facts, _ listings: [Listing], _ snapshots: [Snapshot]) -> [ListStatus] {
    let inForce = Dictionary(grouping: WorldListings.inForce(snapshots), by: \.list)
    let builtIn = Dictionary(grouping: facts.listings, by: \.list)
    return Set(inForce.keys).union(builtIn.keys).sorted().map { list in
      if let parts = inForce[list], let first = parts.first {
        return ListStatus(
          id: list, count: parts.reduce(0) { $0 + $1.listings.count }, asOf: first.asOf,
          publisher: first.publication, format: first.format)
      }
      let listings = builtIn[list] ?? []
      return ListStatus(
        id: list, count: listings.count, asOf: Facts.asOf, publisher: "built-in facts",
        format: ListStatus.factsFormat)
    }
  }
}
