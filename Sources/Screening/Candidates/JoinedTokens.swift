/// Neighbors of a name written together as one token.
enum JoinedTokens {
  /// Calls `visit` with the term that two or three neighbors from `start` on make, its bytes, and their weight; not where
  /// it would be too short to say anything, or too long.
  static func with(
    _ name: NameView, _ start: Int, _ span: Int, _ maker: TermMaker,
    _ visit: (UnsafePointer<Term>, UnsafePointer<UInt8>, Float) -> Void
  ) {
    var length = 0
    var weight: Float = 0
    for token in start..<start + span {
      length += Int(name.term(token).pointee.length)
      weight += name.weight(token, in: name.mode)
    }
    guard length >= 4, length <= Term.maximumLength else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { joined in
      var place = 0
      for token in start..<start + span {
        let bytes = name.bytes(token)
        for index in 0..<Int(name.term(token).pointee.length) {
          joined[place] = bytes[index]
          place += 1
        }
      }
      let whole = maker.term(UnsafeBufferPointer(joined), isVowelless: false, offset: 0)
      guard let bytes = joined.baseAddress else { return }
      withUnsafePointer(to: whole) { visit($0, bytes, weight) }
    }
  }

  /// Calls `visit` with each key under which a term is looked for by neighbors written together.
  static func forEachKey(_ name: NameView, _ maker: TermMaker, _ visit: (UInt64) -> Void) {
    for token in 0..<name.count {
      for span in 2...3 where token + span <= name.count {
        with(name, token, span, maker) { term, bytes, _ in
          VariantKeys.forEach(term.pointee, bytes, maximumDepth: 0, visit)
        }
      }
    }
  }
}
