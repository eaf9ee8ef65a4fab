/// Where a desk keeps its ledger and what the ledger's events come to. A database stands behind it; which one, only the
/// composition root knows.
public protocol DeskStore: Sendable {
  /// The public half of the key that signs the ledger's checkpoints.
  var ledgerKey: NoteKey { get }

  /// Reads one consistent state; others may write meanwhile.
  /// - Throws: `StoreError`, or what `body` throws.
  func read<Value>(_ body: (any DeskReader) throws -> Value) throws -> Value

  /// Writes all that `body` does or, where it throws, none of it. One writer at a time. When it returns, what was
  /// written outlives a crash of the program and of the machine.
  /// - Throws: `StoreError`, or what `body` throws.
  @discardableResult
  func write<Value>(_ body: (any DeskWriter) throws -> Value) throws -> Value
}
