import ArgumentParser
import Documents
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
    var (survivors, idle) = (0, 0)
    // A file at a time, so that a long run tells what it found so far.
    let files = mutations.map(\.file).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    for file in files {
      let found = try tryAll(mutations.filter { $0.file == file }, trial, surroundings)
      (survivors, idle) = (survivors + found.survivors, idle + found.idle)
    }
    try surroundings.output.line(
      "\(mutations.count) changes: \(idle) change nothing, \(survivors) that no case notices")
    return survivors == 0 ? .answered : .needsPerson
  }

  /// How many of a file's changes no case notices, and how many change nothing.
  private func tryAll(_ mutations: [LawMutation], _ trial: MutationTrial, _ surroundings: Surroundings) throws
    -> (survivors: Int, idle: Int)
  {
    let verdicts = Batch.map(mutations, cores: surroundings.cores, atOnce: 4) { { trial.judge($0) } }
    var (survivors, idle) = (0, 0)
    for (mutation, verdict) in zip(mutations, verdicts) {
      switch verdict {
      case .noticed: break
      case .idle: idle += 1
      case .unnoticed(let example):
        survivors += 1
        try write(mutation, example, to: surroundings.output)
      }
    }
    try surroundings.output.finish()
    return (survivors, idle)
  }

  private func write(_ mutation: LawMutation, _ example: MutationTrial.AnswerChange?, to output: any TextSink)
    throws
  {
    try output.line(
      "\(mutation.file):\(mutation.line): \(mutation.key): '\(mutation.before)' as '\(mutation.after)'"
        .printable)
    guard let example else { return }
    try output.line("  changes the answer to \(example.id) in \(example.file)".printable)
    for line in example.removed { try output.line("  - \(line)".printable) }
    for line in example.added { try output.line("  + \(line)".printable) }
  }

  private static let tables = ["us/ear/774/", "us/ear/738/supplement-1.yaml", "us/ear/740/supplement-1.yaml"]
}
