import Licet

/// Which column of a table holds what: as the asker says, else guessed from the headers.
package struct ColumnMap {
  /// One for each column; nil for a column nobody can tell.
  package let meanings: [ColumnMeaning?]
  /// The headers of the columns that are not read.
  package let ignored: [String]

  /// - Parameter assignments: `name=NAME`, `country=CTRY`, as `--columns` gives them.
  /// - Throws: `LicetError` where an assignment names no column, or no column holds a name, number or address.
  package init(header: CSVRecord, assignments: [String], shape: RowShape, file: String) throws {
    let headers = header.fields.map { $0.text.trimmed }
    let assigned = try Self.assigned(assignments, headers: headers, shape: shape, file: file)
    let claimed = Set(assigned.values)
    meanings = headers.indices.map { index in
      if let meaning = assigned[index] { return meaning }
      guard let guess = Self.guess(headers[index], shape), !claimed.contains(guess) else { return nil }
      return guess
    }
    ignored = zip(headers, meanings).compactMap { $1 == nil ? $0 : nil }
    try requireQuestion(headers: headers, shape: shape, file: file)
  }

  private static func assigned(
    _ assignments: [String], headers: [String], shape: RowShape, file: String
  ) throws -> [Int: ColumnMeaning] {
    var meanings: [Int: ColumnMeaning] = [:]
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2 else {
        throw LicetError(
          .badUsage, "'\(assignment)' says nothing of a column", remedy: "write FIELD=HEADER, as in name=NAME"
        )
      }
      guard let meaning = meaning(ofWord: parts[0], shape) else {
        let words = PartyField.words + ["id"]
        throw LicetError(
          .badUsage, "'\(parts[0])' is no field of a party",
          remedy: NearestWord.remedy(
            for: parts[0], among: words, otherwise: "use one of " + words.joined(separator: ", ")))
      }
      guard
        let index = headers.firstIndex(where: {
          ColumnSpellings.folded($0) == ColumnSpellings.folded(parts[1])
        })
      else {
        throw LicetError(
          .badUsage, "no column is headed '\(parts[1])'",
          remedy: NearestWord.remedy(
            for: parts[1], among: headers, otherwise: "the columns are " + headers.joined(separator: ", ")),
          file: file, line: 1)
      }
      meanings[index] = meaning
    }
    return meanings
  }

  private static func meaning(ofWord word: String, _ shape: RowShape) -> ColumnMeaning? {
    if word == "id" { return .id }
    guard case .pair = shape else { return PartyField(word: word).map { .field(side: 0, $0) } }
    for (side, prefix) in shape.sides.enumerated() {
      if word == prefix { return .field(side: side, .name) }
      if word.hasPrefix(prefix + "."), let field = PartyField(word: String(word.dropFirst(prefix.count + 1)))
      {
        return .field(side: side, field)
      }
    }
    return nil
  }

  /// `left`, `left name`, `right_country` in a table of pairs; the known spellings in a table of parties.
  private static func guess(_ header: String, _ shape: RowShape) -> ColumnMeaning? {
    let known = ColumnSpellings.meaning(of: header)
    guard case .pair = shape, known != .id else { return known }
    let folded = ColumnSpellings.folded(header)
    for (side, prefix) in shape.sides.enumerated() where folded.hasPrefix(prefix) {
      let rest = String(folded.dropFirst(prefix.count))
      if rest.isEmpty { return .field(side: side, .name) }
      if case .field(_, let field)? = ColumnSpellings.meaning(of: rest) { return .field(side: side, field) }
    }
    return nil
  }

  private func requireQuestion(headers: [String], shape: RowShape, file: String) throws {
    for (side, name) in shape.sides.enumerated() {
      let asks = meanings.contains { meaning in
        guard case .field(side, let field)? = meaning else { return false }
        switch field {
        case .name, .alias, .address, .identifier: return true
        case .kind, .country, .birthDate: return false
        }
      }
      guard !asks else { continue }
      let target = name.isEmpty ? "name" : name
      throw LicetError(
        .badInput, "no column is known to hold the \(name.isEmpty ? "name" : name + " name")",
        remedy:
          "say which with --columns \(target)=HEADER; the headers are \(headers.joined(separator: ", "))",
        file: file, line: 1)
    }
  }
}
