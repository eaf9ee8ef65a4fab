/// What an answer, or one regime's finding, comes to. The order of the cases is gravest first; there is no "clear".
public enum Outcome: String, Codable, Sendable, CaseIterable, Comparable {
  case prohibited
  case licenseRequired = "license-required"
  case undetermined
  case statementRequired = "statement-required"
  case exceptionPossible = "exception-possible"
  case noLicenseRequired = "no-license-required"
  case notSubject = "not-subject"

  /// Graver is greater.
  public static func < (left: Self, right: Self) -> Bool { left.gravity < right.gravity }

  private var gravity: Int {
    switch self {
    case .prohibited: 6
    case .licenseRequired: 5
    case .undetermined: 4
    case .statementRequired: 3
    case .exceptionPossible: 2
    case .noLicenseRequired: 1
    case .notSubject: 0
    }
  }
}
