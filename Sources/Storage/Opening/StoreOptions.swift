#if Desk
public import Casework

/// How a desk is opened.
public struct StoreOptions: Sendable {
  /// How thoroughly the file is looked at before anything is read.
  public enum Check: Sendable, CaseIterable {
    /// The ledger's hashes against its signed checkpoint alone.
    case ledger
    /// Also the form of every page; reads the whole file.
    case quick
    /// Also every index against its table; takes several times as long.
    case full
  }

  /// What a new ledger is called: in its checkpoints and its key, for good. A name with a domain of the organization's
  /// own is told apart from all others, such as `desk.example.com/ledger`. A ledger that exists keeps its name.
  public var ledgerName: String
  /// The threshold of a new desk.
  public var threshold: ThresholdSetting
  public var check: Check
  /// How many seconds to wait for another program that writes.
  public var patience: Double
  /// How many may read at once.
  public var readers: Int

  public init(
    ledgerName: String, threshold: ThresholdSetting = .standard, check: Check = .quick, patience: Double = 5,
    readers: Int = 5
  ) {
    (self.ledgerName, self.threshold, self.check) = (ledgerName, threshold, check)
    (self.patience, self.readers) = (patience, readers)
  }
}
#endif
