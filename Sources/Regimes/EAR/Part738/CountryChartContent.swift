public import Regulations
public import Vocabulary

/// The Commerce Country Chart (Supp. No. 1 to 15 CFR 738; `schema: country-chart`).
public struct CountryChartContent: LawContent {
  public static let schema = "country-chart"

  public struct Row: Sendable {
    public let country: PlaceIndex
    /// Columns with an X: `NS2`.
    public let marks: [String]
    public let footnotes: [String]
    /// Columns that the sources of the table mark differently.
    public let disputed: [String]
  }

  /// A destination that another's row governs.
  public struct Substitution: Sendable {
    public let country: PlaceIndex
    public let row: PlaceIndex
    public let from: CalendarDay?
    public let citation: String
  }

  /// A footnote that changes what a mark says.
  public struct FootnoteRule: Sendable {
    public let footnote: String
    public let countries: CountrySet
    public let items: ItemSet
    /// The column it is about.
    public let column: String
    /// Whether a license is required there.
    public let isRequired: Bool
    public let when: CompiledCondition
    public let citation: String
  }

  public let columns: [String]
  public let rows: [Row]
  public let treatedAs: [Substitution]
  /// Destinations whose rows only point to part 746.
  public let part746: CountrySet?
  public let footnoteRules: [FootnoteRule]

  public init(_ fields: inout Fields) throws(LicetError) {
    columns = try fields.words("columns")
    let columns = columns
    rows = try fields.list("rows", "the chart row") { fields throws(LicetError) in
      try Self.row(&fields, columns)
    }
    treatedAs = try fields.list("treated-as", "the substitution") { fields throws(LicetError) in
      Substitution(
        country: try Self.place("country", &fields), row: try Self.place("as", &fields),
        from: try fields.optionalText("from").flatMap { CalendarDay(iso: $0) },
        citation: try fields.text("cite"))
    }
    part746 = try fields.optionalCountries("part-746")
    footnoteRules = try fields.list("footnote-rules", "the footnote rule") { fields throws(LicetError) in
      FootnoteRule(
        footnote: try fields.text("footnote"), countries: try fields.countries("countries"),
        items: try fields.items("items"), column: try fields.text("column"),
        isRequired: try fields.optionalFlag("required") ?? true,
        when: try fields.optionalCondition("when") ?? .always,
        citation: try fields.text("cite"))
    }
  }

  private static func row(_ fields: inout Fields, _ columns: [String]) throws(LicetError) -> Row {
    let row = Row(
      country: try place("country", &fields), marks: try fields.words("marks"),
      footnotes: try fields.words("footnotes"),
      disputed: try fields.words("disputed"))
    if let stray = row.marks.first(where: { !columns.contains($0) }) {
      throw fields.failure(
        "the chart has no column '\(stray)'", remedy: "write one of " + columns.joined(separator: ", "))
    }
    return row
  }

  private static func place(_ key: String, _ fields: inout Fields) throws(LicetError) -> PlaceIndex {
    let code = try fields.text(key)
    guard let place = PlaceIndex(code) else {
      throw fields.failure("'\(code)' is no country", remedy: "write an ISO 3166 code", at: fields.node[key])
    }
    return place
  }
}
