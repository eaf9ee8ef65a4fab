import Vocabulary

/// A tape archive (POSIX ustar): regular files only; links, folders and devices are passed over.
enum TarArchive {
  private static let block = 512

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.count >= block && Array(bytes[257..<262]) == Array("ustar".utf8)
  }

  /// - Throws: `LicetError.corruptData`, without a file, where a header is damaged or a member is cut.
  static func members(of bytes: [UInt8]) throws -> [InputFile] {
    var members: [InputFile] = []
    var offset = 0
    while offset + block <= bytes.count, bytes[offset] != 0 {
      let header = bytes[offset..<(offset + block)]
      guard let size = octal(header.dropFirst(124).prefix(12)), size <= bytes.count - offset - block else {
        throw LicetError(.corruptData, "the archive is cut or damaged", remedy: "download it again")
      }
      let start = offset + block
      let kind = header[offset + 156]
      if kind == UInt8(ascii: "0") || kind == 0 {
        members.append(InputFile(name: name(header), bytes: Array(bytes[start..<(start + size)])))
      }
      offset = start + (size + block - 1) / block * block
    }
    return members
  }

  private static func name(_ header: ArraySlice<UInt8>) -> String {
    let name = text(header.prefix(100))
    let prefix = text(header.dropFirst(345).prefix(155))
    return prefix.isEmpty ? name : prefix + "/" + name
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}
