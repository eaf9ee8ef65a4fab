import Vocabulary

/// One file of OFAC's CSV sets, which have no header: told from its columns.
struct TreasuryFile {
  enum Role: String {
    case names
    case addresses
    case alternatives
    case comments
  }

  let role: Role
  let file: InputFile
  let rows: [DelimitedRow]
  let warnings: [Warning]

  /// Fields of a row by role: `sdn.csv` 12, `add.csv` 6, `alt.csv` 5, `sdn_comments.csv` 2.
  static let fieldCounts: [Role: Int] = [.names: 12, .addresses: 6, .alternatives: 5, .comments: 2]

  /// What a first row is of; nil where it is none of OFAC's.
  static func role(ofRow fields: [String]) -> Role? {
    guard let number = fields.first, !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) })
    else {
      return nil
    }
    switch fields.count {
    case 12: return .names
    case 6: return .addresses
    case 5: return ["aka", "fka", "nka"].contains(fields[2].trimmed) ? .alternatives : nil
    case 2: return .comments
    default: return nil
    }
  }

  /// - Throws: `LicetError.badInput` with file and line for a row that is cut.
  init(_ file: InputFile, role: Role) throws {
    let (rows, warnings) = try DelimitedText.rows(file)
    (self.role, self.file, self.rows, self.warnings) = (role, file, rows, warnings)
    let expected = Self.fieldCounts[role] ?? 0
    guard let bad = rows.first(where: { $0.fields.count != expected }) else { return }
    throw LicetError(
      .badInput, "a row has \(bad.fields.count) fields where OFAC's \(role.rawValue) file has \(expected)",
      remedy: "fetch the file again; it was cut or edited", file: file.name, line: bad.line)
  }

  /// A field without OFAC's `-0-` for "nothing"; empty then.
  static func value(_ field: String) -> String {
    let value = field.trimmed
    return value == "-0-" ? "" : value
  }
}
