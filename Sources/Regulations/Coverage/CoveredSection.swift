import Vocabulary

/// One section of the law and how far Licet models it.
public final class CoveredSection: Sendable {
  public enum Extent: String, CaseIterable, Sendable {
    case modeled
    case inPart = "in-part"
    case notModeled = "not-modeled"
  }

  /// `15 CFR 744.21`, `15 CFR 760`.
  public let section: String
  public let title: String
  public let extent: Extent
  /// What is missing, in our words.
  public let note: String?
  /// What an answer says that meets it.
  public let statement: String
  /// Which answers say that it is not modeled (or only in part).
  public let shownWhen: CompiledCondition?
  /// Whether `shownWhen` can differ between the items of one question.
  public let isAboutItems: Bool

  init(_ fields: inout Fields) throws(LicetError) {
    section = try fields.text("section")
    title = try fields.text("title")
    extent = try fields.word("coverage")
    note = try fields.optionalText("note")
    statement = ([section] + (note.map { [$0] } ?? [])).joined(separator: ": ")
    shownWhen = try fields.optionalCondition("shown-when")
    isAboutItems = shownWhen?.isAboutItems ?? false
    if extent != .modeled, note == nil {
      throw fields.failure(
        "'\(section)' is \(extent.rawValue) and says not what is missing", remedy: "add 'note'")
    }
  }
}
