package import Licet

/// Reads questions from a table with a header row.
package struct CSVRowReader: RowReader {
  private var scanner: CSVScanner
  private let map: ColumnMap
  private let shape: RowShape
  private let today: CalendarDay
  private let tally: Tally
  private var count = 0
  private var ids = DuplicateWatch()

  /// - Throws: `LicetError` where the file is empty or its columns cannot be told.
  package init(_ source: ByteSource, shape: RowShape, columns: [String], today: CalendarDay, tally: Tally)
    throws
  {
    var scanner = CSVScanner(source)
    guard let header = try scanner.next() else {
      throw LicetError(
        .badInput, "the file is empty", remedy: "give a header row and a row for each party",
        file: source.name)
    }
    map = try ColumnMap(header: header, assignments: columns, shape: shape, file: source.name)
    (self.scanner, self.shape, self.today, self.tally) = (scanner, shape, today, tally)
    for column in map.ignored {
      tally.note("the column '\(column.printable)' was not used", file: source.name, line: 1)
    }
  }

  package mutating func next() throws -> QuestionRow? {
    guard let record = try scanner.next() else { return nil }
    count += 1
    if record.isRepaired { note("bytes that are not UTF-8 were replaced; save the file as UTF-8", record) }
    if record.fields.count != map.meanings.count {
      note("the row has not as many fields as the header", record)
    }
    return row(record)
  }

  private mutating func row(_ record: CSVRecord) -> QuestionRow {
    var id: String?
    var builders = shape.sides.map { _ in PartyBuilder(today: today) }
    var failure: LicetError?
    for (field, meaning) in zip(record.fields, map.meanings) {
      switch meaning {
      case .id? where !field.text.trimmed.isEmpty:
        let given = field.text.trimmed
        id = given
        if ids.isRepeated(given) { tally.noteRepeated(given, file: scanner.name, line: record.line) }
      case .field(let side, let party)?:
        failure = failure ?? add(field, party, to: &builders[side], record)
      default: break
      }
    }
    failure = failure ?? missing(in: builders, record)
    if builders.contains(where: \.cleanedControls) { note("control characters were read as spaces", record) }
    return QuestionRow(
      id: id ?? String(count), line: record.line, parties: failure == nil ? builders.map(\.party) : [],
      error: failure, isNumbered: id == nil)
  }

  private func add(
    _ cell: CSVRecord.Field, _ field: PartyField, to builder: inout PartyBuilder, _ record: CSVRecord
  ) -> LicetError? {
    let parts = field.isList ? cell.text.split { $0 == ";" || $0 == "|" }.map(String.init) : [cell.text]
    for part in parts {
      do {
        try builder.add(part, to: field)
      } catch let problem as FieldProblem {
        tally.note(
          "a \(field.title) was not understood and left out: \(problem.remedy)", example: problem.value,
          file: scanner.name, line: record.line)
      } catch var error as LicetError {
        (error.file, error.line, error.column) = (scanner.name, record.line, cell.column)
        return error
      } catch {
        return nil
      }
    }
    return nil
  }

  private func missing(in builders: [PartyBuilder], _ record: CSVRecord) -> LicetError? {
    guard builders.contains(where: \.isEmpty) else { return nil }
    return LicetError(
      .badInput, "the row holds no name, identifier or address", remedy: "fill one in, or remove the row",
      file: scanner.name, line: record.line)
  }

  private func note(_ message: String, _ record: CSVRecord) {
    tally.note(message, file: scanner.name, line: record.line)
  }
}
