package import Licet

/// Counts flaws that were read past, and remembers where each was met first.
package final class Tally {
  private struct Entry {
    let message: String
    let place: String
    var count: Int
  }

  private var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  package init() {}

  /// - Parameter message: the same words for every occurrence.
  package func note(_ message: String, example: String? = nil, file: String? = nil, line: Int? = nil) {
    if let position = positions[message] {
      entries[position].count += 1
      return
    }
    positions[message] = entries.count
    let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    let shown = message + (example.map { " ('\($0.printable.prefix(60))')" } ?? "")
    entries.append(Entry(message: shown, place: place, count: 1))
  }

  package func noteRepeated(_ id: String, file: String, line: Int) {
    note("an id stands twice; its answers cannot be told apart", example: id, file: file, line: line)
  }

  package func note(_ warnings: [Warning]) {
    for warning in warnings { note(warning.message, file: warning.file, line: warning.line) }
  }

  /// One line a kind of flaw, in the order they were first met.
  package var lines: [String] {
    entries.map { entry in
      let place = entry.place.isEmpty ? "" : entry.place + ": "
      let count =
        entry.count == 1 ? "" : " (\(entry.count.grouped) times\(entry.place.isEmpty ? "" : ", first here"))"
      return "licet: warning: \(place)\(entry.message)\(count)"
    }
  }
}

extension Int {
  /// Thousands parted by commas.
  package var grouped: String {
    let digits = Array(String(magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (self < 0 ? "-" : "") + text
  }
}
