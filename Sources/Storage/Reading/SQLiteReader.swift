#if Desk
import Casework
import Foundation
import GRDB

/// Reads a desk within one transaction.
protocol SQLiteReading: DeskReader, SecretReader {
  var database: Database { get }
}

/// A reader, and no more.
struct SQLiteReader: SQLiteReading {
  let database: Database

  /// The leaf hashes from one event on, from the index that holds nothing else.
  static func hashes(_ database: Database, from sequence: Int) throws -> FastDatabaseValueCursor<Data> {
    try Data.fetchCursor(
      database,
      sql: "SELECT hash FROM event INDEXED BY event_leaf WHERE sequence >= ? ORDER BY sequence",
      arguments: [sequence])
  }

  static func contentHash(_ data: Data) throws(StoreError) -> ContentHash {
    guard let hash = ContentHash(bytes: data) else { throw Stored.damage("a hash of \(data.count) bytes") }
    return hash
  }
}

/// Reads what this program wrote into a column.
enum Stored {
  static func value<Value: Decodable>(_ type: Value.Type, _ text: String, _ what: String) throws(StoreError)
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw damage(what)
    }
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func damage(_ what: String) -> StoreError {
    .corrupt("the database holds \(what) that this program could not have written: \(DeskFile.remedy)")
  }
}
#endif
