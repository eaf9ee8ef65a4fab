import Names

/// Makes the `Term` of a token: everything scoring asks of it, worked out once.
struct TermMaker: Sendable {
  private let knowledge: NameKnowledge

  /// A patronymic weighs this share of what another name would.
  private static let patronymicShare: Float = 0.75

  init(knowledge: NameKnowledge) {
    self.knowledge = knowledge
  }

  /// - Parameters:
  ///   - bytes: the token, at most `Term.maximumLength` bytes of it are looked at.
  ///   - offset: where the token's bytes lie in the text that the view of the name will point at.
  func term(_ bytes: UnsafeBufferPointer<UInt8>, isVowelless: Bool, offset: Int) -> Term {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Term.maximumLength))
    let facts = knowledge.facts(of: bytes)
    var flags: UInt8 = isVowelless ? Term.vowelless : 0
    if facts?.roles.contains(.particle) ?? false { flags |= Term.particle }
    if let roles = facts?.roles, !roles.isDisjoint(with: [.title, .stopword]) { flags |= Term.aside }
    let letters = bytes.baseAddress.map { letterMask($0, bytes.count) } ?? 0
    if letters & (1 << 26) != 0 { flags |= Term.digits }
    var (groups, strengths) = (SIMD4<UInt16>(), SIMD4<UInt8>())
    if let facts, facts.hasPersonGroups {
      for (place, group) in knowledge.groups(of: facts).prefix(4).enumerated() {
        groups[place] = UInt16(truncatingIfNeeded: group.id + 1)
        strengths[place] = UInt8(group.strength * 100)
      }
    }
    return Term(
      soundKey: SoundKey.soundKey(of: bytes), consonantKey: SoundKey.consonantKey(of: bytes),
      letters: letters,
      ordinaryWord: facts.map { $0.roles.contains(.organizationWord) ? $0.canonical + 1 : 0 } ?? 0,
      groups: groups, groupStrengths: strengths,
      flags: flags, length: UInt8(bytes.count),
      personWeight: (facts?.personWeight ?? 1).squareRoot()
        * (Patronymic.isPatronymic(bytes) ? Self.patronymicShare : 1),
      organizationWeight: (facts?.organizationWeight ?? 1).squareRoot(),
      offset: UInt32(offset), firstPosting: 0, nameCount: 0, addressCount: 0)
  }
}
