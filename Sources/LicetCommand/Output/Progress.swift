import Documents

/// Says on a terminal how far a batch is.
struct Progress {
  /// Nil where nobody looks.
  let sink: (any TextSink)?

  func show(rows: Int, alerted: Int) {
    write("\r\(rows.grouped) rows, \(alerted.grouped) with an alert")
  }

  /// Clears the line.
  func end() { write("\r\u{1B}[K") }

  // Progress that cannot be shown is no reason to stop.
  private func write(_ text: String) {
    try? sink?.write(text)
    try? sink?.finish()
  }
}
