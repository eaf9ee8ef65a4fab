public import Vocabulary

/// What the values of one schema hold, typed.
public protocol LawContent: Sendable {
  /// The word that `schema:` has in the file.
  static var schema: String { get }
  /// Reads the value's own fields; unknown ones are refused afterwards.
  init(_ fields: inout Fields) throws(LicetError)
}
