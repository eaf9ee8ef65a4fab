import Names
import Vocabulary

/// One name of the party asked about, ready to be compared: its own terms, laid out as the index's are.
final class PreparedQuery: Sendable {
  let original: String
  let prepared: PreparedName
  let terms: [Term]
  /// Positions in `terms`, with what the name says of each token.
  let numbers: [UInt32]
  let mode: NameMode

  /// How a name can be read: as what it is said to be; where that is not said, also as a person's where reading it as an
  /// organization's took words out of it ("Kim, Su Il" is no Spanish company).
  static func readings(
    of name: String, kind: PartyKind?, normalizer: NameNormalizer, maker: TermMaker
  ) -> [PreparedQuery] {
    let first = PreparedQuery(name, kind: kind, normalizer: normalizer, maker: maker)
    guard kind == nil, first.prepared.legalForm != 0, first.terms.count <= 4, first.hasNameForFiller else {
      return [first]
    }
    return [first, PreparedQuery(name, kind: .person, normalizer: normalizer, maker: maker)]
  }

  init(_ name: String, kind: PartyKind?, normalizer: NameNormalizer, maker: TermMaker) {
    original = name
    prepared = normalizer.prepare(name, kind: kind)
    let tokens = prepared.tokens.prefix(NameView.maximumTokens)
    terms = prepared.bytes.withUnsafeBufferPointer { bytes in
      tokens.map { token in
        maker.term(
          UnsafeBufferPointer(rebasing: bytes[token.start..<token.start + token.count]),
          isVowelless: token.isVowelless, offset: token.start)
      }
    }
    numbers = tokens.enumerated().map { NameView.number(UInt32($0), $1) }
    mode = NameMode(prepared.kind)
  }

  /// Whether a word taken for part of a legal form is one that persons are called by.
  private var hasNameForFiller: Bool {
    zip(terms, numbers).contains { $1 & NameView.filler != 0 && $0.personWeight < 1 }
  }

  /// Calls `body` with a view of the name that is valid during the call.
  func withView<Result>(_ body: (NameView) throws -> Result) rethrows -> Result? {
    try prepared.bytes.withUnsafeBufferPointer { bytes in
      try terms.withUnsafeBufferPointer { terms in
        try numbers.withUnsafeBufferPointer { numbers in
          guard let text = bytes.baseAddress, let first = terms.baseAddress, let order = numbers.baseAddress
          else {
            return nil
          }
          return try body(NameView(numbers: order, terms: first, text: text, count: terms.count, mode: mode))
        }
      }
    }
  }
}
