import Vocabulary

/// The rows of a table of holdings, one by one into a builder.
struct HoldingRows {
  private var scanner: DelimitedScanner
  private let columns: HoldingColumns
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
    columns = try HoldingColumns(headers, mapping: mapping, file: file)
    // A row has some forty bytes, and a party two and a half holdings.
    let rows = bytes.count / 40
    (self.file, builder) = (file, OwnershipGraphBuilder(expecting: rows * 2 / 5))
    builder.file = file
    builder.reserve(holdings: rows)
  }

  mutating func all() throws(LicetError) -> OwnershipGraphBuilder {
    let (owner, owned) = (columns[.owner] ?? 0, columns[.owned] ?? 0)
    while try scanner.next() {
      let line = Int(scanner.fields[0].line)
      let (ownerPlace, ownedPlace) = (try party(owner, .ownerName), try party(owned, .ownedName))
      let share = try share()
      let (from, to) = (try day(columns[.from], DateText.first), try day(columns[.to], DateText.last))
      if let from, let to, to < from {
        throw failure("the holding ends on \(to.iso), before it begins on \(from.iso)", columns[.to])
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
  private mutating func party(_ place: Int, _ naming: HoldingColumn) throws(LicetError) -> Int32 {
    guard place < scanner.count, scanner.fields[place].end > scanner.fields[place].start else {
      throw failure("a holding names no \(place == columns[.owner] ? "owner" : "owned party")", place)
    }
    let party = insert(scanner.fields[place])
    if let name = columns[naming], name < scanner.count, builder.details[Int(party)] == nil {
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

  private func share() throws(LicetError) -> ShareRange {
    if let exact = try bound(.share, .percent) { return exact }
    let least = try bound(.leastShare, .leastPercent)?.least ?? .none
    let most = try bound(.mostShare, .mostPercent)?.most ?? .all
    guard least <= most else {
      throw failure(
        "the share is at least \(least.percent) and at most \(most.percent)",
        columns[.leastShare] ?? columns[.leastPercent])
    }
    return ShareRange(least: least, most: most)
  }

  /// Nil where the table has neither column, or the row states nothing.
  @inline(__always)
  private func bound(_ share: HoldingColumn, _ percent: HoldingColumn) throws(LicetError) -> ShareRange? {
    if let share = try bound(share) { return share }
    return try bound(percent)
  }

  @inline(__always)
  private func bound(_ column: HoldingColumn) throws(LicetError) -> ShareRange? {
    guard let place = columns[column], place < scanner.count else { return nil }
    let isPercent = column == .percent || column == .leastPercent || column == .mostPercent
    switch ShareText.read(scanner.raw(scanner.fields[place]), isPercent: isPercent) {
    case .share(let share): return ShareRange(share)
    case .between(let least, let most): return ShareRange(least: least, most: most)
    case .unknown: return nil
    case .wrong(let message): throw failure(message, place)
    }
  }

  @inline(__always)
  private func day(_ place: Int?, _ read: (String) -> CalendarDay?) throws(LicetError) -> CalendarDay? {
    guard let place, place < scanner.count else { return nil }
    let field = scanner.raw(scanner.fields[place])
    if field.isEmpty { return nil }
    let text = String(decoding: field, as: UTF8.self)
    guard let day = CalendarDay(iso: text) ?? read(text) else {
      throw failure("'\(text)' is no date", place, remedy: "write yyyy-mm-dd, yyyy-mm or yyyy, or nothing")
    }
    return day
  }

  private mutating func source() -> Int32 {
    guard let place = columns[.source], place < scanner.count else { return -1 }
    let field = scanner.fields[place]
    if field.end == field.start { return -1 }
    let known = sources.count
    let text = field.isEscaped ? sources.insert(scanner.text(field)) : sources.insert(scanner.raw(field))
    if sources.count > known { sourcePlaces.append(builder.place(ofSource: scanner.text(field))) }
    return sourcePlaces[Int(text)]
  }
}
