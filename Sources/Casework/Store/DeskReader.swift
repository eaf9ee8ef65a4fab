/// What can be read of a desk; all of it as of one moment.
public protocol DeskReader {
  // MARK: The ledger

  func head() throws -> LedgerHead
  /// Events in order; fewer than `limit` at the end.
  func events(from sequence: Int, limit: Int) throws -> [SealedEvent]
  /// The events of one subject (`alert:…`, `user:…`), the latest first.
  func events(of subject: String, limit: Int) throws -> [SealedEvent]
  /// The leaf hashes of the first `count` events.
  func leaves(_ count: Int) throws -> [ContentHash]
  /// The signed checkpoint over everything written; nil before the first event.
  func checkpoint() throws -> SignedNote?
  /// What lies with the ledger under its hash.
  func document(_ hash: ContentHash) throws -> [UInt8]?

  // MARK: Alerts

  func alert(_ id: AlertID) throws -> Alert?
  /// In the order of the queue: gravest risk first, then the longest waiting.
  func alerts(_ filter: AlertFilter, page: Page) throws -> [Alert]
  /// All alerts of these counterparties, lapsed ones among them, by counterparty.
  func alerts(ofCounterparties ids: [String]) throws -> [String: [Alert]]
  /// Whose alerts on these listings have not lapsed, each once.
  func counterparties(withAlertsOn listings: [String]) throws -> [String]
  /// Stands for every alert that has not lapsed: the hash of their ids and fingerprints in the order of ids.
  func standing() throws -> ContentHash
  func alertCount(_ filter: AlertFilter) throws -> Int
  /// Waiting alerts by state and risk.
  func tally() throws -> AlertTally

  // MARK: The book

  func counterparty(_ id: String) throws -> Counterparty?
  func counterpartyCount() throws -> Int
  /// By id, or those whose id or name contains the words.
  func counterparties(containing words: String, page: Page) throws -> [Counterparty]
  /// The whole book in the order of ids, some at a time.
  func counterparties(after id: String?, limit: Int) throws -> [Counterparty]

  // MARK: Settings, assessments, people

  func threshold() throws -> ThresholdSetting
  /// The latest first.
  func assessments(page: Page) throws -> [KeptAssessment]
  func assessment(_ id: String) throws -> KeptAssessment?
  func users() throws -> [User]
  func user(_ name: String) throws -> User?
  func keys() throws -> [KeyHolder]
}
