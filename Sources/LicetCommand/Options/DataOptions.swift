import ArgumentParser
import Licet

import class Foundation.FileManager
import struct Foundation.ObjCBool
import struct Foundation.URL

/// Where the loaded lists are.
struct DataOptions: ParsableArguments {
  @Option(
    help: .init(
      "Folder of the loaded lists (or LICET_DATA; default: the platform's data folder).", valueName: "dir"),
    completion: .directory)
  var data: String?

  func folder(in surroundings: Surroundings) -> URL {
    data.map { URL(filePath: $0) } ?? surroundings.dataFolder
  }

  /// The built-in facts and what was loaded.
  /// - Throws: `LicetError.notFound` where a folder was named and is not there.
  func world(in surroundings: Surroundings) throws -> World {
    let folder = folder(in: surroundings)
    if let data, !FileManager.default.fileExists(atPath: folder.path) {
      throw LicetError(
        .notFound, "the data folder is not there",
        remedy: "load lists into it: licet lists import FILE --data \(data)",
        file: data)
    }
    var isFolder: ObjCBool = true
    if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), !isFolder.boolValue {
      throw LicetError(
        .badUsage, "the data folder is a file", remedy: "name a folder with --data or LICET_DATA",
        file: folder.path)
    }
    return try World.open(data: folder, home: surroundings.licetHome)
  }
}
