public import Foundation

/// The official lists that lie beside a checkout, which tests may read and never contain.
///
/// Tests that need them carry `.enabled(if: SharedData.isPresent, "\(SharedData.comment)")`, so that the run says how many
/// were skipped. `LICET_SHARED` names another place for the folder.
public enum SharedData {
  public static let comment = "needs the official lists (LICET_SHARED or ../shared)"

  public static let folder: URL? = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardizedFileURL
    let named = ProcessInfo.processInfo.environment["LICET_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? checkout.appending(path: "../shared").standardizedFileURL
    let data = shared.appending(path: "data")
    return FileManager.default.fileExists(atPath: data.path) ? data : nil
  }()

  public static var isPresent: Bool { folder != nil }

  /// The file at `path` below the data folder.
  public static func file(_ path: String) -> URL {
    (folder ?? URL(filePath: "/nonexistent")).appending(path: path)
  }
}
