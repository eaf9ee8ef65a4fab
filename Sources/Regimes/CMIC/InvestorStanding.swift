import Regulations
import Vocabulary

/// Whether a U.S. person buys or sells: open where nothing at all is said of who does.
struct InvestorStanding {
  let isUSPerson: Ternary
  /// The path of the answer that would settle it.
  let path: String

  init(_ transaction: Transaction) {
    let asker =
      transaction.parties.firstIndex { $0.role == .investor }
      ?? transaction.parties.firstIndex {
        $0.role.canBeAsker && $0.isUSPerson != nil
      }
    path = asker.map { "parties[\($0)].usPerson" } ?? "from.country"
    if transaction.actorIsUSPerson {
      isUSPerson = .yes
    } else if transaction.parties.contains(where: { $0.role.canBeAsker && $0.isUSPerson != nil }) {
      isUSPerson = .no
    } else if let asker, transaction.parties[asker].party.countries.contains(where: { $0.code == "US" }) {
      // Organized in the United States, a fund is a U.S. person wherever it acts from.
      isUSPerson = .yes
    } else if transaction.from != nil
      || asker.map({ !transaction.parties[$0].party.countries.isEmpty }) == true
    {
      isUSPerson = .no
    } else {
      isUSPerson = .unknown
    }
  }
}
