public import Vocabulary

/// A provision with its values typed: asked for a day, it says what held.
///
/// A value is typed when it is first asked for: a question of today needs none of the law of former years. A tree that was
/// not read before is typed whole by `check()`.
public struct Dated<Content: LawContent>: Sendable {
  public let provision: Provision

  public init(_ provision: Provision) { self.provision = provision }

  /// All values, oldest first.
  /// - Throws: `LicetError.badInput` naming what does not fit the schema.
  public func values() throws(LicetError) -> [Content] {
    var contents: [Content] = []
    for place in provision.values.indices { contents.append(try content(place)) }
    return contents
  }

  /// What held at `moment`; nil where the rule did not exist.
  /// - Throws: `LicetError.badInput` naming what does not fit the schema.
  public func at(_ moment: Instant) throws(LicetError) -> Holding<Content>? {
    let values = provision.values
    if let place = values.firstIndex(where: { $0.holds(at: moment) }) {
      return Holding(
        content: try content(place), value: values[place], status: values[place].status, provision: provision)
    }
    guard provision.beforeFirst == .unverified, let first = values.first, moment < first.from.start else {
      return nil
    }
    return Holding(content: try content(0), value: first, status: .unverified, provision: provision)
  }

  private func content(_ place: Int) throws(LicetError) -> Content {
    if let known = provision.typed[place] as? Content { return known }
    var fields = try Fields(provision.values[place].node, file: provision.file, what: "the value")
    for key in DatedValue.envelope { _ = fields.optional(key) }
    let content = try Content(&fields)
    try fields.finish()
    provision.typed[place] = content
    return content
  }
}

extension Array {
  /// What held of each at `moment`, in their order; none where a rule did not exist.
  /// - Throws: `LicetError.badInput` naming what does not fit its schema.
  public func at<Content>(_ moment: Instant) throws(LicetError) -> [Holding<Content>]
  where Element == Dated<Content> {
    var held: [Holding<Content>] = []
    for rule in self { if let holding = try rule.at(moment) { held.append(holding) } }
    return held
  }
}
