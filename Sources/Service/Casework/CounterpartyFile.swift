#if Desk
import Casework
import Documents
import Foundation
import Licet

/// A counterparty book as a file: CSV with a header, or NDJSON.
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
    while let row = try reader.next() {
      if let error = row.error { throw error }
      guard var party = row.parties.first else { continue }
      party.id = row.id
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
