import Vocabulary

/// A statement's envelope: which record it speaks of, since when, and whether it is the last word on it.
struct BODSStatement {
  enum Kind: String, CaseIterable {
    case entity
    case person
    case relationship
  }

  let id: String
  let recordID: String
  let kind: Kind
  let isClosed: Bool
  let day: CalendarDay
  /// The date as written: statements of a day are in the order of their times.
  let date: String
  let details: JSONValue?
  let line: Int
  /// What a holding of this statement says of where it comes from.
  let source: String

  /// - Throws: `LicetError.badInput` naming what is missing.
  init(_ value: JSONValue, file: String) throws(LicetError) {
    func failure(_ message: String, _ remedy: String) -> LicetError {
      LicetError(
        .badInput, message, remedy: remedy, file: file, line: Int(value.line), column: Int(value.column))
    }
    func text(_ key: String) throws(LicetError) -> String {
      if let text = value[key]?.text { return text }
      throw failure("a statement has no '\(key)'", "BODS 0.4 wants one in every statement")
    }
    guard value.isObject else {
      throw failure("this is no BODS statement", "write an object for each statement")
    }
    try Self.checkVersion(value, failure)
    id = try text("statementId")
    recordID = try text("recordId")
    let (type, status, date) = (try text("recordType"), try text("recordStatus"), try text("statementDate"))
    guard let kind = Kind(rawValue: type) else {
      throw failure("'\(type)' is no record type", "write entity, person or relationship")
    }
    guard ["new", "updated", "closed"].contains(status) else {
      throw failure("'\(status)' is no record status", "write new, updated or closed")
    }
    guard let day = DateText.first(date) else {
      throw failure("'\(date)' is no date", "write statementDate as yyyy-mm-dd")
    }
    (self.kind, isClosed, self.day, self.date) = (kind, status == "closed", day, date)
    details = value["recordDetails"]
    line = Int(value.line)
    let url = value["source"]?["url"]?.text.map { ", \($0)" } ?? ""
    source = "BODS statement \(id) of \(day.iso)\(url)"
  }

  private static func checkVersion(
    _ value: JSONValue, _ failure: (String, String) -> LicetError
  ) throws(LicetError) {
    let read = BODSReader.versions.joined(separator: ", ")
    guard let version = value["publicationDetails"]?["bodsVersion"]?.numeral else {
      throw failure(
        "a statement doesn't say which version of BODS it follows",
        "version \(read) is read; say so in publicationDetails.bodsVersion")
    }
    guard BODSReader.versions.contains(version) || version.hasPrefix("0.4.") else {
      throw failure("BODS version '\(version)' is not read", "version \(read) is; convert the data to it")
    }
  }
}
