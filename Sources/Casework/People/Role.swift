/// What a user is at the desk; each may do what `Permission` says and no more.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// Asks and reads.
  case viewer
  /// Works alerts, proposes releases, keeps assessments.
  case analyst
  /// Confirms what another proposed.
  case approver
  /// Users, keys, lists, the threshold, the book.
  case administrator
  /// Reads everything, the ledger and the record of users too; changes nothing.
  case auditor

  public var permissions: Set<Permission> {
    switch self {
    case .viewer: [.ask, .readCases]
    case .analyst: [.ask, .readCases, .workAlerts, .saveAssessments, .changeBook]
    case .approver: [.ask, .readCases, .workAlerts, .saveAssessments, .changeBook, .approve]
    case .administrator: [.ask, .readCases, .readLedger, .changeBook, .manageUsers, .manageSettings]
    case .auditor: [.ask, .readCases, .readLedger]
    }
  }

  public func may(_ permission: Permission) -> Bool { permissions.contains(permission) }
}
