package import Licet

/// Reads questions from one JSON document a line.
package struct NDJSONRowReader: RowReader {
  private var lines: LineReader
  private let shape: RowShape
  private let today: CalendarDay
  private let tally: Tally
  private var count = 0
  private var ids = DuplicateWatch()

  package init(_ source: ByteSource, shape: RowShape, today: CalendarDay, tally: Tally) {
    lines = LineReader(source)
    (self.shape, self.today, self.tally) = (shape, today, tally)
  }

  package mutating func next() throws -> QuestionRow? {
    while let bytes = try lines.next() {
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      count += 1
      return row(bytes)
    }
    return nil
  }

  private mutating func row(_ bytes: [UInt8]) -> QuestionRow {
    var id = String(count)
    do {
      let node = try JSONReader.read(bytes)
      let document = try PartyDocument(node, shape: shape, today: today, note: note)
      if let given = document.id {
        id = given
        if ids.isRepeated(given) { tally.noteRepeated(given, file: lines.name, line: lines.line) }
      }
      noteFlaws(bytes, document.builders)
      guard !document.builders.contains(where: \.isEmpty) else {
        return refusal(
          id, .badInput, "the party has no name, identifier or address", "fill one in, or remove the line")
      }
      return QuestionRow(
        id: id, line: lines.line, parties: document.builders.map(\.party), error: nil,
        isNumbered: document.id == nil)
    } catch let failure as JSONReader.Failure {
      return refusal(id, .badInput, failure.message, "write one JSON document a line", bytes, failure.offset)
    } catch let failure as PartyDocument.Failure {
      return refusal(failure.id ?? id, failure.code, failure.message, failure.remedy, bytes, failure.offset)
    } catch {
      return refusal(id, .badInput, "the line cannot be read", "write one JSON document a line")
    }
  }

  private func noteFlaws(_ bytes: [UInt8], _ builders: [PartyBuilder]) {
    if DecodedText(bytes).isRepaired {
      note("bytes that are not UTF-8 were replaced; save the file as UTF-8", nil)
    }
    if builders.contains(where: \.cleanedControls) { note("control characters were read as spaces", nil) }
  }

  private func note(_ message: String, _ example: String?) {
    tally.note(message, example: example, file: lines.name, line: lines.line)
  }

  private func refusal(
    _ id: String, _ code: LicetError.Code, _ message: String, _ remedy: String, _ bytes: [UInt8] = [],
    _ offset: Int? = nil
  ) -> QuestionRow {
    let column = offset.map { place in bytes.prefix(place).count { $0 & 0xC0 != 0x80 } + 1 }
    let error = LicetError(code, message, remedy: remedy, file: lines.name, line: lines.line, column: column)
    return QuestionRow(id: id, line: lines.line, parties: [], error: error)
  }
}
