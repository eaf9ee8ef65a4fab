#if Desk
import Casework
import Documents
import Licet

/// The fields of a JSON object in a body; each is asked for by name, and none may be left over.
struct BodyFields {
  private let members: [(key: String, node: JSONNode)]

  /// - Parameter known: every name that may stand in it.
  /// - Throws: `LicetError` where it is no object, or holds another field.
  init(_ bytes: [UInt8], known: [String]) throws {
    do {
      guard let members = try Body.json(bytes).members else {
        throw LicetError(
          .badInput, "the body is no JSON object", remedy: "write {\"\(known.first ?? "")\": …}")
      }
      self.members = members
    } catch let failure as JSONReader.Failure {
      throw LicetError(
        .badInput, failure.message, remedy: "write one JSON object", column: failure.offset + 1)
    }
    for (key, _) in members where !known.contains(key) {
      throw LicetError(
        .badInput, "the field '\(key.printable.prefix(60))' is not known",
        remedy: NearestWord.remedy(
          for: key, among: known, otherwise: "the fields are " + known.joined(separator: ", ")))
    }
  }

  func has(_ name: String) -> Bool { node(name) != nil }

  func node(_ name: String) -> JSONNode? { members.first { $0.key == name }?.node }

  func optional(_ name: String) throws -> String? {
    guard let node = node(name) else { return nil }
    if case .null = node.value { return nil }
    guard let text = node.text else {
      throw LicetError(.badInput, "'\(name)' is no text", remedy: "write it in quotes")
    }
    return text
  }

  func flag(_ name: String) throws -> Bool? {
    guard let node = node(name) else { return nil }
    guard case .bool(let value) = node.value else {
      throw LicetError(.badInput, "'\(name)' is neither true nor false", remedy: "write true or false")
    }
    return value
  }

  func text(_ name: String) throws -> String {
    guard let text = try optional(name) else {
      throw LicetError(.badInput, "the field '\(name)' is missing", remedy: "add it")
    }
    return text
  }

  func integer(_ name: String) throws -> Int? {
    guard let text = try optional(name) else { return nil }
    guard let value = Int(text) else {
      throw LicetError(.badInput, "'\(name)' is no whole number", remedy: "write it without a fraction")
    }
    return value
  }

  func word<Word: RawRepresentable & CaseIterable>(_ name: String, _: Word.Type) throws -> Word
  where Word.RawValue == String {
    let text = try text(name)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    throw LicetError(
      .badInput, "'\(name)' is '\(text.printable.prefix(60))'",
      remedy: NearestWord.remedy(
        for: text, among: words, otherwise: "write one of " + words.joined(separator: ", ")))
  }

  func day(_ name: String) throws -> CalendarDay? {
    guard let text = try optional(name) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw LicetError(.badInput, "'\(name)' is no day", remedy: "write yyyy-mm-dd")
    }
    return day
  }

  /// - Throws: `LicetError` where it is no array of texts.
  func texts(_ name: String) throws -> [String] {
    guard let node = node(name) else { return [] }
    guard case .array(let items) = node.value else {
      throw LicetError(.badInput, "'\(name)' is no array", remedy: "write [\"…\"]")
    }
    return try items.map { item in
      guard let text = item.text else {
        throw LicetError(.badInput, "'\(name)' holds something that is no text", remedy: "write [\"…\"]")
      }
      return text
    }
  }
}
#endif
