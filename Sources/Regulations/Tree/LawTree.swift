import Crypto
public import Foundation
import Vocabulary

/// The files of a law tree as they are on disk.
public struct LawTree: Sendable {
  /// Paths below the root, sorted, of the files that make up the law: provisions, facts, coverage.
  public let paths: [String]
  public let root: URL

  /// - Throws: `LicetError.notFound` where the folder holds no law.
  public init(root: URL) throws {
    let root = root.resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let paths = found.filter { $0.hasSuffix(".yaml") }.sorted()
    guard paths.contains("COVERAGE.yaml") else {
      throw LicetError(
        .notFound, "no law tree at \(root.path)", remedy: "name a folder that holds COVERAGE.yaml",
        file: root.path)
    }
    (self.root, self.paths) = (root, paths)
  }

  /// The files of the law itself.
  public var lawPaths: [String] { paths.filter { !Self.isCases($0) } }
  /// The files of test cases beside it.
  public var casePaths: [String] { paths.filter(Self.isCases) }

  public static func isCases(_ path: String) -> Bool { path.hasSuffix(".cases.yaml") }

  public func text(of path: String) throws -> String {
    let data = try bytes(of: path)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw LicetError(.badInput, "the file is not UTF-8", remedy: "save it as UTF-8", file: path)
    }
    return text
  }

  private func bytes(of path: String) throws -> Data {
    do {
      return try Data(contentsOf: root.appending(path: path))
    } catch {
      throw LicetError(
        .inputOutput, "the file can't be read", remedy: "check that it is there and readable",
        file: root.appending(path: path).path)
    }
  }

  /// The hash of every file of the law, path and bytes: what a compiled tree is keyed by.
  public func hash() throws -> String {
    var hasher = SHA256()
    for path in lawPaths {
      hasher.update(data: Data(path.utf8))
      hasher.update(data: [0])
      let data = try bytes(of: path)
      hasher.update(data: Data(String(data.count).utf8))
      hasher.update(data: [0])
      hasher.update(data: data)
    }
    return hasher.finalize().map { byte in
      let hex = String(byte, radix: 16)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
