public import Vocabulary

/// What of the law is modeled, section by section.
public struct Coverage: Sendable {
  public let sections: [CoveredSection]
  /// Those that are not modeled, or only in part.
  public let unmodeled: [CoveredSection]
  /// The first day any question is answered for.
  public let from: CalendarDay

  init(_ root: DocumentNode, file: String) throws(LicetError) {
    var fields = try Fields(root, file: file, what: "the coverage")
    let text = try fields.text("from")
    guard let day = CalendarDay(iso: text) else {
      throw fields.failure("'\(text)' is not a day", remedy: "write yyyy-mm-dd")
    }
    from = day
    sections = try fields.list("sections", "the section") { fields throws(LicetError) in
      try CoveredSection(&fields)
    }
    try fields.finish()
    unmodeled = sections.filter { $0.extent != .modeled }
  }
}
