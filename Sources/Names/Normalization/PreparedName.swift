public import Vocabulary

/// A name made comparable: lower-case Latin tokens without marks; legal forms, titles and stop words told apart.
public struct PreparedName: Sendable {
  public struct Token: Sendable, Hashable {
    /// Into `PreparedName.bytes`.
    public let start: Int
    public let count: Int
    /// It stood in brackets: a short name or a remark, not part of the name proper.
    public let isBracketed: Bool
    /// It comes from a script that writes no short vowels.
    public let isVowelless: Bool
    /// Part of a legal form, a title or a stop word: it says next to nothing of who the party is.
    public let isFiller: Bool
  }

  /// ASCII lower-case letters and digits.
  public let bytes: [UInt8]
  public let tokens: [Token]
  /// The canonical legal form found ("limited"); 0 where none was.
  public let legalForm: UInt16
  /// What the asker or the publisher says it is, or what the name's own words show.
  public let kind: PartyKind?

  /// The token's text.
  public func text(of token: Token) -> String {
    String(decoding: bytes[token.start..<token.start + token.count], as: UTF8.self)
  }

  /// The normalized name, tokens separated by spaces, in the order of the name.
  public var text: String { tokens.map(text(of:)).joined(separator: " ") }

  /// Equal for names that are the same but for order, case, script, legal form and bracketed short names.
  public var key: String {
    tokens.filter { !$0.isBracketed && !$0.isFiller }.map(text(of:)).sorted().joined(separator: " ")
  }
}
