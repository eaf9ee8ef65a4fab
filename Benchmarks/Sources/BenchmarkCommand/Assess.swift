import ArgumentParser
import Foundation
import Licet
import Measurement
import QueryGenerator

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "How many transactions of four parties and ten items are answered a second, JSON in and JSON out. One thread."
  )

  @Option(help: "How many questions.") var count = 3_000
  @Option(help: "How often all of them are asked; the best run counts.") var runs = 5
  @Option(help: "The seed of the questions.") var seed: UInt64 = 20_261_127
  @Option(help: "A data folder that lists were imported into (default: the built-in facts alone).") var data:
    String?

  func run() throws {
    let world = try data.map { try World.open(data: URL(filePath: $0)) } ?? World.builtIn()
    let law = try world.law()
    let compiled = try Self.timed("law tree read and compiled") { try CompiledLaw(world.lawTree).bytes() }
    _ = try Self.timed("compiled law loaded") {
      guard let law = CompiledLaw(bytes: compiled) else { throw InputError("the compiled law can't be read") }
      return try BodyOfLaw(Rulebook(law))
    }
    var generator = TransactionGenerator(seed: seed)
    let questions = (0..<count).map { _ in Array(generator.next().utf8) }
    let assessor = try Assessor(world)
    let reader = TransactionReader(facts: law.book.facts, file: "questions")
    var bytes = 0
    let seconds = try (0..<runs).map { _ in
      try Self.seconds {
        for question in questions {
          let document = try JSONDocument.read(question, file: "questions")
          bytes += AssessmentDocument(try assessor.assess(try reader.read(document))).text().utf8.count
        }
      }
    }
    let best = seconds.min() ?? 0
    let each = seconds.sorted()[seconds.count / 2] / Double(count) * 1_000_000
    print(
      "\(count) questions, \(decimal(Double(count) / best, places: 0)) a second in the best of \(runs) runs; "
        + "\(decimal(each, places: 0)) µs each in the middle one; \(bytes / count / runs) bytes an answer")
  }

  private static func timed<Value>(_ what: String, _ work: () throws -> Value) throws -> Value {
    var value: Value?
    let seconds = try (0..<5).map { _ in try Self.seconds { value = try work() } }
    print("\(what): \(decimal((seconds.min() ?? 0) * 1_000, places: 1)) ms")
    guard let value else { throw InputError("nothing was measured") }
    return value
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return (clock.now - start).microseconds / 1_000_000
  }
}
