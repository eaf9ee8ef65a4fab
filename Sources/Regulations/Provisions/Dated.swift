public import Vocabulary

/// A provision with its values typed: asked for a day, it says what held.
public struct Dated<Content: LawContent>: Sendable {
  public let provision: Provision
  private let contents: [Content]

  public init(_ provision: Provision) throws(LicetError) {
    var contents: [Content] = []
    for value in provision.values {
      var fields = try Fields(value.node, file: provision.file, what: "the value")
      for key in DatedValue.envelope { _ = fields.optional(key) }
      contents.append(try Content(&fields))
      try fields.finish()
    }
    (self.provision, self.contents) = (provision, contents)
  }

  public var values: [Content] { contents }

  /// What held at `moment`; nil where the rule did not exist.
  public func at(_ moment: Instant) -> Holding<Content>? {
    let values = provision.values
    if let index = values.firstIndex(where: { $0.holds(at: moment) }) {
      return Holding(
        content: contents[index], value: values[index], status: values[index].status, provision: provision)
    }
    guard provision.beforeFirst == .unverified, let first = values.first, moment < first.from.start else {
      return nil
    }
    return Holding(content: contents[0], value: first, status: .unverified, provision: provision)
  }
}
