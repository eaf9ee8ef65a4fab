/// Where a desk keeps its secrets: with its ledger, so that a password and the event which says it was set are written
/// together or not at all.
public protocol SecretStore: Sendable {
  /// - Throws: `StoreError`, or what `body` throws.
  func readSecrets<Value>(_ body: (any SecretReader) throws -> Value) throws -> Value

  /// Writes all that `body` does, events among it, or none of it where it throws.
  /// - Throws: `StoreError`, or what `body` throws.
  @discardableResult
  func writeSecrets<Value>(_ body: (any DeskWriter & SecretWriter) throws -> Value) throws -> Value
}
