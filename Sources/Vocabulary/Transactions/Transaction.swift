/// A question: may we do this, with these parties, on this day?
public struct Transaction: Hashable, Sendable {
  public var id: String?
  /// The moment asked about; nil where the question carries none.
  public var on: Instant?
  /// As written, for the answer: a day stays a day.
  public var onText: String?
  public var action: Action
  public var from: Destination?
  public var to: Destination?
  public var via: [Country]
  public var parties: [TransactionParty]
  public var items: [Item]
  /// Nil where nothing is said of it.
  public var endUse: EndUse?
  /// Answers to questions about the whole transaction, by fact id.
  public var facts: [String: FactAnswer]
  public var purpose: String?
  public var exportedOn: CalendarDay?
  public var enteredOn: CalendarDay?
  public var licensesInHand: [String]

  public init(
    id: String? = nil, on: Instant? = nil, onText: String? = nil, action: Action, from: Destination? = nil,
    to: Destination? = nil, via: [Country] = [], parties: [TransactionParty] = [], items: [Item] = [],
    endUse: EndUse? = nil, facts: [String: FactAnswer] = [:], purpose: String? = nil,
    exportedOn: CalendarDay? = nil, enteredOn: CalendarDay? = nil, licensesInHand: [String] = []
  ) {
    self.id = id
    self.on = on
    self.onText = onText
    self.action = action
    self.from = from
    self.to = to
    self.via = via
    self.parties = parties
    self.items = items
    self.endUse = endUse
    self.facts = facts
    self.purpose = purpose
    self.exportedOn = exportedOn
    self.enteredOn = enteredOn
    self.licensesInHand = licensesInHand
  }

  /// Where the items, the money or the service go; an in-country transfer stays where it is.
  public var destination: Destination? { to ?? (action == .transfer ? from : nil) }

  /// Whether a U.S. person acts: the asker acts from the United States (an importer, into it) unless a party that can
  /// ask says otherwise.
  public var actorIsUSPerson: Bool {
    let said = parties.filter { $0.role.canBeAsker }.compactMap(\.isUSPerson)
    guard said.isEmpty else { return said.contains(true) }
    return from?.country.code == "US" || action == .import && to?.country.code == "US"
  }
}
