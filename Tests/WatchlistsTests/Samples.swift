import Foundation
import Vocabulary
import Watchlists

/// Samples of our own making, in the shapes publishers use.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

  static func file(_ path: String) throws -> InputFile {
    let file = try InputFile(contentsOf: folder.appending(path: path))
    return InputFile(name: path, bytes: file.bytes)
  }

  static func text(_ text: String, name: String = "sample-2026-01-31") -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  /// The shipped catalogue.
  static func catalogue() throws -> Catalogue {
    let sources = folder.appending(path: "../../../Sources/Watchlists/Catalogue").standardizedFileURL
    return try Catalogue.load(from: sources)
  }

  /// The shipped catalogue without its floors: samples are small.
  static func lenientCatalogue() throws -> Catalogue {
    Catalogue(
      entries: try catalogue().entries.map { entry in
        CatalogueEntry(
          id: entry.id, title: entry.title, publisher: entry.publisher, address: entry.address,
          legalEffect: entry.legalEffect, cadence: entry.cadence, count: 1...100_000,
          publishedAs: entry.publishedAs)
      })
  }

  static func facts() throws -> Facts { try Facts.load(from: folder.appending(path: "Facts")) }

  static func reader() throws -> ListReader {
    ListReader(catalogue: try lenientCatalogue(), citations: try facts().citations)
  }

  static let day = CalendarDay(year: 2026, month: 1, day: 31)

  static func read(_ paths: String..., list: ListID? = nil) throws -> ListImport {
    try reader().read(try paths.map { try file($0) }, list: list, asOf: day)
  }

  static func ofacSet() throws -> ListImport {
    try read("ofac/sdn.csv", "ofac/add.csv", "ofac/alt.csv", "ofac/sdn_comments.csv")
  }
}

extension ListImport {
  func listings(_ list: ListID) -> [Listing] { snapshots.filter { $0.list == list }.flatMap(\.listings) }

  func listing(_ list: ListID, _ name: String) -> Listing? {
    listings(list).first { listing in listing.names.contains { $0.text == name } }
  }
}

extension Listing {
  func texts(_ role: ListedName.Role) -> [String] { names.filter { $0.role == role }.map(\.text) }
}
