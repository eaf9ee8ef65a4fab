public import Vocabulary

/// When acts cited on the lists were published and took effect: typed from the law's own record.
public struct FederalRegisterTable: Hashable, Sendable {
  public struct Act: Hashable, Sendable {
    /// `84 FR 54002`.
    public let citation: String
    /// Nil where not established.
    public let published: CalendarDay?
    /// Nil where not established.
    public let effective: EffectiveDate?
    /// What the act is, in short.
    public let act: String
    /// Where the dates were taken from.
    public let basis: String
  }

  private let acts: [String: Act]

  public init(acts: [Act] = []) {
    self.acts = Dictionary(acts.map { ($0.citation, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One table of several; where two speak of one act, the first is kept.
  init(joining tables: [FederalRegisterTable]) {
    acts = tables.reduce(into: [:]) { all, table in all.merge(table.acts) { first, _ in first } }
  }

  public static let empty = FederalRegisterTable()
  public var count: Int { acts.count }
  public subscript(citation: String) -> Act? { acts[citation] }
  public func effective(_ citation: String) -> EffectiveDate? { acts[citation]?.effective }
  public func published(_ citation: String) -> CalendarDay? { acts[citation]?.published }

  /// Reads `citation, published, effective, act, basis` as tab-separated text with a header; `unknown` and empty mean
  /// not established.
  /// - Throws: `LicetError.badInput` with file and line for a column, citation or date that is not one, and for a
  ///   citation that comes twice.
  public init(_ file: InputFile) throws {
    let (rows, _) = try DelimitedText.rows(file, delimiter: 0x09)
    guard rows.first?.fields == ["citation", "published", "effective", "act", "basis"] else {
      throw LicetError(
        .badInput, "the header is not that of a citation table",
        remedy: "write citation, published, effective, act, basis with tabs between", file: file.name, line: 1
      )
    }
    var acts: [Act] = []
    var seen: Set<String> = []
    for row in rows.dropFirst() {
      let act = try Self.act(row, file: file.name)
      guard seen.insert(act.citation).inserted else {
        throw Self.error("\(act.citation) comes twice", "keep one row", row, file.name)
      }
      acts.append(act)
    }
    self.init(acts: acts)
  }

  private static func act(_ row: DelimitedRow, file: String) throws -> Act {
    guard row.fields.count == 5 else {
      throw error(
        "a row has \(row.fields.count) fields where five are expected", "write five with tabs between", row,
        file)
    }
    let fields = row.fields.map(\.trimmed)
    guard !fields[0].isEmpty else {
      throw error("a row has no citation", "write one, as 84 FR 54002", row, file)
    }
    return Act(
      citation: PublishedCitation.all(in: fields[0]).first?.text ?? fields[0],
      published: try known(fields[1]) {
        CalendarDay(iso: $0)
      } orThrow: {
        error("'\($0)' is not a day", wanted, row, file)
      },
      effective: try known(fields[2]) {
        EffectiveDate($0)
      } orThrow: {
        error("'\($0)' is not a date", wanted, row, file)
      },
      act: fields[3], basis: fields[4])
  }

  private static let wanted = "write yyyy-mm-dd, an RFC 3339 instant, or unknown"

  private static func known<Date>(
    _ text: String, _ parse: (String) -> Date?, orThrow failure: (String) -> LicetError
  ) throws -> Date? {
    if text.isEmpty || text == "unknown" { return nil }
    guard let date = parse(text) else { throw failure(text) }
    return date
  }

  private static func error(_ message: String, _ remedy: String, _ row: DelimitedRow, _ file: String)
    -> LicetError
  {
    LicetError(.badInput, message, remedy: remedy, file: file, line: row.line)
  }
}
