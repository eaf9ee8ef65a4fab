import Foundation
import Vocabulary

/// What a compiled World says of itself, kept with its index.
struct WorldManifest: Codable {
  let edition: String
  let lists: [ListStatus]

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return [UInt8](try encoder.encode(self))
    }
  }

  /// - Returns: nil where the bytes are of another version.
  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(WorldManifest.self, from: Data(bytes)) else { return nil }
    self = manifest
  }

  init(edition: String, lists: [ListStatus]) {
    (self.edition, self.lists) = (edition, lists)
  }
}
