#if Desk
import ArgumentParser
import Casework
import Licet
import Storage

import class Foundation.FileManager
import struct Foundation.URL

/// Where a desk is kept.
struct DeskOptions: ParsableArguments {
  @Option(
    help: "Where the desk is kept; desk.sqlite in the data folder where not given.", completion: .file())
  var database: String?
  @Option(help: "What a new ledger is called, for good; best with a domain of your own.")
  var ledgerName: String = "licet.localhost/ledger"

  /// The database's place; the data folder is made where it is missing.
  func file(_ data: DataOptions, in surroundings: Surroundings) throws -> URL {
    if let database { return URL(filePath: database) }
    let folder = data.folder(in: surroundings)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw LicetError(
        .inputOutput, "the data folder can't be made", remedy: "give another with --data or --database",
        file: folder.path)
    }
    return folder.appending(path: "desk.sqlite")
  }

  /// A database that is there already.
  /// - Throws: `LicetError.notFound` where it is not.
  func existing(_ data: DataOptions, in surroundings: Surroundings) throws -> URL {
    let file =
      database.map { URL(filePath: $0) } ?? data.folder(in: surroundings).appending(path: "desk.sqlite")
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw LicetError(
        .notFound, "there is no desk",
        remedy: "name its database with --database, or begin one with licet serve",
        file: file.path)
    }
    return file
  }

  func open(_ file: URL) throws -> SQLiteStore {
    try Self.explained(file) {
      try SQLiteStore.open(file, StoreOptions(ledgerName: ledgerName)) { Surroundings.random(32) }
    }
  }

  /// What a store says of its trouble, as the command line says it.
  static func explained<Value>(_ file: URL, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as StoreError {
      let code: LicetError.Code = if case .corrupt = error { .corruptData } else { .inputOutput }
      throw LicetError(code, error.message, remedy: "nothing was changed", file: file.path)
    }
  }
}
#endif
