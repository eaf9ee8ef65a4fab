/// Cuts Latin text into tokens: runs of letters and digits, with what punctuation says about them. No knowledge of words.
struct RawTokens {
  struct Token {
    var bytes: Range<Int>
    var isBracketed: Bool
    var isVowelless: Bool
  }

  /// Letters and digits only; tokens point into it.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []

  private var start = 0
  private var depth = 0
  private var vowelless = false

  /// - Parameter joinsInitials: whether "S.A." and "L.L.C." are one token, as in organizations' names; "J.R. Smith" has
  ///   two initials.
  init(_ latin: LatinText, joinsInitials: Bool) {
    bytes.reserveCapacity(latin.bytes.count)
    latin.bytes.withUnsafeBufferPointer { source in
      for index in source.indices {
        if joinsInitials, isInnerPeriod(source, index) { continue }
        take(source, index, latin.origins)
      }
    }
    close()
  }

  /// A period between two single letters: "s.a", but neither "co.ltd" nor "no.5".
  private func isInnerPeriod(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard source[index] == UInt8(ascii: "."), index > 0, index + 1 < source.count else { return false }
    func isLetter(_ at: Int) -> Bool { at >= 0 && at < source.count && source[at] &- 97 < 26 }
    return isLetter(index - 1) && isLetter(index + 1) && !isLetter(index + 2)
      && (!isLetter(index - 2)
        || bytes.count - start > 1 && index > 1 && source[index - 2] == UInt8(ascii: "."))
  }

  private mutating func take(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ origins: [ScriptOrigin]) {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(byte)
      if origins.count > index, origins[index].isVowelless { vowelless = true }
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      // "O'Neil" is "oneil"; a quotation mark at a token's edge does nothing either way.
      break
    case UInt8(ascii: "("), UInt8(ascii: "["):
      close()
      depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      close()
      depth = max(0, depth - 1)
    default:
      close()
    }
  }

  private mutating func close() {
    if bytes.count > start {
      tokens.append(Token(bytes: start..<bytes.count, isBracketed: depth > 0, isVowelless: vowelless))
    }
    start = bytes.count
    vowelless = false
  }
}
