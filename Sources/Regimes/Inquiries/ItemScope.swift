public import Regulations
public import Vocabulary

/// What the first steps establish of an item: whether the EAR reach it, and what its entry controls it for.
public struct ItemScope: Sendable {
  /// 15 CFR 734.3.
  public var isSubject: Ternary
  /// The paragraph that makes it so, or not so.
  public var paragraph: String
  public var explanation: String
  public var citations: [String]
  /// Whether it is subject only as a foreign direct product (734.9): the footnotes' own license terms apply then.
  public var isForeignDirectProduct = false
  /// The provision that makes it so, where it is more than 734.3.
  public var provision: String?
  /// How that provision stands, and what says so.
  public var status = LawStatus.inForce
  public var evidence = Evidence.primary
  /// Reasons for control of its paragraph; nil where the control list doesn't hold the entry.
  public var reasons: ControlReasons?

  public init(isSubject: Ternary, paragraph: String, explanation: String, citations: [String]) {
    (self.isSubject, self.paragraph, self.explanation, self.citations) = (
      isSubject, paragraph, explanation, citations
    )
  }
}
