public import Foundation

/// The folder of official files that lies beside a checkout; `LICET_SHARED` names another place for it.
public enum SharedFolder {
  public static func locate() throws -> URL {
    let benchmarks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let beside = benchmarks.appending(path: "../../shared").standardizedFileURL
    let named = ProcessInfo.processInfo.environment["LICET_SHARED"].map { URL(filePath: $0) }
    let folder = (named ?? beside).appending(path: "data")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw InputError(
        "\(folder.path) is missing; set LICET_SHARED to the folder that holds data/csl and data/names")
    }
    return folder
  }
}

/// An input of the benchmark that cannot be used, and what to do about it.
public struct InputError: Error, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
