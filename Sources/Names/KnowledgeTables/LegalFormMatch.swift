/// A legal form found in a sequence of words.
public struct LegalFormMatch: Sendable, Hashable {
  /// How many words it takes.
  public let length: Int
  /// Its class: an index into `NameKnowledge.legalFormClasses`.
  public let form: UInt16
}
