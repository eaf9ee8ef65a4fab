public import Vocabulary

/// Turns a name in any script into a `PreparedName`: transliterates it, cuts it into tokens, and tells legal forms, titles
/// and stop words from what names the party.
///
/// ```swift
/// let normalizer = NameNormalizer(knowledge: try NameKnowledge.load(from: folder))
/// normalizer.prepare("Hangzhou Hikvision Digital Technology Co., Ltd.", kind: .organization).key
/// // "digital hangzhou hikvision technology"
/// ```
public struct NameNormalizer: Sendable {
  public let knowledge: NameKnowledge
  private let transliterator = Transliterator()

  public init(knowledge: NameKnowledge) {
    self.knowledge = knowledge
  }

  /// - Parameters:
  ///   - name: any text; what is neither letter nor digit in any script only separates.
  ///   - kind: nil where not known; then the name's own words may show it.
  /// - Returns: a name without tokens where `name` has neither letters nor digits.
  public func prepare(_ name: String, kind: PartyKind?) -> PreparedName {
    let raw = RawTokens(transliterator.latin(name), joinsInitials: kind != .person)
    return raw.bytes.withUnsafeBufferPointer { bytes in
      let facts = raw.tokens.map { knowledge.facts(of: UnsafeBufferPointer(rebasing: bytes[$0.bytes])) }
      var isFiller = facts.map { self.isFiller($0, kind: kind) }
      let legalForm = kind == .person ? 0 : markLegalForms(raw.tokens, facts, bytes, &isFiller)
      // Where nothing would be left, nothing is a filler: "SA" alone may be a name.
      if isFiller.allSatisfy({ $0 }) { isFiller = isFiller.map { _ in false } }
      let tokens = zip(raw.tokens, isFiller).map { token, isFiller in
        PreparedName.Token(
          start: token.bytes.lowerBound, count: token.bytes.count, isBracketed: token.isBracketed,
          isVowelless: token.isVowelless, isFiller: isFiller)
      }
      return PreparedName(
        bytes: raw.bytes, tokens: tokens, legalForm: legalForm, kind: kind ?? shownKind(facts, legalForm))
    }
  }

  private func isFiller(_ facts: TokenFacts?, kind: PartyKind?) -> Bool {
    guard let roles = facts?.roles else { return false }
    // Particles join the parts of names: "Al" is no stop word, and they weigh little anyway.
    if roles.contains(.particle) { return false }
    if roles.contains(.title), kind == nil || kind == .person { return true }
    return roles.contains(.stopword) && kind != .person
  }

  /// - Returns: the class of the last legal form found, from 1; 0 where there is none.
  private func markLegalForms(
    _ tokens: [RawTokens.Token], _ facts: [TokenFacts?], _ bytes: UnsafeBufferPointer<UInt8>,
    _ isFiller: inout [Bool]
  ) -> UInt16 {
    guard facts.contains(where: { $0?.roles.contains(.startsLegalForm) ?? false }) else { return 0 }
    let hashes = tokens.map { NameKnowledge.hash(of: UnsafeBufferPointer(rebasing: bytes[$0.bytes])) }
    var form: UInt16 = 0
    var index = 0
    while index < tokens.count {
      guard let match = hashes.withUnsafeBufferPointer({ knowledge.legalForm(in: $0, at: index) }) else {
        index += 1
        continue
      }
      form = match.form + 1
      for place in index..<index + match.length { isFiller[place] = true }
      index += match.length
    }
    return form
  }

  private func shownKind(_ facts: [TokenFacts?], _ legalForm: UInt16) -> PartyKind? {
    // One ordinary word proves nothing: "Su" is water in Turkish and a name in Korean.
    let ordinary = facts.count { $0?.roles.contains(.organizationWord) ?? false }
    return legalForm != 0 || ordinary >= 2 ? .organization : nil
  }
}
