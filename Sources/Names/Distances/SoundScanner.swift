/// Splits a Latin word into sounds: letter groups such as sch, kh, dzh are one.
enum SoundScanner {
  /// Calls `body` with each symbol and whether it is the word's first or last; doubled letters come once.
  @inline(__always)
  static func forEachSymbol(
    of word: UnsafeBufferPointer<UInt8>, _ body: (SoundSymbol, _ isFirst: Bool, _ isLast: Bool) -> Void
  ) {
    var index = 0
    var isFirst = true
    while index < word.count {
      if index + 1 < word.count, word[index] == word[index + 1], word[index] >= letter("a") {
        index += 1
        continue
      }
      guard let (symbol, length) = sound(of: word, at: index) else {
        index += 1
        continue
      }
      body(symbol, isFirst, index + length >= word.count)
      if word[index] == UInt8(ascii: "x") { body(.s, false, index + 1 == word.count) }
      index += length
      isFirst = false
    }
  }

  /// The sound that starts at a letter and how many letters write it; nil for what is no letter.
  @inline(__always)
  private static func sound(
    of word: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (symbol: SoundSymbol, length: Int)? {
    let next = index + 1 < word.count ? word[index + 1] : 0
    let third = index + 2 < word.count ? word[index + 2] : 0
    switch word[index] {
    case letter("a"), letter("e"), letter("i"), letter("o"), letter("u"): return (.vowel, 1)
    case letter("y"): return (.glide, 1)
    case letter("b"): return (.b, 1)
    case letter("c"): return soundOfC(next, third)
    case letter("d"): return soundOfD(next, third)
    case letter("f"): return (.f, 1)
    case letter("g"): return (.k, next == letter("h") ? 2 : 1)
    case letter("h"): return (.h, 1)
    // At the end it is the Slavic and German spelling of y.
    case letter("j"): return (index > 0 && next == 0 ? .glide : .j, 1)
    case letter("k"): return next == letter("h") ? (.h, 2) : (.k, 1)
    case letter("l"): return (.l, 1)
    case letter("m"): return (.m, 1)
    case letter("n"): return (.n, 1)
    case letter("p"): return next == letter("h") ? (.f, 2) : (.p, 1)
    case letter("q"): return (.k, next == letter("u") ? 2 : 1)
    case letter("r"): return (.r, 1)
    case letter("s"): return soundOfS(next, third)
    case letter("t"): return soundOfT(next, third)
    case letter("v"): return (.v, 1)
    case letter("w"): return (.w, 1)
    case letter("x"): return (.k, 1)
    case letter("z"): return next == letter("h") ? (.j, 2) : (.s, 1)
    case 0x30...0x39:
      return SoundSymbol(rawValue: SoundSymbol.zero.rawValue + word[index] - 0x30).map { ($0, 1) }
    default: return nil
    }
  }

  @inline(__always)
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  private static func soundOfC(_ next: UInt8, _ third: UInt8) -> (SoundSymbol, Int) {
    switch next {
    case letter("h"), letter("z"): (.sh, 2)
    case letter("k"): (.k, 2)
    case letter("e"), letter("i"), letter("y"): (.s, 1)
    // At the end it is the Slavic ć of names in -vić.
    case 0: (.sh, 1)
    default: (.k, 1)
    }
  }

  private static func soundOfD(_ next: UInt8, _ third: UInt8) -> (SoundSymbol, Int) {
    switch next {
    case letter("z"): third == letter("h") ? (.j, 3) : (.s, 2)
    case letter("j"): (.j, 2)
    case letter("h"): (.d, 2)
    default: (.d, 1)
    }
  }

  private static func soundOfS(_ next: UInt8, _ third: UInt8) -> (SoundSymbol, Int) {
    switch next {
    case letter("h"), letter("z"): (.sh, 2)
    case letter("c") where third == letter("h"): (.sh, 3)
    default: (.s, 1)
    }
  }

  private static func soundOfT(_ next: UInt8, _ third: UInt8) -> (SoundSymbol, Int) {
    switch next {
    case letter("c") where third == letter("h"): (.sh, 3)
    case letter("h"): (.t, 2)
    case letter("s") where third == letter("h"): (.t, 1)
    case letter("s"), letter("z"): (.s, 2)
    default: (.t, 1)
    }
  }
}
