package import Licet

/// A value that says nothing usable of its field.
package struct FieldProblem: Error {
  package let field: PartyField
  package let value: String
  package let remedy: String

  /// For a question asked in person: stop and say so.
  package var asUsageError: LicetError {
    LicetError(.badUsage, "'\(value.printable)' is no \(field.title)", remedy: remedy)
  }
}
