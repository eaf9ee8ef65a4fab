public import Regulations
import Vocabulary

/// One row of an entry's license requirements: a reason for control, what it covers, and where it requires a license.
public final class ControlRow: Sendable {
  public enum Reach: Hashable, Sendable {
    /// A column of the Commerce Country Chart: `NS2`.
    case column(String)
    /// Destinations the row states itself.
    case destinations(CountrySet)
  }

  public let reason: String
  public let scope: ParagraphScope
  public let reach: Reach
  public let when: CompiledCondition
  public let citation: String?
  /// How the row stands where it does not stand as its table does: text that is not enforced.
  public let status: LawStatus?

  init(_ fields: inout Fields) throws(LicetError) {
    reason = try fields.text("reason")
    scope = try ParagraphScope(&fields)
    when = try fields.optionalCondition("when") ?? .always
    citation = try fields.optionalText("cite")
    status = try fields.optionalWord("status")
    let column = try fields.optionalText("column")
    let destinations = try fields.optionalCountries("destinations")
    switch (column, destinations) {
    case (let column?, nil): reach = .column(column)
    case (nil, let destinations?): reach = .destinations(destinations)
    default:
      throw fields.failure(
        "a control row has both or neither of 'column' and 'destinations'", remedy: "give one of the two")
    }
  }
}
