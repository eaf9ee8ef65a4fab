import Names
import Testing

@Suite struct DistancesTests {
  /// A small seeded generator, so that every run sees the same words.
  struct Words {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func word(longest: Int, letters: Int) -> [UInt8] {
      (0..<next(below: longest + 1)).map { _ in UInt8(ascii: "a") + UInt8(next(below: letters)) }
    }

    /// A word some edits away, so that close pairs are frequent.
    mutating func neighbor(of word: [UInt8], letters: Int) -> [UInt8] {
      var word = word
      for _ in 0..<next(below: 5) where !word.isEmpty {
        let place = next(below: word.count)
        let letter = UInt8(ascii: "a") + UInt8(next(below: letters))
        switch next(below: 4) {
        case 0: word.remove(at: place)
        case 1: word.insert(letter, at: place)
        case 2: word[place] = letter
        default: word.swapAt(place, (place + 1) % word.count)
        }
      }
      return word
    }
  }

  static let shapes: [(longest: Int, letters: Int)] = [(6, 2), (12, 4), (64, 3), (70, 26), (150, 5)]

  private func pairs(_ shape: (longest: Int, letters: Int)) -> [([UInt8], [UInt8])] {
    var words = Words(state: UInt64(shape.longest))
    return (0..<300).map { number in
      let first = words.word(longest: shape.longest, letters: shape.letters)
      let second =
        number % 2 == 0
        ? words.neighbor(of: first, letters: shape.letters)
        : words.word(longest: shape.longest, letters: shape.letters)
      return (first, second)
    }
  }

  private func both<R>(
    _ first: [UInt8], _ second: [UInt8], _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    first.withUnsafeBufferPointer { one in second.withUnsafeBufferPointer { body(one, $0) } }
  }

  @Test(arguments: shapes)
  func `edits agree with the plain table, at every limit`(shape: (longest: Int, letters: Int)) {
    for (first, second) in pairs(shape) {
      let expected = Reference.edits(first, second)
      for limit in [0, 1, 2, expected, 1_000] {
        let found = both(first, second) { Distances.osaDistance($0, $1, limit: limit) }
        #expect(found == min(expected, limit + 1))
      }
      #expect(both(second, first) { Distances.osaDistance($0, $1, limit: 1_000) } == expected)
    }
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("hikvision", "hikvision", 0), ("hikvision", "hikvsiion", 1),
    ("ca", "abc", 3),
    ("kitten", "sitting", 3), ("huawei", "hauwei", 1),
  ])
  func `known distances`(first: String, second: String, distance: Int) {
    #expect(
      both(Array(first.utf8), Array(second.utf8)) { Distances.osaDistance($0, $1, limit: 10) } == distance)
  }

  @Test func `extreme limits do not trap`() {
    let (first, second) = (Array("abc".utf8), Array("xyz".utf8))
    #expect(both(first, second) { Distances.osaDistance($0, $1, limit: .max) } == 3)
    #expect(both(first, second) { Distances.osaDistance($0, $1, limit: .min) } == 1)
  }

  /// The obvious quadratic way.
  enum Reference {
    static func edits(_ first: [UInt8], _ second: [UInt8]) -> Int {
      var table = Array(repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
      for i in 0...first.count {
        for j in 0...second.count {
          if i == 0 || j == 0 {
            table[i][j] = i + j
            continue
          }
          let same = first[i - 1] == second[j - 1]
          table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (same ? 0 : 1))
          if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
            table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
          }
        }
      }
      return table[first.count][second.count]
    }
  }
}
