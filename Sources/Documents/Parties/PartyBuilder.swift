package import Licet

/// Makes a party from texts, one field at a time.
package struct PartyBuilder {
  package private(set) var party = Party()
  /// Whether control characters were read as spaces.
  package private(set) var cleanedControls = false
  private let today: CalendarDay

  package init(today: CalendarDay) { self.today = today }

  /// Whether there is anything to ask about.
  package var isEmpty: Bool {
    party.name.isEmpty && party.aliases.isEmpty && party.identifiers.isEmpty && party.addresses.isEmpty
  }

  /// Empty text says nothing.
  /// - Throws: `FieldProblem` where the value cannot be read, `LicetError.limitExceeded` where it is too long.
  package mutating func add(_ raw: String, to field: PartyField) throws {
    let text = try cleaned(raw, field)
    guard !text.isEmpty else { return }
    switch field {
    case .name: party.name = text
    case .alias: try Self.append(text, to: &party.aliases, field)
    case .address: try Self.append(text, to: &party.addresses, field)
    case .kind: party.kind = try PartyKind.read(text)
    case .country: try Self.append(try Self.country(text), to: &party.countries, field)
    case .birthDate: try Self.append(try birthDate(text), to: &party.birthDates, field)
    case .identifier(let type):
      try Self.append(try Self.identifier(text, type), to: &party.identifiers, field)
    }
  }

  package mutating func add(_ identifier: Identifier) throws {
    try Self.append(identifier, to: &party.identifiers, .identifier(type: nil))
  }

  private static func append<Value>(_ value: Value, to list: inout [Value], _ field: PartyField) throws {
    guard list.count < Limits.valuesPerField else {
      throw LicetError(
        .limitExceeded, "more than \(Limits.valuesPerField) values of one \(field.title) field",
        remedy: "split the party into several rows")
    }
    list.append(value)
  }

  private mutating func cleaned(_ raw: String, _ field: PartyField) throws -> String {
    guard raw.utf8.count <= Limits.textBytes else {
      throw LicetError(
        .limitExceeded, "the \(field.title) is \(raw.utf8.count) bytes long, more than \(Limits.textBytes)",
        remedy: "give the \(field.title) alone, without the text around it")
    }
    let printable = raw.printable
    if printable != raw { cleanedControls = true }
    return printable.trimmed
  }

  private static func country(_ text: String) throws -> Country {
    if let country = Country(text) { return country }
    throw FieldProblem(
      field: .country, value: text, remedy: "write an ISO 3166 code (CN) or an English name (China)")
  }

  private func birthDate(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else {
      throw FieldProblem(field: .birthDate, value: text, remedy: "write yyyy, yyyy-mm or yyyy-mm-dd")
    }
    guard date.year <= today.year else {
      throw FieldProblem(field: .birthDate, value: text, remedy: "give a year that is not in the future")
    }
    return date
  }

  private static func identifier(_ text: String, _ type: String?) throws -> Identifier {
    if let type { return Identifier(type: type, value: text) }
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw FieldProblem(
        field: .identifier(type: nil), value: text, remedy: "write TYPE:VALUE, as in IMO:9187629")
    }
    return Identifier(type: parts[0], value: parts[1])
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmed: String {
    // Most texts begin and end with a letter of ASCII, and then not in the midst of a character.
    if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first),
      (0x21..<0x7F).contains(last)
    {
      return self
    }
    return withoutWhiteSpaceAtEnds
  }

  private var withoutWhiteSpaceAtEnds: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
