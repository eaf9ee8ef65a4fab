import Vocabulary

/// Makes a publisher's bytes valid UTF-8 without control characters, and says where it had to.
///
/// A line that is not UTF-8 is read as Windows-1252, which is what OFAC's and BIS's tools write.
enum TextCleaning {
  static func clean(_ file: InputFile) -> (bytes: [UInt8], warnings: [Warning]) {
    let body = trimmed(file.bytes)
    guard body.contains(where: { $0 >= 0x7F || isControl($0) }) else { return (Array(body), []) }
    if !body.contains(where: isControl), String(validating: body, as: UTF8.self) != nil {
      return (Array(body), [])
    }
    return repaired(body, file: file.name)
  }

  /// Without a byte order mark, and without the end-of-file mark that DOS tools close a text with.
  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    while body.last == 0x1A { body = body.dropLast() }
    return body
  }

  private static func repaired(_ body: ArraySlice<UInt8>, file: String) -> (
    bytes: [UInt8], warnings: [Warning]
  ) {
    var (clean, warnings): ([UInt8], [Warning]) = ([], [])
    clean.reserveCapacity(body.count)
    for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { clean.append(0x0A) }
      let kept = line.filter { !isControl($0) }
      if kept.count < line.count {
        warnings.append(Warning("control characters were left out", file: file, line: index + 1))
      }
      if String(validating: kept, as: UTF8.self) != nil {
        clean.append(contentsOf: kept)
      } else {
        warnings.append(Warning("not UTF-8: read as Windows-1252", file: file, line: index + 1))
        for byte in kept { clean.append(contentsOf: windows1252(byte).utf8) }
      }
    }
    return (clean, warnings)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }

  private static func windows1252(_ byte: UInt8) -> String {
    (0x80..<0xA0).contains(byte) ? String(upperHalf[Int(byte) - 0x80]) : String(UnicodeScalar(byte))
  }

  /// Bytes 0x80…0x9F of Windows-1252; the five unassigned ones become U+FFFD.
  private static let upperHalf = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
}
