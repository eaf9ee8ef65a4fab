import ArgumentParser
import Foundation
import QueryGenerator

/// Which questions, to which World.
struct QuestionOptions: ParsableArguments {
  @Option(help: "A file of questions; made anew where none is given.") var queries: String?
  @Option(help: "The same seed gives the same questions.") var seed = QuerySet.defaultSeed
  @Option(help: "Ask only so many of the questions, spread over all classes.") var sample: Int?
  @Option(help: "A data folder that lists were imported into; the list is imported anew where none is given.")
  var data: String?
  @Flag(help: "Print JSON.") var json = false

  func querySet() throws -> QuerySet {
    let set =
      try queries.map { try QuerySet(file: URL(filePath: $0)) }
      ?? QuerySet.generate(data: try SharedFolder.locate(), seed: seed).set
    return sample.map(set.sample(of:)) ?? set
  }

  func world() throws -> BenchmarkWorld { try BenchmarkWorld.make(data: data.map { URL(filePath: $0) }) }

  func print(_ report: some Encodable, text: String) throws {
    guard json else { return Swift.print(text) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    Swift.print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
