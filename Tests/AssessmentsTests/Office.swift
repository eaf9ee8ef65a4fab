import Licet
import Vocabulary

/// The built-in World with its law, opened once for all tests.
enum Office {
  static let world = Result { try World.builtIn() }

  static func assessor() throws -> Assessor { try Assessor(world.get()) }

  static func facts() throws -> FactCatalogue { try world.get().law().book.facts }

  /// Reads a question written as YAML.
  static func question(_ yaml: String) throws -> Transaction {
    try TransactionReader(facts: facts(), file: "question.yaml").read(
      YAMLReader.read(yaml, file: "question.yaml"))
  }

  static func ask(_ yaml: String, on day: String? = nil, explaining: Bool = false) throws -> Assessment {
    let moment = day.flatMap { CalendarDay(iso: $0) }.map { Instant(endOf: $0) }
    return try assessor().assess(question(yaml), on: moment, asWritten: day, explaining: explaining)
  }
}
