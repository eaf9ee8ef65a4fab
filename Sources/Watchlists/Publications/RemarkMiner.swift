import Vocabulary

/// Takes OFAC's remarks apart: `DOB 10 Dec 1948; nationality Iran; Passport X12 (Iran); Linked To: …; a.k.a. 'X'.`
enum RemarkMiner {
  static func mine(_ remarks: String, kind: PartyKind?) -> MinedRemarks {
    var mined = MinedRemarks()
    guard !remarks.isEmpty else { return mined }
    for statement in remarks.parts("; ") { read(statement, kind: kind, into: &mined) }
    mined.birthDates = mined.birthDates.unique
    mined.countries = mined.countries.unique
    mined.identifiers = mined.identifiers.unique
    mined.linkedTo = mined.linkedTo.unique
    return mined
  }

  private static func read(_ statement: String, kind: PartyKind?, into mined: inout MinedRemarks) {
    var text = statement[...]
    if text.hasPrefix("alt. ") { text = text.dropFirst(5) }
    if let rest = text.after("DOB ") {
      mined.birthDates += PublishedDate.births(rest.withoutFullStop)
    } else if let rest = text.after("POB ") {
      mined.birthPlaces.append(String(rest.withoutFullStop))
    } else if let rest = text.after("nationality ") ?? text.after("citizen ") {
      if let country = Country(rest.withoutFullStop) { mined.countries.append(country) }
    } else if let rest = text.after("Linked To: ") ?? text.after("(Linked To: ") {
      mined.linkedTo.append(linked(rest))
    } else if let rest = text.after("a.k.a. ") {
      addName(rest, role: .alias, to: &mined)
    } else if let rest = text.after("f.k.a. ") {
      addName(rest, role: .former, to: &mined)
    } else if let rest = text.after("n.k.a. ") {
      addName(rest, role: .alias, to: &mined)
    } else if let rest = text.after("Effective Date (CMIC) ") {
      mined.effective = PublishedDate.day(rest.withoutFullStop)
    } else if let type = IdentifierTypes.leading(text),
      let number = number(text.dropFirst(type.count), type, kind)
    {
      mined.identifiers.append(number)
    }
  }

  /// A full stop ends the remarks, unless it belongs to `S.A.` or `Co.`.
  private static func linked(_ text: Substring) -> String {
    var name = text.withoutClosingBracket
    if name.hasSuffix("."), !endsInAbbreviation(name) { name = name.dropLast() }
    return name.trimmed
  }

  private static func endsInAbbreviation(_ name: Substring) -> Bool {
    let word = name.split(separator: " ").last.map { $0.dropLast().lowercased() } ?? ""
    return word.contains(".") || ["co", "ltd", "inc", "corp", "bros", "jr", "sr"].contains(word)
  }

  private static func addName(_ text: Substring, role: ListedName.Role, to mined: inout MinedRemarks) {
    let quotes: Set<Character> = ["'", "\"", "‘", "’", "“", "”"]
    var name = text.withoutFullStop
    while let first = name.first, quotes.contains(first) { name = name.dropFirst() }
    while let last = name.last,
      quotes.contains(last) || last == "." && name.dropLast().last.map(quotes.contains) == true
    {
      name = name.dropLast()
    }
    guard !name.isEmpty else { return }
    mined.weakNames.append(ListedName(String(name), role: role, strength: .weak))
  }

  /// ` X12345 (Iran) issued 1 Jan 2001 expires …` after the kind of number; nil where no number follows.
  private static func number(_ text: Substring, _ type: String, _ kind: PartyKind?) -> Identifier? {
    guard text.first == " " || text.first == ":" else { return nil }
    var value = text.dropFirst().withoutFullStop
    for mark: StaticString in [" issued ", " expires ", " Issued ", " (issued", " (expires"] {
      if let range = value.utf8Range(of: mark) { value = value[..<range.lowerBound] }
    }
    var country: Country?
    if value.last == ")", let open = value.lastIndex(of: "(") {
      country = Country(value[value.index(after: open)...].dropLast())
      value = value[..<open]
    }
    let number = value.trimmed
    guard !number.isEmpty, number.utf8.count <= 128 else { return nil }
    return IdentifierTypes.identifier(type: type, value: number, country: country, kind: kind)
  }
}

extension Substring {
  fileprivate func after(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  fileprivate var withoutFullStop: Substring { last == "." ? dropLast() : self }

  fileprivate var withoutClosingBracket: Substring {
    let text = withoutFullStop
    return text.last == ")" && !text.contains("(") ? text.dropLast() : self
  }
}
