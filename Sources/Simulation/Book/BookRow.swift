import Vocabulary

/// A row of a table with its columns known by name, and where it stands.
struct BookRow {
  let table: BookTable
  let file: String
  let line: Int
  let fields: [String]
  /// Where each column stands among the fields; the same for all rows of a table.
  let places: [String: Int]

  var id: String { self["id"] }

  /// Empty where nothing is said.
  subscript(column: String) -> String {
    guard let place = places[column], place < fields.count else { return "" }
    return Self.trimmed(fields[place])
  }

  func optional(_ column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20 else {
      return text
    }
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return "" }
    let end = bytes.lastIndex { $0 > 0x20 } ?? start
    return String(text[start...end])
  }

  func failure(_ column: String, _ what: String, _ remedy: String) -> LicetError {
    LicetError(
      .badInput, "\(table.rawValue) \(id): \(column) '\(self[column])' is \(what)", remedy: remedy,
      file: file,
      line: line)
  }

  func day(_ column: String) throws(LicetError) -> CalendarDay? {
    guard let text = optional(column) else { return nil }
    guard let day = CalendarDay(iso: text) else { throw failure(column, "no day", "write yyyy-mm-dd") }
    return day
  }

  func country(_ column: String) throws(LicetError) -> Country? {
    guard let text = optional(column) else { return nil }
    guard let country = Country(text) else {
      throw failure(column, "no country", "write an ISO 3166 code (CN) or an English name")
    }
    return country
  }

  func number(_ column: String) throws(LicetError) -> DecimalNumber? {
    guard let text = optional(column) else { return nil }
    guard let number = DecimalNumber(text), number >= .zero else {
      throw failure(column, "no number", "write a plain decimal such as 1200.50")
    }
    return number
  }

  func share(_ column: String) throws(LicetError) -> Share? {
    guard let number = try number(column) else { return nil }
    guard let share = Share(number) else {
      throw failure(column, "no share", "write a decimal from 0 to 1, such as 0.51")
    }
    return share
  }

  /// A number of days.
  func wholeDays(_ column: String) throws(LicetError) -> Int? {
    guard let text = optional(column) else { return nil }
    guard let days = Int(text), (0...36_500).contains(days) else {
      throw failure(column, "no number of days", "write whole days such as 90")
    }
    return days
  }

  /// The first and the last day of two columns.
  func days(_ first: String, _ last: String) throws(LicetError) -> (CalendarDay?, CalendarDay?) {
    let (from, to) = (try day(first), try day(last))
    if let from, let to, to < from {
      throw failure(
        last, "before \(first) '\(from.iso)'", "write the first day as \(first), the last as \(last)")
    }
    return (from, to)
  }

  /// The money of the columns `value` and `currency`; nil where no value is given.
  func money() throws(LicetError) -> Money? {
    guard let amount = try number("value") else { return nil }
    let currency = self["currency"]
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw failure("currency", "no currency", "write an ISO 4217 code such as USD beside the value")
    }
    return Money(amount: amount, currency: currency)
  }

  func classification() throws(LicetError) -> ClassificationNumber? {
    guard let text = optional("classification"), text != "unknown" else { return nil }
    guard let number = ClassificationNumber(text) else {
      throw failure("classification", "no classification", "write an ECCN with its paragraph, or EAR99")
    }
    return number
  }

  func flag(_ column: String) throws(LicetError) -> Bool? {
    switch self[column].lowercased() {
    case "": return nil
    case "yes", "true", "y", "1": return true
    case "no", "false", "n", "0": return false
    default: throw failure(column, "neither yes nor no", "write yes or no")
    }
  }
}
