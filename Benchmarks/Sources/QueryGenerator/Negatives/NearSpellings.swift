/// Spellings that can be asked for one within two edits, or one for spellings of fewer than eight letters: the
/// changes after which the generator itself still calls a name the same.
struct NearSpellings {
  private struct Entry {
    let letters: [UInt8]
    let mask: UInt64
  }

  private var entries: [Int: [Entry]] = [:]

  init(_ spellings: [String]) {
    for spelling in spellings {
      let entry = Self.entry(spelling)
      entries[entry.letters.count, default: []].append(entry)
    }
  }

  func holdsNear(_ spelling: String) -> Bool {
    let asked = Self.entry(spelling)
    let limit = asked.letters.count < 8 ? 1 : 2
    return (asked.letters.count - limit...asked.letters.count + limit).contains { length in
      (entries[length] ?? []).contains {
        // One edit changes the set of letters by two at most.
        ($0.mask ^ asked.mask).nonzeroBitCount <= 2 * limit
          && Self.distance($0.letters, asked.letters) <= limit
      }
    }
  }

  private static func entry(_ spelling: String) -> Entry {
    let letters = Array(spelling.utf8)
    return Entry(letters: letters, mask: letters.reduce(0) { $0 | 1 << UInt64($1 & 63) })
  }

  /// Edits between two spellings, a swap of neighbors counted as one.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var (before, row) = ([Int](), Array(0...right.count))
    for (i, letter) in left.enumerated() {
      var next = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { best = min(best, before[j - 1] + 1) }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
