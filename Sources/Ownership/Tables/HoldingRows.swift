import Vocabulary

/// The rows of a table of holdings, one by one into a builder.
struct HoldingRows {
  private struct ShareColumn {
    let place: Int
    let isPercent: Bool

    static func columns(
      _ columns: HoldingColumns, _ share: HoldingColumn, _ percent: HoldingColumn
    ) -> [ShareColumn] {
      [(share, false), (percent, true)].compactMap { column, isPercent in
        columns[column].map { ShareColumn(place: $0, isPercent: isPercent) }
      }
    }
  }

  private var scanner: DelimitedScanner
  private let (owner, owned): (Int, Int)
  private let (ownerName, ownedName): (Int?, Int?)
  private let (from, to, sourceColumn): (Int?, Int?, Int?)
  private let (exact, least, most): ([ShareColumn], [ShareColumn], [ShareColumn])
  private let file: String
  private var builder: OwnershipGraphBuilder
  /// Sources by their text, as places in the builder.
  private var sources = PartyTable()
  private var sourcePlaces: [Int32] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, columns mapping: [HoldingColumn: String]
  ) throws(LicetError) {
    scanner = DelimitedScanner(bytes, delimiter: HoldingsTable.delimiter(bytes), file: file)
    guard try scanner.next() else {
      throw LicetError(
        .badInput, "the table is empty", remedy: "write a row of column names and a row for each holding",
        file: file)
    }
    let headers = (0..<scanner.count).map { [scanner] in scanner.text(at: $0) }
    let columns = try HoldingColumns(headers, mapping: mapping, file: file)
    (owner, owned) = (columns[.owner] ?? 0, columns[.owned] ?? 0)
    (ownerName, ownedName) = (columns[.ownerName], columns[.ownedName])
    (from, to, sourceColumn) = (columns[.from], columns[.to], columns[.source])
    exact = ShareColumn.columns(columns, .share, .percent)
    least = ShareColumn.columns(columns, .leastShare, .leastPercent)
    most = ShareColumn.columns(columns, .mostShare, .mostPercent)
    // A row has some forty bytes, and a party two and a half holdings.
    let rows = bytes.count / 40
    (self.file, builder) = (file, OwnershipGraphBuilder(expecting: rows * 2 / 5))
    builder.file = file
    builder.reserve(holdings: rows)
  }

  mutating func all() throws(LicetError) -> OwnershipGraphBuilder {
    while try scanner.next() {
      let line = Int(scanner.fields[0].line)
      let (ownerPlace, ownedPlace) = (try party(owner, ownerName), try party(owned, ownedName))
      let share = try share()
      let (from, to) = (try day(self.from, DateText.first), try day(self.to, DateText.last))
      if let from, let to, to < from {
        throw failure("the holding ends on \(to.iso), before it begins on \(from.iso)", self.to)
      }
      builder.hold(
        Shareholding(
          owner: ownerPlace, owned: ownedPlace, share: share, from: from, to: to, source: source()),
        line: line)
    }
    return builder
  }

  private func failure(_ message: String, _ place: Int?, remedy: String = "mend this row") -> LicetError {
    guard let place, place < scanner.count else {
      return LicetError(.badInput, message, remedy: remedy, file: file, line: Int(scanner.fields[0].line))
    }
    let field = scanner.fields[place]
    return LicetError(
      .badInput, message, remedy: remedy, file: file, line: Int(field.line), column: scanner.column(of: field)
    )
  }

  // MARK: Fields

  @inline(__always)
  private mutating func party(_ place: Int, _ naming: Int?) throws(LicetError) -> Int32 {
    guard place < scanner.count, scanner.fields[place].end > scanner.fields[place].start else {
      throw failure("a holding names no \(place == owner ? "owner" : "owned party")", place)
    }
    let party = insert(scanner.fields[place])
    if let name = naming, name < scanner.count, builder.details[Int(party)] == nil {
      let text = scanner.text(at: name)
      if !text.isEmpty { builder.describe(Int(party), OwnershipParty(name: text)) }
    }
    return party
  }

  @inline(__always)
  private mutating func insert(_ field: DelimitedScanner.Field) -> Int32 {
    guard field.isEscaped else { return builder.parties.insert(scanner.raw(field)) }
    return builder.parties.insert(scanner.text(field))
  }

  @inline(__always)
  private func share() throws(LicetError) -> ShareRange {
    for column in exact {
      if let share = try bound(column) { return share }
    }
    if least.isEmpty, most.isEmpty { return .unknown }
    var range: (least: Share, most: Share) = (.none, .all)
    for column in least { if let share = try bound(column) { range.least = max(range.least, share.least) } }
    for column in most { if let share = try bound(column) { range.most = min(range.most, share.most) } }
    guard range.least <= range.most else {
      throw failure(
        "the share is at least \(range.least.percent) and at most \(range.most.percent)", least.first?.place)
    }
    return ShareRange(least: range.least, most: range.most)
  }

  /// Nil where the row states nothing.
  @inline(__always)
  private func bound(_ column: ShareColumn) throws(LicetError) -> ShareRange? {
    guard column.place < scanner.count else { return nil }
    switch ShareText.read(scanner.raw(scanner.fields[column.place]), isPercent: column.isPercent) {
    case .share(let share): return ShareRange(share)
    case .between(let least, let most): return ShareRange(least: least, most: most)
    case .unknown: return nil
    case .wrong(let message): throw failure(message, column.place)
    }
  }

  @inline(__always)
  private func day(_ place: Int?, _ read: (String) -> CalendarDay?) throws(LicetError) -> CalendarDay? {
    guard let place, place < scanner.count else { return nil }
    let field = scanner.raw(scanner.fields[place])
    if field.isEmpty { return nil }
    if let day = DateText.day(field) { return day }
    let text = String(decoding: field, as: UTF8.self)
    guard let day = read(text) else {
      throw failure("'\(text)' is no date", place, remedy: "write yyyy-mm-dd, yyyy-mm or yyyy, or nothing")
    }
    return day
  }

  private mutating func source() -> Int32 {
    guard let place = sourceColumn, place < scanner.count else { return -1 }
    let field = scanner.fields[place]
    if field.end == field.start { return -1 }
    let known = sources.count
    let text = field.isEscaped ? sources.insert(scanner.text(field)) : sources.insert(scanner.raw(field))
    if sources.count > known { sourcePlaces.append(builder.place(ofSource: scanner.text(field))) }
    return sourcePlaces[Int(text)]
  }
}
