import Vocabulary

/// The layout of a compiled index: a header of section bounds, then the sections. Little-endian, as written.
///
/// ```
/// 0  "LICETIX" + version (8 bytes)   8  total length   16  checksum of the bounds   24  15 × (offset, length)
/// ```
enum IndexFile {
  static let magic: UInt64 = 0x0002_5849_5445_4349  // "ICETIX" and the version
  static let headerLength = 24 + IndexSection.allCases.count * 16

  static func assemble(_ sections: [IndexSection: [UInt8]]) -> [UInt8] {
    var bounds: [UInt64] = []
    var end = aligned(headerLength)
    for section in IndexSection.allCases {
      let length = sections[section]?.count ?? 0
      bounds += [UInt64(end), UInt64(length)]
      end = aligned(end + length)
    }
    var file = [UInt8]()
    file.reserveCapacity(end)
    for word in [magic, UInt64(end), checksum(bounds)] + bounds { append(word, to: &file) }
    for section in IndexSection.allCases {
      file.append(contentsOf: repeatElement(0, count: aligned(file.count) - file.count))
      file.append(contentsOf: sections[section] ?? [])
    }
    file.append(contentsOf: repeatElement(0, count: end - file.count))
    return file
  }

  /// Reads and checks the header. Contents of sections are trusted: the compiler alone writes them, and files are
  /// swapped in whole.
  static func bounds(of bytes: UnsafeRawBufferPointer, file: String?) throws -> [Range<Int>] {
    func corrupt(_ why: String) -> LicetError {
      LicetError(
        .corruptData, "the compiled World \(why)", remedy: "import the lists again to compile it anew",
        file: file)
    }
    guard bytes.count >= headerLength else { throw corrupt("is cut short") }
    func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
    guard word(0) == magic else { throw corrupt("was written by another version, or is no World") }
    guard word(1) == UInt64(bytes.count) else { throw corrupt("is cut short") }
    let bounds = (3..<3 + IndexSection.allCases.count * 2).map(word)
    guard word(2) == checksum(bounds) else { throw corrupt("is damaged") }
    return try IndexSection.allCases.map { section in
      let (offset, length) = (bounds[section.rawValue * 2], bounds[section.rawValue * 2 + 1])
      guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
        throw corrupt("is damaged")
      }
      return Int(offset)..<Int(offset + length)
    }
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }

  private static func append(_ word: UInt64, to file: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) { file.append(contentsOf: $0) }
  }

  private static func checksum(_ words: [UInt64]) -> UInt64 {
    words.reduce(0xcbf2_9ce4_8422_2325) { hash, word in
      (hash ^ word).multipliedReportingOverflow(by: 0x0000_0100_0000_01b3).partialValue.rotated
    }
  }
}

extension UInt64 {
  fileprivate var rotated: UInt64 { self << 29 | self >> 35 }
}
