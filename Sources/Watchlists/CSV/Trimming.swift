extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = unicodeScalars.first?.value, let last = unicodeScalars.last?.value else { return "" }
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return String(self) }
    guard let start = firstIndex(where: { !$0.isWhitespace }) else { return "" }
    let end = lastIndex { !$0.isWhitespace } ?? start
    return String(self[start...end])
  }
}

extension String {
  /// The parts between separators, trimmed, without empty ones. `separator` is ASCII.
  func parts(_ separator: StaticString) -> [String] {
    guard let first = utf8Range(of: separator) else { return trimmed.isEmpty ? [] : [trimmed] }
    var parts = [self[..<first.lowerBound].trimmed]
    var rest = self[first.upperBound...]
    while let range = rest.utf8Range(of: separator) {
      parts.append(rest[..<range.lowerBound].trimmed)
      rest = rest[range.upperBound...]
    }
    parts.append(rest.trimmed)
    return parts.filter { !$0.isEmpty }
  }

  func utf8Range(of word: StaticString) -> Range<String.Index>? { self[...].utf8Range(of: word) }
}

extension Substring {
  /// Where `word`, which is ASCII, first stands: byte by byte, much faster than by characters.
  func utf8Range(of word: StaticString) -> Range<String.Index>? {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let found = utf8.withContiguousStorageIfAvailable { bytes in Self.offset(of: wanted, in: bytes) }
    guard let found else {
      var copy = String(self)
      copy.makeContiguousUTF8()
      return copy.utf8.withContiguousStorageIfAvailable { Self.offset(of: wanted, in: $0) }.flatMap { $0 }
        .map { range(at: $0, count: wanted.count) }
    }
    return found.map { range(at: $0, count: wanted.count) }
  }

  private func range(at offset: Int, count: Int) -> Range<String.Index> {
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: count)
  }

  private static func offset(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>)
    -> Int?
  {
    guard wanted.count > 0, bytes.count >= wanted.count else { return nil }
    var start = 0
    while start <= bytes.count - wanted.count {
      if bytes[start] == wanted[0] {
        var length = 1
        while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return start }
      }
      start += 1
    }
    return nil
  }
}
