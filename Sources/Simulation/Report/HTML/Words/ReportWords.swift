import Vocabulary

/// How a report says what the engine names by codes. The code stands beside the words wherever it matters.
enum ReportWords {
  static func regime(_ id: String) -> String { regimes[id] ?? id }

  private static let regimes = [
    "screening": "Identity not settled", "us.ear": "Export Administration Regulations",
    "us.ear.affiliates": "Affiliates of listed parties", "us.ear.embargo": "Embargoes",
    "us.ear.chart": "Country Chart", "us.ear.denied-persons": "Denied persons",
    "us.ear.end-use": "End uses and end users", "us.ear.entity-list": "Entity List",
    "us.ear.general-prohibitions": "General Prohibitions",
    "us.ear.scope": "Scope of the EAR", "us.ear.unverified-list": "Unverified List",
    "us.ofac.blocking": "Blocked property",
    "us.ofac.cmic": "Military-industrial securities",
    "us.ofac.ownership": "Owned by blocked parties", "us.ofac.programs": "Sanctions programs",
    "us.section-889": "Section 889",
  ]

  /// What happens, with the list called by its name.
  static func what(_ text: String) -> String {
    guard let list = lists.first(where: { text.hasSuffix(" joins " + $0.key) }) else { return text }
    return text.dropLast(list.key.count) + list.value
  }

  private static let lists = [
    "us-889": "the producers that section 889 names", "us-cmic": "the NS-CMIC List",
    "us-dpl": "the Denied Persons List", "us-entity-list": "the Entity List",
    "us-meu": "the Military End-User List",
    "us-sdn": "the SDN List", "us-uvl": "the Unverified List",
  ]

  static func outcome(_ outcome: Outcome) -> String { outcome.rawValue.replacing("-", with: " ") }

  static func policy(_ policy: ReviewPolicy) -> String { policy.words }

  static func action(_ action: AffectedObject.Action) -> String {
    switch action {
    case .stop: "Stop"
    case .license: "License"
    case .divest: "Divest"
    case .replace: "Replace"
    case .ask: "Ask"
    case .resume: "Resume"
    }
  }

  static func meaning(_ action: AffectedObject.Action) -> String {
    switch action {
    case .stop: "Stop, and hold what is under way"
    case .license: "Hold it, and apply for a license"
    case .divest: "Buy no more; sell while sales are allowed"
    case .replace: "Replace the equipment, or let the business go that depends on it"
    case .ask: "Answer a question that decides what holds"
    case .resume: "What held it up before falls away"
    }
  }

  /// The day of a moment in New York, with its time where it is not the day's beginning.
  static func moment(_ instant: Instant) -> String {
    guard Instant(startOf: instant.day) != instant else { return instant.day.iso }
    return "\(instant.day.iso) (\(instant.rfc3339.dropFirst(11).prefix(5)) UTC)"
  }

  /// `A, B and C`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
