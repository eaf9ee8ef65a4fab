import Foundation

/// Files of the checkout the tests were built from.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardizedFileURL

  static func file(_ path: String) -> URL { folder.appending(path: path) }
}
