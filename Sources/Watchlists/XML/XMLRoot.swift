/// The name of a document's outermost element, read without parsing the document.
enum XMLRoot {
  /// Nil where the bytes don't begin as XML does. Without its namespace prefix.
  static func name(of bytes: [UInt8]) -> String? {
    var rest = bytes.prefix(4096)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard rest[..<start].allSatisfy({ $0 <= 0x20 || $0 >= 0x80 }) else { return nil }
      rest = rest[(start + 1)...]
      // Declarations and comments stand before it.
      guard let mark = rest.first, mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!") else {
        let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return String(decoding: name, as: UTF8.self).split(separator: ":").last.map(String.init)
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      rest = rest[(end + 1)...]
    }
    return nil
  }
}
