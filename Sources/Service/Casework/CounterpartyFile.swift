#if Desk
import Casework
import Documents
import Foundation
import Licet

/// A counterparty book as a file: CSV with a header, or NDJSON. Each row has an id of its own: a number of a row, or
/// an id for two, would put one party in the place of another unseen.
struct CounterpartyFile: Sendable {
  let name: String
  let counterparties: [Counterparty]
  let warnings: [String]

  /// - Throws: `LicetError` with the line of the first row that can't be read: an import takes all of a file or none.
  init(_ bytes: [UInt8], name: String, columns: [String], today: CalendarDay) throws {
    self.name = name
    let tally = Tally()
    var reader = try Questions.reader(
      for: try ByteSource(bytes: bytes, name: name), shape: .party, columns: columns, today: today,
      tally: tally)
    var counterparties: [Counterparty] = []
    var ids: Set<String> = []
    while let row = try reader.next() {
      if let error = row.error { throw error }
      guard var party = row.parties.first else { continue }
      party.id = row.isNumbered ? nil : row.id
      guard row.isNumbered || ids.insert(row.id).inserted else {
        throw LicetError(
          .badInput, "the id '\(row.id.printable.prefix(60))' stands twice",
          remedy: "give each counterparty an id of its own", file: name, line: row.line)
      }
      do throws(CaseError) {
        counterparties.append(try Counterparty(party))
      } catch {
        throw LicetError(.badInput, error.message, remedy: "add a column 'id'", file: name, line: row.line)
      }
    }
    self.counterparties = counterparties
    warnings = tally.lines
  }
}
#endif
