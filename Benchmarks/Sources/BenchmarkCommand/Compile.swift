import ArgumentParser
import Foundation
import Licet
import Measurement
import QueryGenerator

struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What it takes from the official file to a World, and from its compiled file to a World.",
    discussion: "The other commands take the folder as their --data.")

  @Option(help: "A folder that is empty or not there yet.") var into: String

  func run() throws {
    let data = URL(filePath: into)
    guard (try? FileManager.default.contentsOfDirectory(atPath: data.path))?.isEmpty ?? true else {
      throw InputError(
        "\(into) holds files already; name a new folder, so that the import starts from nothing")
    }
    let cost = try BenchmarkWorld.importList(into: data)
    let world = try BenchmarkWorld.make(data: data)
    print("from the official file to a World: \(cost.text)")
    print(
      "from the compiled file (\(megabytes(world.compiledBytes))) to a World: "
        + "\(decimal(world.openSeconds * 1_000, places: 1)) ms")
    print("listings: \(world.world.lists.reduce(0) { $0 + $1.count })")
  }
}
