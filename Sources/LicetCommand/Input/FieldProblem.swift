import Licet

/// A value that says nothing usable of its field.
struct FieldProblem: Error {
  let field: PartyField
  let value: String
  let remedy: String

  /// For a question asked in person: stop and say so.
  var asUsageError: LicetError {
    LicetError(.badUsage, "'\(value.printable)' is no \(field.title)", remedy: remedy)
  }
}
