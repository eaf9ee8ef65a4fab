/// Whole words of another script and their usual Latin spelling, found by their scalars.
///
/// Written as rows `WORD[,WORD…] LATIN WORDS`.
struct WordTable: Sendable {
  private var spellings: [[UInt32]: [UInt8]] = [:]
  /// The longest word's count of scalars.
  private(set) var longest = 0

  /// - Parameter fold: applied to every scalar of a word, as callers apply it to the text they look up.
  init(_ rows: String, fold: (UInt32) -> UInt32? = { $0 }) {
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let space = row.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let spelling = Array(row[row.index(after: space)...])
      for word in row[..<space].split(separator: UInt8(ascii: ",")) {
        let scalars = Substring(word).unicodeScalars.compactMap { fold($0.value) }
        spellings[scalars] = spelling
        longest = max(longest, scalars.count)
      }
    }
  }

  func spelling(of word: ArraySlice<UInt32>) -> [UInt8]? { spellings[Array(word)] }

  /// The longest word that starts at `start` of `text` and has at least `minimum` scalars.
  func longestMatch(in text: ArraySlice<UInt32>, at start: Int, minimum: Int = 1) -> (
    end: Int, spelling: [UInt8]
  )? {
    var end = min(text.endIndex, start + longest)
    while end - start >= max(minimum, 1) {
      if let spelling = spellings[Array(text[start..<end])] { return (end, spelling) }
      end -= 1
    }
    return nil
  }
}
