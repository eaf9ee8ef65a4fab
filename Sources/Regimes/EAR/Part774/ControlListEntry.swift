import Regulations
public import Vocabulary

/// One entry of the Commerce Control List (Supp. No. 1 to 15 CFR 774), as figures and labels of our own.
public final class ControlListEntry: Sendable {
  /// Five characters: `6A003`.
  public let number: String
  public let label: String
  /// Further words a person may search it by.
  public let words: String
  /// The question that tells whether an item falls under it rather than under its neighbors, in our words.
  public let decidingQuestion: String?
  /// The first day on which it is known to read so; nil for the day of the table.
  public let since: CalendarDay?
  /// Every paragraph that its rows and exceptions name.
  public let paragraphs: [String]
  public let controls: [ControlRow]
  /// By symbol: `LVS`, `GBS`, `TSR` …
  public let exceptions: [String: [EntryValue]]
  public let excludedFromSTA: [EntryValue]
  /// Sections that state the requirement where no row does.
  public let refer: [String]
  /// The agency whose controls the entry points to: `NRC`, `ITAR`, `DOE`.
  public let jurisdiction: String?

  static let symbols = [
    "LVS", "GBS", "TSR", "APP", "ENC", "ACE", "HBM", "AIA", "ACM", "LPP", "IEC", "NAC", "ACA", "CIV", "TMP",
    "RPL", "GOV", "TSU",
    "MED", "SPP", "AVS", "APR", "BAG", "GFT", "RFF",
  ]

  init(_ fields: inout Fields) throws(LicetError) {
    number = try fields.text("eccn")
    label = try fields.text("label")
    words = try fields.optionalText("words") ?? ""
    decidingQuestion = try fields.optionalText("decides")
    since = try fields.optionalText("since").flatMap { CalendarDay(iso: $0) }
    paragraphs = try fields.words("paragraphs")
    _ = try fields.optionalText("series")
    controls = try fields.list("controls", "the control row") { fields throws(LicetError) in
      try ControlRow(&fields)
    }
    var exceptions: [String: [EntryValue]] = [:]
    for symbol in Self.symbols {
      let values = try fields.list(symbol, "the \(symbol) row") { fields throws(LicetError) in
        try EntryValue(&fields)
      }
      if !values.isEmpty { exceptions[symbol] = values }
    }
    self.exceptions = exceptions
    excludedFromSTA = try fields.list("STA-excluded", "the STA exclusion") { fields throws(LicetError) in
      try EntryValue(&fields)
    }
    refer = try fields.texts("refer")
    jurisdiction = try fields.optionalText("jurisdiction")
    guard ECCN(number) != nil else {
      throw fields.failure("'\(number)' is no ECCN", remedy: "write five characters, such as 6A003")
    }
  }
}
