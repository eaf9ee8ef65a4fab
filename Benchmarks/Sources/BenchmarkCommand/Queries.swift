import ArgumentParser
import Foundation
import QueryGenerator

struct Queries: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the questions, one JSON document a line, for other engines to answer.")

  @Option(help: "Where to write the questions.") var output: String
  @Option(help: "The same seed gives the same questions.") var seed = QuerySet.defaultSeed
  @Option(help: "How many questions each class has.") var perClass = 1_500

  func run() throws {
    let made = try QuerySet.generate(data: try SharedFolder.locate(), seed: seed, perClass: perClass)
    try made.set.lines().write(to: URL(filePath: output))
    for kind in QueryClass.allCases {
      print("\(kind.rawValue): \(made.set.queries.count { $0.queryClass == kind })")
    }
    print("distinct: \(Set(made.set.queries.map(\.text)).count)")
    for entry in made.leftOut where entry.count > 0 {
      print("left out of \(entry.class.rawValue): \(entry.count), whose name \(entry.reason)")
    }
  }
}
