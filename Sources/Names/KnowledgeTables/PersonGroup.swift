/// That a word is one of several spellings of a person's name.
public struct PersonGroup: Sendable, Hashable {
  /// The group, from 0; two words with one id in common are equivalent.
  public let id: UInt32
  /// 1 for a spelling, 0.9 for the form of another language, 0.8 for a short form.
  public let strength: Float
}
