import Foundation

/// Reads a file whole, through `zstd` or `gzip` where its name ends so.
enum CompressedFile {
  static func read(_ file: URL) throws -> Data {
    switch file.pathExtension {
    case "zst": try run("zstd", file)
    case "gz": try run("gzip", file)
    default: try Data(contentsOf: file)
    }
  }

  static func lines(_ file: URL) throws -> [Substring] {
    String(decoding: try read(file), as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  private static func run(_ tool: String, _ file: URL) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool, "-dc", file.path]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw InputError(
        "\(file.path) cannot be decompressed; check that \(tool) is installed and the file is whole")
    }
    return data
  }
}
