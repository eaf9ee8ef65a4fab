public import Foundation

/// Finds the data files that ship with a target (facts, name knowledge, law), wherever the program was put.
///
/// Looked for, in this order: the given home (`LICET_HOME`), `../share/licet` beside the executable, then the
/// resource folders the package manager puts beside a program it built.
public enum DataFolder {
  /// - Parameters:
  ///   - name: the folder's name: `Facts`, `Knowledge`.
  ///   - target: the target that owns it, as the package manager names resource folders.
  ///   - home: a folder that holds `name`; nil to look in the usual places only.
  /// - Throws: `LicetError.notFound`, naming every place looked at.
  public static func locate(_ name: String, ofTarget target: String, home: URL? = nil) throws -> URL {
    var candidates: [URL] = []
    if let home { candidates.append(home.appending(path: name)) }
    for bundle in [Bundle.main] + Bundle.allBundles {
      guard let folder = bundle.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent() else {
        continue
      }
      candidates.append(folder.appending(path: "../share/licet/\(name)").standardizedFileURL)
      for built in ["licet_\(target).resources", "licet_\(target).bundle"] {
        candidates.append(folder.appending(path: built).appending(path: name))
        candidates.append(
          bundle.bundleURL.deletingLastPathComponent().appending(path: built).appending(path: name))
      }
    }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
      return found
    }
    let places = candidates.map(\.path).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    throw LicetError(
      .notFound, "the data folder \(name) is missing; looked in \(places.joined(separator: ", "))",
      remedy:
        "set LICET_HOME to the folder that holds \(name), or put share/licet beside the program's bin folder")
  }
}
