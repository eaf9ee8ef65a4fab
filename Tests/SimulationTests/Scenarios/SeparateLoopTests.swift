import Foundation
import Licet
import Testing

@testable import Assessments
@testable import Simulation

/// The answer to a scenario against the plainest way to it: every object of the example asked about before and after.
@Suite struct SeparateLoopTests {
  static let example = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Examples/hikvision-2019").standardizedFileURL

  static func scenario() throws -> Scenario {
    let file = example.appending(path: "scenario.yaml")
    return try Scenario.read(
      try YAMLReader.read(String(contentsOf: file, encoding: .utf8), file: file.path), file: file.path)
  }

  @Test func askingEveryObjectBeforeAndAfterGivesTheSame() throws {
    let (world, scenario) = (try World.builtIn(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let result = try Simulator(world, scenario, book).run(cores: 2)
    let worlds = try ScenarioWorlds(world, scenario, book)
    let objects = ExposureBuilder(book, targets: []).objects.filter { $0.isOfOneDay && $0.shipment == nil }
    #expect(objects.count > 800)
    let before = try Assessor(worlds.worlds.known)
    var differing = 0
    for (place, variant) in result.variants.enumerated() {
      let after = try Assessor(worlds.worlds.amended[place])
      let touched = Set(variant.affected.map(\.object))
      for object in objects {
        let day = try #require(object.from)
        let moment = Instant(endOf: min(max(day, scenario.on), scenario.until))
        let isDifferent = try object.questions.contains { question in
          let (former, latter) = (
            try before.assess(question.transaction, on: moment),
            try after.assess(question.transaction, on: moment)
          )
          return Self.words(former) != Self.words(latter)
        }
        // A difference that is only a question of identity is followed to what hangs on it.
        if isDifferent { differing += 1 }
        if touched.contains(object.id) { #expect(isDifferent, "\(variant.id) \(object.id)") }
        if isDifferent, !touched.contains(object.id) {
          #expect(try Self.isIdentityAlone(object, before, after, moment), "\(variant.id) \(object.id)")
        }
      }
    }
    #expect(differing > 200)
  }

  private static func words(_ assessment: Assessment) -> [String] {
    assessment.findings.filter { $0.status.binds && $0.outcome > .noLicenseRequired }.map {
      "\($0.provision) \($0.outcome.rawValue) \($0.status.rawValue) \($0.reviewPolicy?.rawValue ?? "") \($0.reasonsForControl)"
    }.sorted()
  }

  private static func isIdentityAlone(
    _ object: ExposedObject, _ before: Assessor, _ after: Assessor, _ moment: Instant
  ) throws -> Bool {
    try object.questions.allSatisfy { question in
      let (former, latter) = (
        try before.assess(question.transaction, on: moment), try after.assess(question.transaction, on: moment)
      )
      return Set(words(latter)).symmetricDifference(words(former)).allSatisfy { $0.hasPrefix("screening ") }
    }
  }

  @Test func theSameInputsGiveTheSameHashWhateverTheCores() throws {
    let (world, scenario) = (try World.builtIn(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let one = SimulationDocument(try Simulator(world, scenario, book).run(cores: 1)).json.text
    let two = SimulationDocument(try Simulator(world, scenario, book).run(cores: 3)).json.text
    #expect(one == two)
  }
}
