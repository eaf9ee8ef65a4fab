/// Collects Latin letters and where they came from.
struct LatinWriter {
  private var bytes: [UInt8] = []
  private var origins: [ScriptOrigin] = []
  /// The script of what is written next.
  var origin = ScriptOrigin.latin

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
  }

  var result: LatinText { LatinText(bytes: bytes, origins: origins) }

  var last: UInt8? { bytes.last }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
    origins.append(origin)
  }

  mutating func write(_ text: some Sequence<UInt8>) {
    for byte in text { write(byte) }
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { write($0) }
  }

  /// Takes back the space that ends `word`, when that is what was written last.
  mutating func joinWord(after word: StaticString) {
    let isLast = word.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
    guard isLast,
      bytes.count == word.utf8CodeUnitCount || bytes[bytes.count - word.utf8CodeUnitCount - 1] == 0x20
    else { return }
    bytes.removeLast()
    origins.removeLast()
  }

  /// Ends a word: one space, unless there already is one or nothing was written yet.
  mutating func endWord() {
    guard let last, last | 0x20 >= UInt8(ascii: "a") || (0x30...0x39).contains(last) else { return }
    write(UInt8(ascii: " "))
  }
}
