#if Desk
import Foundation
import TestSupport

/// Programs that the tests start.
enum Hammer {
  /// Runs the helper to its end and gives what it said.
  static func run(_ arguments: [String]) throws -> String {
    let folder = try ScratchFolder()
    let output = folder.url.appending(path: "output")
    let process = try start(arguments, writingTo: output)
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// Starts the helper; what it says goes to a file, which outlives it.
  static func start(_ arguments: [String], writingTo output: URL) throws -> Process {
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output.path)
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    try process.run()
    return process
  }

  /// Runs a script beside the test vectors.
  static func python(_ script: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let folder = try ScratchFolder()
    let output = folder.url.appending(path: "output")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", ExportTests.vectors.appending(path: script).path] + arguments
    process.standardInput = FileHandle.nullDevice
    let handle = FileHandle(forWritingAtPath: output.path)
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  /// Beside the bundle the tests are in.
  private static func executable() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
    let folders = bundles.flatMap { [$0.deletingLastPathComponent(), $0] }
    guard
      let found = folders.map({ $0.appending(path: "LedgerHammer") })
        .first(where: { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath })
    else { throw CocoaError(.fileNoSuchFile) }
    return found
  }
}
#endif
