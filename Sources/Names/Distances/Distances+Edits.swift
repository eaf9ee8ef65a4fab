extension Distances {
  /// Insertions, deletions, replacements and swaps of neighbors that turn one into the other, no place edited twice
  /// (Damerau–Levenshtein, optimal string alignment).
  ///
  /// - Parameter limit: beyond it the exact count does not matter; a negative limit is taken as 0.
  /// - Returns: the distance, or `limit + 1` when it is greater than `limit`.
  public static func osaDistance(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    let limit = min(max(limit, 0), Int.max - 1)
    let (pattern, text) = trimmed(first, second)
    if text.count - pattern.count > limit { return limit + 1 }
    if pattern.isEmpty { return text.count }
    return pattern.count <= wordBits
      ? bitParallelEdits(pattern, text, limit: limit) : editsByRows(pattern, text, limit: limit)
  }

  /// The shorter one first, without what both begin and end with.
  private static func trimmed(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    var (shortEnd, longEnd) = (short.count, long.count)
    while shortEnd > start, short[shortEnd - 1] == long[longEnd - 1] {
      (shortEnd, longEnd) = (shortEnd - 1, longEnd - 1)
    }
    return (
      UnsafeBufferPointer(rebasing: short[start..<shortEnd]),
      UnsafeBufferPointer(rebasing: long[start..<longEnd])
    )
  }

  private static func bitParallelEdits(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    guard pattern.count > fewLetters else {
      return bitParallelEdits(pattern, text, limit: limit) { letter in
        var places: UInt64 = 0
        for index in 0..<pattern.count where pattern[index] == letter { places |= 1 << UInt64(index) }
        return places
      }
    }
    return withPlaces(of: pattern) { places in
      bitParallelEdits(pattern, text, limit: limit) { places[Int($0)] }
    }
  }

  /// Up to so many, what is left of a token is looked through faster than a table of it is made.
  private static let fewLetters = 12

  /// Hyyrö 2003: one column of the table in the bits of a word.
  ///
  /// - Parameter places: the bits of the places where the pattern has a letter.
  @inline(__always)
  private static func bitParallelEdits(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, limit: Int,
    _ places: (UInt8) -> UInt64
  ) -> Int {
    var (rises, falls, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
    var distance = pattern.count
    let last: UInt64 = 1 << UInt64(pattern.count - 1)
    for index in 0..<text.count {
      let here = places(text[index])
      let swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & rises) &+ rises) ^ rises) | here | falls | swapped
      var right = falls | ~(diagonal | rises)
      var left = diagonal & rises
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      if distance - (text.count - index - 1) > limit { return limit + 1 }
      right = right << 1 | 1
      left <<= 1
      rises = left | ~(diagonal | right)
      falls = right & diagonal
      before = here
    }
    return distance
  }

  private static func editsByRows(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    let width = pattern.count + 1
    var beforeLast = [Int](repeating: 0, count: width)
    var last = Array(0..<width)
    var row = last
    for line in 1...text.count {
      row[0] = line
      var lowest = line
      for column in 1..<width {
        let same = pattern[column - 1] == text[line - 1]
        var best = min(last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if line > 1, column > 1, pattern[column - 1] == text[line - 2], pattern[column - 2] == text[line - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        row[column] = best
        lowest = min(lowest, best)
      }
      // A swap reaches back two rows, so only two rows above the limit end the search.
      if lowest > limit + 1 { return limit + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return min(last[width - 1], limit + 1)
  }
}
