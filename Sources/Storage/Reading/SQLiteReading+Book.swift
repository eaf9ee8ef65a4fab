#if Desk
import Casework
import GRDB
import Vocabulary

extension SQLiteReading {
  func counterparty(_ id: String) throws -> Counterparty? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT line FROM counterparty WHERE id = ?"), arguments: [id]
    ).map(counterparty(line:))
  }

  func counterpartyCount() throws -> Int {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM counterparty")) ?? 0
  }

  func counterparties(containing words: String, page: Page) throws -> [Counterparty] {
    let wanted = SearchWords.split(words)
    let condition = wanted.map { _ in "instr(words, ?) > 0" }.joined(separator: " AND ")
    let ids = """
      SELECT id FROM counterparty INDEXED BY counterparty_words\(wanted.isEmpty ? "" : " WHERE " + condition)
      ORDER BY id LIMIT ? OFFSET ?
      """
    return try String.fetchAll(
      database, sql: "SELECT line FROM counterparty WHERE id IN (\(ids)) ORDER BY id",
      arguments: StatementArguments(wanted) + [page.limit, page.offset]
    ).map(counterparty(line:))
  }

  func counterparties(after id: String?, limit: Int) throws -> [Counterparty] {
    // No id is empty, and every other text comes after the empty one.
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT line FROM counterparty WHERE id > ? ORDER BY id LIMIT ?"),
      arguments: [id ?? "", max(0, limit)]
    ).map(counterparty(line:))
  }

  private func counterparty(line: String) throws -> Counterparty {
    guard let party = try? Party(canonicalLine: line), let counterparty = try? Counterparty(party) else {
      throw Stored.damage("a counterparty")
    }
    return counterparty
  }
}

/// What of a counterparty a search looks through, in small letters.
enum SearchWords {
  static func of(_ counterparty: Counterparty) -> String {
    (counterparty.id + "\n" + counterparty.party.name).lowercased()
  }

  static func split(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).prefix(8).map(String.init)
  }
}
#endif
