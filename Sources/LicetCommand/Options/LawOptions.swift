import ArgumentParser
import Licet

import struct Foundation.URL

/// Which law tree is meant.
struct LawOptions: ParsableArguments {
  @Option(
    help: .init("A law tree elsewhere (default: the one that ships).", valueName: "dir"),
    completion: .directory)
  var tree: String?

  /// The built-in facts under the law tree asked for.
  func world(in surroundings: Surroundings) throws -> World {
    let world = try World.builtIn(home: surroundings.licetHome)
    guard let tree else { return world }
    return try world.with(law: LawTree(root: URL(filePath: tree)))
  }
}
