import Vocabulary

/// One place of the law with what it said from when to when.
public final class Provision: Sendable {
  /// What held before the first value.
  public enum BeforeFirst: String, CaseIterable, Sendable {
    /// The rule did not exist.
    case none
    /// It did, in a form nobody verified: the first value answers, with status `unverified`.
    case unverified
  }

  /// The path of its file: `us.ear.744.21`.
  public let id: String
  public let title: String
  /// `15 CFR 744.21`.
  public let citation: String
  /// What its values hold.
  public let schema: String
  public let beforeFirst: BeforeFirst
  public let verified: Verification
  /// Oldest first, without gap or overlap.
  public let values: [DatedValue]
  public let file: String
  /// Its values typed so far, by their place.
  let typed = TypedValues()

  init(
    id: String, title: String, citation: String, schema: String, beforeFirst: BeforeFirst,
    verified: Verification, values: [DatedValue], file: String
  ) {
    (self.id, self.title, self.citation, self.schema) = (id, title, citation, schema)
    (self.beforeFirst, self.verified, self.values, self.file) = (beforeFirst, verified, values, file)
  }

  init(root: DocumentNode, file: String, id expected: String) throws(LicetError) {
    var fields = try Fields(root, file: file, what: "the provision")
    id = try fields.text("id")
    title = try fields.text("title")
    citation = try fields.text("citation")
    schema = try fields.text("schema")
    beforeFirst = try fields.word("before-first")
    self.file = file
    guard let verification = try DatedValue.verification(&fields) else {
      throw fields.failure(
        "the provision has no 'verified'", remedy: "say on which day it was compared with which text")
    }
    verified = verification
    let list = try fields.required("values")
    var values: [DatedValue] = []
    guard let items = list.items else {
      throw fields.failure("'values' is not a list", remedy: "begin each value with '- '", at: list)
    }
    for item in items {
      var value = try Fields(item, file: file, what: "the value")
      values.append(try DatedValue(&value))
    }
    self.values = values
    _ = try fields.optionalText("note")
    try fields.finish()
    guard id == expected else {
      throw fields.failure(
        "the id is '\(id)' where the path says '\(expected)'", remedy: "make them the same", at: root["id"])
    }
    try Self.checkTimeline(values, fields)
  }

  private static func checkTimeline(_ values: [DatedValue], _ fields: Fields) throws(LicetError) {
    guard let last = values.last else {
      throw fields.failure("the provision has no values", remedy: "add one under 'values'")
    }
    for (former, next) in zip(values, values.dropFirst()) {
      guard let end = former.end else {
        throw fields.failure(
          "the value from \(former.from) never ends though one from \(next.from) follows", remedy: "add 'to'",
          at: former.node)
      }
      if end > next.from.start {
        throw fields.failure(
          "values overlap from \(next.from)", remedy: "end the former one the day before", at: next.node)
      }
      if end < next.from.start {
        throw fields.failure(
          "nothing holds between \(former.to.map(\.text) ?? "") and \(next.from)",
          remedy: "close the gap, with status 'ended' where the rule did not hold", at: next.node)
      }
    }
    if let to = last.to {
      throw fields.failure(
        "the last value ends on \(to) and nothing follows",
        remedy: "add a value with status 'ended', or drop 'to'", at: last.node)
    }
  }
}
