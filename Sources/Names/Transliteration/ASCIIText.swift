/// The fast way for text that is ASCII already: most of the lists, and most questions.
enum ASCIIText {
  /// Nil where a byte is not ASCII. Control characters become spaces where they separate, and vanish elsewhere.
  static func lowercased(_ text: String, limit: Int) -> LatinText? {
    var text = text
    return text.withUTF8 { bytes in
      // A cut must not fall into a scalar of several bytes: only ASCII is cut here, so the whole text is looked at.
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let length = min(bytes.count, limit)
      let folded = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
        for index in 0..<length {
          guard let kept = fold(bytes[index]) else { continue }
          buffer[count] = kept
          count += 1
        }
      }
      return LatinText(bytes: folded, origins: Array(repeating: .latin, count: folded.count))
    }
  }

  /// Lower case; nil for what is dropped.
  @inline(__always)
  static func fold(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x20...0x7E: byte
    case 0x09...0x0D: 0x20
    default: nil
    }
  }
}
