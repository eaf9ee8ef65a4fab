#if Desk
import Documents
import Licet

/// One party to screen, or two to compare, from a JSON document.
struct PartyQuestion: Sendable {
  let id: String?
  let parties: [Party]

  /// - Throws: `LicetError` with line and column; in a body a field that can't be read is an error, not a warning.
  init(_ bytes: [UInt8], shape: RowShape, today: CalendarDay, line: Int = 1) throws {
    do {
      var notes: [(String, String?)] = []
      let node = try Body.json(bytes)
      let document = try PartyDocument(node, shape: shape, today: today) { notes.append(($0, $1)) }
      if let (message, example) = notes.first {
        throw LicetError(
          .badInput, message + (example.map { " ('\($0.printable.prefix(60))')" } ?? ""),
          remedy: "correct the field or leave it out", line: line)
      }
      guard !document.builders.contains(where: \.isEmpty) else {
        throw LicetError(
          .badInput, "the party has no name, identifier or address", remedy: "fill one in", line: line)
      }
      (id, parties) = (document.id, document.builders.map(\.party))
    } catch let failure as JSONReader.Failure {
      throw Self.error(.badInput, failure.message, "write one JSON document", bytes, failure.offset, line)
    } catch let failure as PartyDocument.Failure {
      throw Self.error(failure.code, failure.message, failure.remedy, bytes, failure.offset, line)
    }
  }

  private static func error(
    _ code: LicetError.Code, _ message: String, _ remedy: String, _ bytes: [UInt8], _ offset: Int,
    _ first: Int
  ) -> LicetError {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A }
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return LicetError(code, message, remedy: remedy, line: first + line, column: column)
  }
}
#endif
