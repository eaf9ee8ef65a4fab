import Documents
import Licet

/// All that screening needs, opened once a run.
struct ScreeningDesk: Sendable {
  let world: World
  let options: ScreeningOptions
  /// The day or moment, as it was asked.
  let date: String
  let basis: Basis
  let report: ScreeningReport

  /// - Parameter choices: nil for all lists.
  init(
    moment: MomentOptions, threshold: ThresholdOptions, choices: ScreeningChoices? = nil, data: DataOptions,
    surroundings: Surroundings
  ) throws {
    let today = surroundings.today
    var options = ScreeningOptions(on: try moment.moment(today: today), threshold: try threshold.checked())
    try choices?.checkLimit(&options)
    let world = try data.world(in: surroundings)
    let catalog = try Lists.catalog(home: surroundings.licetHome)
    try choices?.chooseLists(&options, loaded: world.lists.map(\.id), known: catalog.map(\.id))
    (self.world, self.options) = (world, options)
    date = moment.date(today: today)
    basis = Basis(world, today: today)
    report = ScreeningReport(
      style: surroundings.style, basis: basis, on: options.on, threshold: options.threshold,
      listing: { world.listing(of: $0) },
      titles: Dictionary(catalog.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }))
  }
}
