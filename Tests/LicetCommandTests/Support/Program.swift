import Foundation

/// The program as it was built, run as a user runs it.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let diagnostics: String
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs `licet` with nothing loaded unless `data` names a folder.
  static func run(_ arguments: [String], input: String = "", data: URL? = nil, outputPath: String? = nil)
    throws -> Result
  {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.environment = environment(data)
    // Files, not pipes: a long answer cannot block, and no read is interrupted by the end of another program.
    let folder = try Folder()
    process.standardInput = FileHandle(forReadingAtPath: try folder.file("stdin", input.utf8))
    let paths = try ["stdout", "stderr"].map { try folder.file($0, []) }
    let streams = [outputPath ?? paths[0], paths[1]].map { FileHandle(forWritingAtPath: $0) }
    (process.standardOutput, process.standardError) = (streams[0], streams[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try folder.text("stdout"),
      diagnostics: try folder.text("stderr"))
  }

  private static func environment(_ data: URL?) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    for name in ["LICET_HOME", "XDG_DATA_HOME", "NO_COLOR"] { environment[name] = nil }
    environment["LICET_DATA"] = data?.path ?? "/nonexistent/licet"
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return environment
  }

  /// Beside the bundle the tests are in.
  private static func executable() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
    let folders = bundles.flatMap { [$0.deletingLastPathComponent(), $0] }
    guard
      let found = folders.map({ $0.appending(path: "licet") })
        .first(where: {
          FileManager.default.isExecutableFile(atPath: $0.path)
            && !((try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false)
        })
    else { throw CocoaError(.fileNoSuchFile) }
    return found
  }
}
