import Vocabulary

/// How grave an outcome is, as charts show it: by a shade and a texture, and always by a word.
enum Grade: String, CaseIterable, Sendable {
  case prohibited, license, open, lesser, none

  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .prohibited: .prohibited
      case .licenseRequired: .license
      case .undetermined: .open
      case .statementRequired, .exceptionPossible: .lesser
      case .noLicenseRequired, .notSubject: .none
      }
  }

  init(_ action: AffectedObject.Action) {
    self =
      switch action {
      case .stop, .divest, .replace: .prohibited
      case .license: .license
      case .ask: .open
      case .resume: .none
      }
  }

  var words: String {
    switch self {
    case .prohibited: "prohibited"
    case .license: "license required"
    case .open: "undetermined: a question is open"
    case .lesser: "statement required or exception possible"
    case .none: "no license required, or not subject"
    }
  }

  var style: String { "g-" + rawValue }
}
