#if Desk
import Documents
import Foundation
import Hummingbird
import Licet

/// The query of a call, field by field.
struct Query {
  private let fields: [(name: String, value: String)]

  /// Read as forms write it: a plus is a space.
  init(_ request: Request) {
    fields = (request.uri.query ?? "").split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
        let spaced = part.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
      }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  func text(_ name: String) -> String? { texts(name).first }

  /// Those that say something.
  func texts(_ name: String) -> [String] {
    fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  /// - Throws: `LicetError.badUsage` where it is no whole number of the range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(LicetError) -> Int? {
    guard let text = text(name) else { return nil }
    guard let value = Int(text), range.contains(value) else {
      throw LicetError(
        .badUsage, "'\(name)' is '\(text.printable.prefix(60))'",
        remedy: "give a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// A number from 0 to 1.
  func share(_ name: String) throws(LicetError) -> Double? {
    guard let text = text(name) else { return nil }
    guard let value = Double(text), value >= 0, value <= 1 else {
      throw LicetError(
        .badUsage, "'\(name)' is '\(text.printable.prefix(60))'", remedy: "give a number from 0 to 1")
    }
    return value
  }

  func flag(_ name: String) throws(LicetError) -> Bool {
    switch text(name) {
    case nil, "false", "0": return false
    case "true", "1": return true
    case let other?:
      throw LicetError(
        .badUsage, "'\(name)' is '\(other.printable.prefix(60))'", remedy: "write true or false")
    }
  }

  /// One of the words; nil where nothing is said.
  func word<Word: RawRepresentable & CaseIterable>(_ name: String, _: Word.Type) throws(LicetError) -> Word?
  where Word.RawValue == String {
    guard let text = text(name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw LicetError(
      .badUsage, "'\(name)' is '\(text.printable.prefix(60))'",
      remedy: NearestWord.remedy(
        for: text, among: words, otherwise: "write one of " + words.joined(separator: ", ")))
  }

  /// The day or moment asked about (`on`); today where nothing is said.
  func moment(today: CalendarDay) throws(LicetError) -> (Instant, date: String) {
    guard let text = text("on") else { return (Instant(endOf: today), today.iso) }
    if let day = CalendarDay(iso: text) { return (Instant(endOf: day), text) }
    if let moment = Instant(rfc3339: text) { return (moment, text) }
    throw LicetError(
      .badUsage, "'on' is '\(text.printable.prefix(60))'",
      remedy: "write a day as yyyy-mm-dd or a moment as 2019-05-16T16:15:00-04:00")
  }

  /// The lists to look at (`list`, once or more); empty for all.
  func lists(known: @autoclosure () -> [ListID]) throws(LicetError) -> Set<ListID> {
    var lists: Set<ListID> = []
    let asked = texts("list")
    guard !asked.isEmpty else { return [] }
    let known = known()
    for text in asked {
      let id = ListID(rawValue: text)
      guard known.contains(id) else {
        throw LicetError(
          .badUsage, "no list has the id '\(text.printable.prefix(60))'",
          remedy: NearestWord.remedy(
            for: text, among: known.map(\.rawValue), otherwise: "take an id from /v1/lists"))
      }
      lists.insert(id)
    }
    return lists
  }

  func page() throws(LicetError) -> (offset: Int, limit: Int) {
    (
      try integer("offset", in: 0...10_000_000) ?? 0, try integer("limit", in: 1...500) ?? 50
    )
  }
}
#endif
