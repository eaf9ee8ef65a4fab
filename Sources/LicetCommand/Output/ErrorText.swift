import Licet

/// The two forms of an error: for people, and for programs.
enum ErrorText {
  /// `licet: error: FILE:LINE:COLUMN: what is wrong; what to do`.
  static func line(_ error: LicetError) -> String { "licet: error: \(error.description.printable)" }

  static func json(_ error: LicetError) -> JSON {
    .object([
      ("code", .string(error.code.rawValue)), ("message", .string(error.message)),
      ("remedy", .string(error.remedy)),
      ("file", .optional(error.file)), ("line", error.line.map(JSON.integer) ?? .null),
      ("column", error.column.map(JSON.integer) ?? .null),
    ])
  }
}
