import Names
public import Regulations
public import Screening
public import Vocabulary
import Watchlists

public import struct Foundation.URL

/// One immutable edition of everything an answer rests on: the built-in facts and the lists that were loaded.
///
/// ```swift
/// let world = try World.open(data: folder)
/// let answer = world.screen(Party(name: "Hik Vision Digital Technology"), ScreeningOptions(on: Instant(.now)))
/// ```
public struct World: Sendable {
  /// The hash of everything the World was built from; the same edition gives the same answers.
  public let edition: String
  /// The lists in it, the built-in facts among them, by id.
  public let lists: [ListStatus]
  /// The compiled index; make one `Screener` for each thread that asks much.
  public let index: ScreeningIndex
  /// Who owns whom, where such data is loaded.
  public let ownership: OwnershipData?
  /// Which of the listings count, and as of when they were known; nil for all as they came.
  let view: ListingView?
  let shelf: LawShelf
  let manifest: WorldManifest
  private let comparer: Comparer

  init(
    index: ScreeningIndex, manifest: WorldManifest, law shelf: LawShelf, ownership: OwnershipData? = nil,
    view: ListingView? = nil
  ) {
    self.index = index
    lists = manifest.lists
    (self.shelf, self.ownership, self.view) = (shelf, ownership, view)
    self.manifest = manifest
    edition = Self.edition(
      [manifest.edition, shelf.hash] + (ownership.map { [$0.hash] } ?? []) + (view.map { [$0.hash] } ?? []))
    comparer = Comparer(normalizer: index.normalizer)
  }

  static func edition(_ hashes: [String]) -> String {
    String(InputFile(name: "", bytes: Array(hashes.joined().utf8)).sha256.prefix(16))
  }

  /// The law it answers by, read when first asked for.
  /// - Throws: `LicetError.badInput` naming file and line where the law tree breaks its schema.
  public func law() throws -> BodyOfLaw { try shelf.law() }

  /// The files of the law it answers by.
  public var lawTree: LawTree { shelf.tree }

  /// The same lists under another law tree.
  public func with(law tree: LawTree) throws -> World {
    World(index: index, manifest: manifest, law: try LawShelf(tree: tree), ownership: ownership, view: view)
  }

  /// The same lists under law that was read already, such as a tree with one value changed.
  public func with(law: BodyOfLaw) -> World {
    World(index: index, manifest: manifest, law: LawShelf(law, of: lawTree), ownership: ownership, view: view)
  }

  /// The same World knowing who owns whom.
  public func with(ownership: OwnershipData) -> World {
    World(index: index, manifest: manifest, law: shelf, ownership: ownership, view: view)
  }

  /// The World of the built-in facts alone.
  ///
  /// - Parameter home: the folder that holds the data files Licet ships with; nil to look in the usual places.
  /// - Throws: `LicetError.notFound` where they are missing.
  public static func builtIn(home: URL? = nil) throws -> World {
    try WorldBuilder(home: home).builtIn()
  }

  /// The World of the built-in facts and what was imported into `data`; the facts alone where nothing was.
  ///
  /// Maps the compiled World; compiles it anew where the lists, the facts or Licet have changed since.
  /// - Throws: `LicetError` where the data folder can't be read or is damaged.
  public static func open(data: URL, home: URL? = nil) throws -> World {
    try WorldBuilder(home: home).open(ListStore(folder: data))
  }

  /// The World's way to compare two parties, without the World.
  ///
  /// - Throws: `LicetError.notFound` where the data files Licet ships with are missing.
  public static func comparer(home: URL? = nil) throws -> Comparer {
    Comparer(normalizer: try WorldBuilder.normalizer(home: home))
  }

  /// Whether nothing but the built-in facts is loaded.
  public var isBuiltInOnly: Bool { lists.allSatisfy { $0.format == ListStatus.factsFormat } }

  /// The listings that most resemble the party. For many questions, keep a `Screener(world.index)` a thread instead.
  public func screen(_ party: Party, _ options: ScreeningOptions) -> ScreeningAnswer {
    Screener(index).screen(party, options)
  }

  /// How far two parties resemble each other; independent of the lists.
  public func compare(
    _ left: Party, _ right: Party, threshold: Double = ScreeningOptions.defaultThreshold
  ) -> Comparison {
    comparer.compare(left, right, threshold: threshold)
  }

  /// Why a listing did or did not match.
  /// - Throws: `LicetError.notFound` where the World holds no listing of that id.
  public func explain(_ party: Party, listing id: String, _ options: ScreeningOptions) throws -> Match {
    try Screener(index).explain(party, listing: id, options)
  }

  /// The whole listing; nil where the World holds none of this id.
  public func listing(_ id: String) -> Listing? {
    index.position(ofListing: id).map(index.listing(at:))
  }

  /// The whole listing of a match of this World.
  public func listing(of match: Match) -> Listing {
    index.listing(at: match.position)
  }
}
