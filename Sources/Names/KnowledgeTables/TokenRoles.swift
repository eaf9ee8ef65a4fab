/// What a word is besides, or instead of, a name. A word may be several things: "general" is a rank and an ordinary word.
public struct TokenRoles: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Joins the parts of a person's name: al, bin, van.
  public static let particle = TokenRoles(rawValue: 1)
  /// A person's rank, honor or generation: dr, haji, jr.
  public static let title = TokenRoles(rawValue: 2)
  /// Joins the words of an organization's name: and, of, the.
  public static let stopword = TokenRoles(rawValue: 4)
  /// An ordinary word of organizations' names: technology, bank.
  public static let organizationWord = TokenRoles(rawValue: 8)
  /// The first word of a legal form: limited, joint (stock company).
  public static let startsLegalForm = TokenRoles(rawValue: 16)
}
