public import Foundation
public import Vocabulary

/// The lists that Licet knows, as declared in `Catalogue/catalogue.json`.
public struct Catalogue: Hashable, Sendable {
  /// In the order of the file.
  public let entries: [CatalogueEntry]
  private let byID: [ListID: CatalogueEntry]
  private let byCode: [String: ListID]

  public init(entries: [CatalogueEntry]) {
    self.entries = entries
    byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byCode = Dictionary(
      entries.flatMap { entry in entry.publishedAs.map { ($0, entry.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter url: the file, or the folder that holds `catalogue.json`.
  /// - Throws: `LicetError.inputOutput` where it cannot be read, `.corruptData` with file and line where it is not
  ///   what a catalogue is.
  public static func load(from url: URL) throws -> Catalogue {
    let file = url.pathExtension == "json" ? url : url.appending(path: "catalogue.json")
    return try CatalogueFile.read(try InputFile(contentsOf: file))
  }

  public subscript(id: ListID) -> CatalogueEntry? { byID[id] }

  /// The list that files name by `code`; nil where no list is so named.
  public func list(publishedAs code: String) -> ListID? { byCode[code] }

  /// The entry of `id`; of a dataset of FollowTheMoney data (`ftm:DATASET`), which is not declared, what holds for all
  /// of them.
  /// - Throws: `LicetError.badUsage` naming the nearest ids where there is none.
  public func entry(_ id: ListID) throws -> CatalogueEntry {
    if let entry = byID[id] ?? Datasets.catalogueEntry(id) { return entry }
    throw LicetError(
      .badUsage, "there is no list '\(id)'",
      remedy: "use one of \(entries.map(\.id.rawValue).joined(separator: ", ")), or ftm:DATASET")
  }
}
