import ArgumentParser

/// A command that answers a question: the surroundings come in, the exit status goes out.
protocol Answering: ParsableCommand {
  func answer(in surroundings: Surroundings) throws -> ExitStatus
}
