package import Licet

/// An error as programs read it.
package enum ErrorDocument {
  package static func json(_ error: LicetError) -> JSON {
    .object([
      ("code", .string(error.code.rawValue)), ("message", .string(error.message)),
      ("remedy", .string(error.remedy)),
      ("file", .optional(error.file)), ("line", error.line.map(JSON.integer) ?? .null),
      ("column", error.column.map(JSON.integer) ?? .null),
    ])
  }
}
