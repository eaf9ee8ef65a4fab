import Foundation
import Licet
import Testing

@testable import Assessments
@testable import Simulation

/// The answer to a scenario against the plainest way to it: every row of the example, of every kind, asked about before
/// and after, in every variant.
///
/// The questions are made anew (`PlainQuestions`), and so are the moments: those that the scenario names, those at which
/// the book's holdings change, and the days that EO 14032 gives buyers and sellers.
@Suite struct SeparateLoopTests {
  static let example = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Examples/hikvision-2019").standardizedFileURL

  static func scenario() throws -> Scenario {
    let file = example.appending(path: "scenario.yaml")
    return try Scenario.read(
      try YAMLReader.read(String(contentsOf: file, encoding: .utf8), file: file.path), file: file.path)
  }

  /// An answer before and one after, at a moment.
  private struct Change {
    let activity: String
    let instant: Instant
    let before: Assessment
    let after: Assessment
    /// What is new or gone, of those that bind and ask for something.
    let words: Set<String>
    /// The same where those who only resemble somebody are taken to be it.
    let certain: Set<String>
  }

  @Test func askingEveryRowBeforeAndAfterGivesTheSame() throws {
    let (world, scenario) = (try SmallBook.world.get(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let result = try Simulator(world, scenario, book).run(cores: 2)
    let worlds = try ScenarioWorlds(world, scenario, book).worlds
    let targets = Set(
      book.counterparties.values.filter { $0.name.contains(/(?i)hik ?vis|hikvison|海康威视/) }.map(\.id))
    let rows = PlainQuestions(book: book, targets: targets).rows
    #expect(rows.count == result.objects)
    let before = Asker(try Assessor(worlds.known))
    var touched: [String: Int] = [:]
    for (place, variant) in result.variants.enumerated() {
      let after = Asker(try Assessor(worlds.amended[place]))
      let lines = Dictionary(grouping: variant.affected, by: \.object)
      let saved = Set(variant.notAffected.filter { $0.why.hasPrefix("It was aboard") }.map(\.object))
      let amendments = scenario.amendments + scenario.variants[place].amendments
      for row in rows {
        let changes = try changes(row, moments(row, scenario, amendments, book), before, after)
        let expected = isSaved(row, changes, amendments) ? [] : expected(changes)
        let found = (lines[row.id] ?? []).map(line)
        #expect(Set(found) == Set(expected), "\(variant.id) \(row.id)")
        #expect(saved.contains(row.id) == isSaved(row, changes, amendments), "\(variant.id) \(row.id)")
        if !found.isEmpty { touched[String(row.id.prefix { $0 != ":" }), default: 0] += 1 }
      }
    }
    // No kind of row is left out.
    for table in ["orders", "shipments", "licenses", "contracts", "equipment", "holdings", "bom"] {
      #expect(touched[table, default: 0] > 0, "\(table)")
    }
  }

  /// Of each activity the gravest change, and when the first is.
  private func expected(_ changes: [Change]) -> [String] {
    Dictionary(grouping: changes.filter { !$0.certain.isEmpty }, by: \.activity).values.compactMap {
      changes in
      let worst = changes.map(\.after.outcome).max()
      let gravest = changes.filter { $0.after.outcome == worst }
      guard let first = changes.map(\.instant).min(), let one = gravest.min(by: { $0.instant < $1.instant })
      else { return nil }
      return
        "\(one.activity) \(one.before.outcome.rawValue) \(one.after.outcome.rawValue) \(first.rfc3339)"
    }
  }

  private func line(_ object: AffectedObject) -> String {
    "\(object.activity) \(object.before.rawValue) \(object.after.rawValue) \(object.from.rfc3339)"
  }

  /// Goods sold, and aboard before an act that lets them go on.
  private func isSaved(_ row: PlainQuestions.Row, _ changes: [Change], _ amendments: [ScenarioAmendment])
    -> Bool
  {
    guard let aboard = row.aboard, let first = changes.filter({ !$0.certain.isEmpty }).map(\.instant).min(),
      changes[0].activity == "sale"
    else { return false }
    return amendments.contains {
      $0.savings != nil && $0.at <= first && Instant(startOf: aboard) < $0.at
    }
  }

  /// What changes for a row; where it is of one day, nothing unless it does on the day.
  private func changes(
    _ row: PlainQuestions.Row, _ moments: [Instant], _ before: Asker, _ after: Asker
  ) throws -> [Change] {
    var all: [Change] = []
    for (activity, transaction) in row.questions {
      let found = try moments.compactMap { instant -> Change? in
        let (former, latter) = (
          try before.answer(to: transaction, at: instant), try after.answer(to: transaction, at: instant)
        )
        let words = Asker.words(former).symmetricDifference(Asker.words(latter))
        guard !words.isEmpty else { return nil }
        return Change(
          activity: activity, instant: instant, before: former, after: latter, words: words,
          certain: try certain(words, transaction, former, latter, after, instant))
      }
      if row.isOfOneDay, found.last?.certain.isEmpty ?? true || found.last?.instant != moments.last {
        continue
      }
      all += found
    }
    return all
  }

  /// What is left of a difference when resembling parties are taken to be whom they resemble.
  private func certain(
    _ words: Set<String>, _ transaction: Transaction, _ former: Assessment, _ latter: Assessment,
    _ after: Asker, _ instant: Instant
  ) throws -> Set<String> {
    let plain = words.filter { !$0.hasPrefix("screening ") }
    let isOnlyDoubt = plain.isEmpty
    guard isOnlyDoubt else { return plain }
    var same = transaction
    for finding in latter.findings where finding.regime == "screening" {
      for party in finding.parties {
        same.parties[party].listed += latter.screening[party].filter { $0.alert && !$0.exact }
          .map(\.listing.id)
      }
    }
    let answer = try after.answer(to: same, at: instant)
    return Asker.words(answer).subtracting(Asker.words(former)).filter { !$0.hasPrefix("screening ") }
  }

  /// The moments within a row's days, and its own day, or the day it begins on.
  private func moments(
    _ row: PlainQuestions.Row, _ scenario: Scenario, _ amendments: [ScenarioAmendment], _ book: Book
  ) -> [Instant] {
    let first = max(row.from ?? scenario.on, scenario.on)
    let last = min(row.to ?? scenario.until, scenario.until)
    guard first <= last else { return [] }
    var all = amendments.map(\.at)
    let isNamed = amendments.contains { amendment in
      if case .listing(let change) = amendment.change { change.list == "us-cmic" } else { false }
    }
    // EO 14032: barred from 2021-08-02 00:01, sales of holdings until 2022-06-03 00:01, New York.
    if isNamed { all += ["2021-08-02T00:01:00-04:00", "2022-06-03T00:01:00-04:00"].compactMap(instant) }
    for holding in book.ownership?.holdings ?? [] {
      all += [holding.from, holding.to?.advanced(by: 1)].compactMap { $0 }
        .filter { scenario.on < $0 && $0 <= scenario.until }.map { Instant(startOf: $0) }
    }
    all = Set(all).filter { $0 <= Instant(endOf: last) }.sorted()
    if row.isOfOneDay { return all }
    let early = all.last { $0 < Instant(startOf: first) }
    return (early.map { [$0] } ?? []) + all.filter { Instant(startOf: first) <= $0 }
  }

  private func instant(_ text: String) -> Instant? { EffectiveDate(text)?.start }

  /// What is over in a day is answered as on that day itself.
  @Test func rowsOfOneDayAreAnsweredAsOnTheDay() throws {
    let (world, scenario) = (try SmallBook.world.get(), try Self.scenario())
    let book = try BookReader().read(Self.example.appending(path: "book"))
    let result = try Simulator(world, scenario, book).run(cores: 2)
    let worlds = try ScenarioWorlds(world, scenario, book).worlds
    let rows = PlainQuestions(book: book, targets: []).rows.filter(\.isOfOneDay)
    #expect(rows.count > 800)
    let before = Asker(try Assessor(worlds.known))
    for (place, variant) in result.variants.enumerated() {
      let after = Asker(try Assessor(worlds.amended[place]))
      let touched = Set(variant.affected.map(\.object))
      for row in rows {
        let day = Instant(endOf: min(max(try #require(row.from), scenario.on), scenario.until))
        let changed = try row.questions.reduce(into: Set<String>()) { changed, question in
          let former = Asker.words(try before.answer(to: question.transaction, at: day))
          changed.formUnion(
            former.symmetricDifference(Asker.words(try after.answer(to: question.transaction, at: day))))
        }
        if touched.contains(row.id) { #expect(!changed.isEmpty, "\(variant.id) \(row.id)") }
        // A difference that is only a question of identity is followed to what hangs on it, which may be nothing.
        if !touched.contains(row.id) {
          #expect(changed.allSatisfy { $0.hasPrefix("screening ") }, "\(variant.id) \(row.id)")
        }
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
