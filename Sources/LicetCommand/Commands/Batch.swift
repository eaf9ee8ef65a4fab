import Dispatch
import Documents
import Licet
import Synchronization

/// Answers rows on all cores, in their order, a chunk at a time.
struct Batch {
  private static let chunkSize = 512

  /// What became of the rows.
  struct Totals {
    var rows = 0
    var alerted = 0
    var refused = 0
    /// The first of the rows that could not be asked.
    var firstErrors: [LicetError] = []

    mutating func add(_ answer: RowAnswer) {
      rows += 1
      if answer.alerts > 0 { alerted += 1 }
      guard let error = answer.error else { return }
      refused += 1
      if firstErrors.count < 5 { firstErrors.append(error) }
    }
  }

  let cores: Int

  /// - Parameters:
  ///   - prepare: makes what answers rows, once for each core and chunk: it may hold scratch memory.
  ///   - write: called once a row, in the order of the input.
  func run(
    _ reader: inout any RowReader, progress: Progress,
    prepare: @Sendable () -> (QuestionRow) -> RowAnswer,
    write: (RowAnswer) throws -> Void
  ) throws -> Totals {
    var totals = Totals()
    while true {
      let rows = try Self.chunk(&reader)
      guard !rows.isEmpty else { return totals }
      for result in Self.map(rows, cores: cores, prepare) {
        totals.add(result)
        try write(result)
      }
      progress.show(rows: totals.rows, alerted: totals.alerted)
    }
  }

  private static func chunk(_ reader: inout any RowReader) throws -> [QuestionRow] {
    var rows: [QuestionRow] = []
    while rows.count < chunkSize, let row = try reader.next() { rows.append(row) }
    return rows
  }

  /// `inputs.map(prepare())`, on several cores.
  ///
  /// - Parameter size: how many a core takes at once, where some take much longer than others; nil for an equal share.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], cores: Int, atOnce size: Int? = nil, _ prepare: @Sendable () -> (Input) -> Output
  ) -> [Output] {
    guard cores > 1, inputs.count > 1 else { return inputs.map(prepare()) }
    let size = size ?? (inputs.count + cores - 1) / cores
    let parts = stride(from: 0, to: inputs.count, by: size).map { inputs[$0..<min($0 + size, inputs.count)] }
    let done = Mutex<[Int: [Output]]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let outputs = parts[index].map(prepare())
      done.withLock { $0[index] = outputs }
    }
    return done.withLock { done in parts.indices.flatMap { done[$0] ?? [] } }
  }
}
