import ArgumentParser
import Licet

struct LawMutateCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract: "Change every operative value in turn, and say which change no case notices.",
    discussion: """
      Takes minutes for the whole tree. The tables of parts 738, 740 (groups) and 774 are compared with the published \
      ones cell by cell instead (Scripts/law/compare-tables).
      Example:
        licet law mutate --only 744/21
      """)

  @Option(help: .init("Only files whose path contains this.", valueName: "text")) var only: String?
  @OptionGroup var law: LawOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let trial = try MutationTrial(law.world(in: surroundings))
    let mutations = trial.mutations(in: only).filter { mutation in
      only != nil || !Self.tables.contains(where: mutation.file.hasPrefix)
    }
    var survivors = 0
    // A file at a time, so that a long run tells what it found so far.
    let files = mutations.map(\.file).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    for file in files {
      survivors += try tryAll(mutations.filter { $0.file == file }, trial, surroundings)
    }
    try surroundings.output.line("\(mutations.count) changes, \(survivors) that no case notices")
    return survivors == 0 ? .answered : .needsPerson
  }

  /// How many of a file's changes no case notices.
  private func tryAll(_ mutations: [LawMutation], _ trial: MutationTrial, _ surroundings: Surroundings) throws
    -> Int
  {
    let noticed = Batch.map(mutations, cores: surroundings.cores) { { trial.isNoticed($0) } }
    let survivors = zip(mutations, noticed).filter { !$1 }.map(\.0)
    for survivor in survivors {
      try surroundings.output.line(
        "\(survivor.file):\(survivor.line): \(survivor.key): '\(survivor.before)' as '\(survivor.after)'"
          .printable)
    }
    try surroundings.output.finish()
    return survivors.count
  }

  private static let tables = ["us/ear/774/", "us/ear/738/supplement-1.yaml", "us/ear/740/supplement-1.yaml"]
}
