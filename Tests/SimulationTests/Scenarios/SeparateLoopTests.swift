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
    let (world, scenario) = (try SmallBook.world.get(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let result = try Simulator(world, scenario, book).run(cores: 2)
    let worlds = try ScenarioWorlds(world, scenario, book).worlds
    let objects = ExposureBuilder(book, targets: []).objects.filter { $0.isOfOneDay && $0.shipment == nil }
    #expect(objects.count > 800)
    let before = try answers(objects, scenario, worlds.known)
    var differing = 0
    for (place, variant) in result.variants.enumerated() {
      let after = try answers(objects, scenario, worlds.amended[place])
      let touched = Set(variant.affected.map(\.object))
      for (object, (former, latter)) in zip(objects, zip(before, after)) {
        let changed = former.symmetricDifference(latter)
        if !changed.isEmpty { differing += 1 }
        if touched.contains(object.id) { #expect(!changed.isEmpty, "\(variant.id) \(object.id)") }
        // A difference that is only a question of identity is followed to what hangs on it, which may be nothing.
        if !touched.contains(object.id) {
          #expect(changed.allSatisfy { $0.hasPrefix("screening ") }, "\(variant.id) \(object.id)")
        }
      }
    }
    #expect(differing > 200)
  }

  /// What binds and asks for something, of each object on its day.
  private func answers(
    _ objects: [ExposedObject], _ scenario: Scenario, _ world: World
  ) throws -> [Set<String>] {
    let assessor = try Assessor(world)
    return try objects.map { object in
      let day = min(max(try #require(object.from), scenario.on), scenario.until)
      return try object.questions.reduce(into: []) { words, question in
        let answer = try assessor.assess(question.transaction, on: Instant(endOf: day))
        words.formUnion(
          answer.findings.filter { $0.status.binds && $0.outcome > .noLicenseRequired }.map {
            "\($0.provision) \($0.outcome.rawValue) \($0.status.rawValue) \($0.reviewPolicy?.rawValue ?? "") \($0.reasonsForControl)"
          })
      }
    }
  }

  @Test func theSameInputsGiveTheSameHashWhateverTheCores() throws {
    let (world, scenario) = (try SmallBook.world.get(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let one = SimulationDocument(try Simulator(world, scenario, book).run(cores: 1)).json.text
    let two = SimulationDocument(try Simulator(world, scenario, book).run(cores: 3)).json.text
    #expect(one == two)
  }
}
