/// Why a store could not do its work; nothing that was acknowledged is lost.
public enum StoreError: Error, Hashable, Sendable {
  /// No room on the disk.
  case full(String)
  /// Another program holds the database.
  case locked(String)
  /// The file is damaged or is no desk.
  case corrupt(String)
  case readOnly(String)
  /// The clock shows a time before the last event by more than it may.
  case clockBehind(String)
  case other(String)

  /// A stable word for machines.
  public var code: String {
    switch self {
    case .full: "disk-full"
    case .locked: "database-locked"
    case .corrupt: "database-corrupt"
    case .readOnly: "database-read-only"
    case .clockBehind: "clock-behind"
    case .other: "database-error"
    }
  }

  /// What is wrong and what to do, for people.
  public var message: String {
    switch self {
    case .full(let text), .locked(let text), .corrupt(let text), .readOnly(let text), .clockBehind(let text),
      .other(let text):
      text
    }
  }
}
