import Documents
import Licet

/// One batch from its input file to its output file.
struct BatchRun {
  let batch: BatchOptions
  let answer: AnswerOptions
  let shape: RowShape
  let surroundings: Surroundings

  /// - Parameters:
  ///   - opening: what stands before the first row.
  ///   - closing: what stands after the last, for people.
  ///   - work: makes what answers rows, once for each core and chunk.
  func run(
    input: String, opening: String, closing: (Batch.Totals) -> String,
    work: @Sendable () -> (QuestionRow) -> RowAnswer
  ) throws -> ExitStatus {
    let tally = Tally()
    var reader = try Questions.reader(
      for: try ByteSource(path: input, standardInput: surroundings.input), shape: shape,
      columns: batch.assignments,
      today: surroundings.today, tally: tally)
    let file = batch.output == "-" ? nil : try OutputFile(batch.output, process: surroundings.process)
    let sink: any TextSink = file ?? surroundings.output
    do {
      try sink.write(opening)
      let totals = try answerRows(&reader, to: sink, work)
      try sink.write(closing(totals))
      try file?.publish()
      return try conclude(totals, tally)
    } catch {
      file?.discard()
      throw error
    }
  }

  private func answerRows(
    _ reader: inout any RowReader, to sink: any TextSink, _ work: @Sendable () -> (QuestionRow) -> RowAnswer
  ) throws -> Batch.Totals {
    let progress = Progress(sink: surroundings.diagnosticsAreTerminal ? surroundings.diagnostics : nil)
    defer { progress.end() }
    return try Batch(cores: surroundings.cores).run(&reader, progress: progress, prepare: work) {
      try sink.write($0.text)
    }
  }

  private func conclude(_ totals: Batch.Totals, _ tally: Tally) throws -> ExitStatus {
    try surroundings.output.finish()
    for line in tally.lines { try surroundings.diagnostics.line(line) }
    for error in totals.firstErrors { try surroundings.diagnostics.line(ErrorText.line(error)) }
    if totals.refused > totals.firstErrors.count {
      try surroundings.diagnostics.line(
        "licet: error: \(totals.refused.grouped) rows in all could not be asked; their answers say why")
    }
    return totals.refused > 0 ? .badInput : answer.status(needsPerson: totals.alerted > 0)
  }
}
