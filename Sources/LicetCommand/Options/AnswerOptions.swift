import ArgumentParser

/// How an answer is handed over.
struct AnswerOptions: ParsableArguments {
  @Option(help: "text for people, json for programs (a batch is NDJSON unless text is asked for).")
  var format: AnswerFormat?

  @Flag(help: "Exit with 0 also where something needs a person.")
  var exitZero = false

  /// The status for an answer, after `--exit-zero`.
  func status(needsPerson: Bool) -> ExitStatus { needsPerson && !exitZero ? .needsPerson : .answered }
}
