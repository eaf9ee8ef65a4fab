import Assessments
import Regimes
import Regulations
import Vocabulary

/// Compares what held of an object before with what would hold after.
struct Judge {
  let verdicts: Verdicts
  /// By question, the same with resembling parties taken to be what they resemble.
  let twins: [Verdicts.Key: Int]
  /// The variant's place.
  let variant: Int
  let divestment: Instant?
  let savings: [(at: Instant, clause: SavingsClause)]

  struct Difference {
    let instant: Instant
    let activity: ExposedObject.Activity
    let before: Assessment
    let after: Assessment
    /// Who is who has to be found out first; the finding is what holds if it is so.
    var identityQuestion: String?
    /// What is new, or, where a requirement falls away, what was there.
    let finding: Finding
  }

  /// The gravest change of what may be done with an object, by activity, with the first moment it shows at; empty where
  /// none is.
  /// - Parameter isOfOneDay: whether the object's day is the last of the moments.
  func differences(_ questions: [Question], isOfOneDay: Bool, at instants: [Instant]) -> [Difference] {
    var byActivity: [ExposedObject.Activity: [Difference]] = [:]
    for question in questions {
      let found = instants.compactMap { difference(question, $0) }
      // What is over in a day is touched by what holds on that day.
      if isOfOneDay, found.last?.instant != instants.last { continue }
      byActivity[question.activity, default: []] += found
    }
    return byActivity.values.compactMap { found in
      guard let gravest = found.max(by: { ($0.after.outcome, $1.instant) < ($1.after.outcome, $0.instant) })
      else {
        return nil
      }
      let first = found.map(\.instant).min() ?? gravest.instant
      return Difference(
        instant: first, activity: gravest.activity, before: gravest.before, after: gravest.after,
        identityQuestion: gravest.identityQuestion, finding: gravest.finding)
    }.sorted { ($0.instant, $0.activity.rawValue) < ($1.instant, $1.activity.rawValue) }
  }

  private func difference(_ question: Question, _ instant: Instant) -> Difference? {
    let key = Verdicts.Key(question: question.number, world: variant + 1, instant: instant)
    guard let before = verdicts[.init(question: question.number, world: 0, instant: instant)],
      let after = verdicts[key]
    else { return nil }
    let added = Self.grave(after, beside: before)
    let dropped = Self.grave(before, beside: after)
    if let finding = added.first(where: { $0.regime != Self.identity })
      ?? (added.isEmpty ? dropped.first : nil)
    {
      return Difference(
        instant: instant, activity: question.activity, before: before, after: after, finding: finding)
    }
    guard !added.isEmpty, let twin = twins[key],
      let answer = verdicts[.init(question: twin, world: variant + 1, instant: instant)],
      let finding = Self.grave(answer, beside: before).first(where: { $0.regime != Self.identity })
    else { return nil }
    let asked = after.missing.first { $0.provision == Self.identity }.map { Self.plain($0.question) }
    return Difference(
      instant: instant, activity: question.activity, before: before, after: after, identityQuestion: asked,
      finding: finding)
  }

  /// The regime of findings that ask who somebody is.
  static let identity = "screening"

  /// Whether two answers differ in anything that binds and asks for something.
  static func differ(_ before: Assessment, _ after: Assessment) -> Bool {
    !grave(after, beside: before).isEmpty || !grave(before, beside: after).isEmpty
  }

  /// Findings of one answer that bind, ask for something and are not in the other, the gravest first.
  private static func grave(_ answer: Assessment, beside other: Assessment) -> [Finding] {
    let others = grave(other)
    return grave(answer).filter { finding in !others.contains { same($0, finding) } }
      .sorted { $0.outcome > $1.outcome }
  }

  /// Findings that bind and ask for something.
  private static func grave(_ assessment: Assessment) -> [Finding] {
    assessment.findings.filter { $0.status.binds && $0.outcome > .noLicenseRequired }
  }

  private static func same(_ left: Finding, _ right: Finding) -> Bool {
    left.provision == right.provision && left.outcome == right.outcome && left.status == right.status
      && left.reviewPolicy == right.reviewPolicy && left.reasonsForControl == right.reasonsForControl
  }

  /// The clause under which a shipment that was aboard may go on.
  func saving(_ shipment: Book.Shipment?, _ difference: Difference) -> SavingsClause? {
    guard let shipment, shipment.status == .aboard, let since = shipment.on else { return nil }
    return savings.first { at, clause in
      at <= difference.instant && Instant(startOf: since) < at && difference.activity == .sale
    }?.clause
  }

  private static func consequence(_ finding: Finding) -> String {
    let policy = finding.reviewPolicy.map { ", \($0.words)" } ?? ""
    return finding.outcome.rawValue.replacing("-", with: " ") + policy
  }

  /// What has to be done.
  func action(_ object: ExposedObject, _ difference: Difference) -> (AffectedObject.Action, String) {
    guard difference.after.outcome >= difference.before.outcome else {
      return (.resume, "What held it up before falls away")
    }
    if let question = difference.identityQuestion {
      return (.ask, "\(question) If so: \(Self.consequence(difference.finding))")
    }
    switch difference.finding.outcome {
    case .prohibited: return prohibited(object, difference)
    case .licenseRequired, .exceptionPossible: return license(object, difference)
    case .statementRequired: return (.ask, "Get the statement before it ships")
    default:
      let question = difference.after.missing.first { $0.decides }?.question
      return (.ask, question.map(Self.plain) ?? "Find out what the answer leaves open")
    }
  }

  private func license(
    _ object: ExposedObject, _ difference: Difference
  ) -> (AffectedObject.Action, String) {
    let authority = difference.finding.regime.hasPrefix("us.ofac.") ? "OFAC" : "BIS"
    if object.table == .licenses { return (.ask, "Ask \(authority) whether the license still serves") }
    let policy = difference.finding.reviewPolicy.map { " (\($0.words))" } ?? ""
    let exception =
      difference.finding.outcome == .exceptionPossible
      ? ", unless a license exception's conditions are met" : ""
    return difference.activity == .component
      ? (.license, "The supplier needs a license from \(authority)\(policy)\(exception)")
      : (.license, "Hold it, and apply to \(authority) for a license\(policy)\(exception)")
  }

  private func prohibited(
    _ object: ExposedObject, _ difference: Difference
  ) -> (AffectedObject.Action, String) {
    if ["us.ofac.blocking", "us.ofac.ownership"].contains(difference.finding.regime) {
      return (.stop, Self.blocked(object, difference))
    }
    switch object.table {
    case .holdings:
      guard difference.activity == .invest else {
        return (.divest, "From then on hold it: selling needs a license from OFAC")
      }
      // The window closes a minute into its last day: the day before is the last one to sell on.
      let last = divestment.map { "sell by \($0.day.advanced(by: -1).iso)" }
      return (.divest, "Buy no more; " + (last ?? "selling needs a license from OFAC"))
    case .equipment: return (.replace, "Replace it, or give up federal contracts")
    case .contracts: return (.replace, "Replace the equipment, or let the contract go")
    default: return (.stop, "Stop, and hold what is under way")
    }
  }

  /// Property of a blocked party is neither sold nor given back; it is held and reported.
  private static func blocked(_ object: ExposedObject, _ difference: Difference) -> String {
    switch object.table {
    case .holdings:
      "Neither buy nor sell: hold it as blocked, report it to OFAC within 10 business days (31 CFR 501.603)"
    case .equipment: "Get no parts, updates or service from its maker without a license from OFAC"
    case .contracts: "Stop what comes from or goes to the blocked party; go on only with a license from OFAC"
    case .licenses: "Ship nothing under it without a license from OFAC"
    case .bom: "The supplier has to stop; its parts need a license from OFAC"
    default:
      "Stop; hold what is theirs as blocked, and report it to OFAC within 10 business days (31 CFR 501.603)"
    }
  }

  /// A question without the ids of supposed listings, which only the simulation knows.
  private static func plain(_ question: String) -> String {
    var text = question.replacing(" Say so in 'listed' or 'notListed'.", with: "")
    while let end = text.firstRange(of: /~\d+\)/), let start = text[..<end.lowerBound].lastIndex(of: "(") {
      let isSpaced = start > text.startIndex && text[text.index(before: start)] == " "
      text.removeSubrange((isSpaced ? text.index(before: start) : start)..<end.upperBound)
    }
    return once(text.replacing(/~\d+/, with: ""))
  }

  /// Of listings of one name on several lists, the name once.
  private static func once(_ question: String) -> String {
    let parts = question.split(separator: " the same as ", maxSplits: 1)
    guard parts.count == 2, parts[1].hasSuffix("?") else { return question }
    let names = parts[1].dropLast().split(separator: "; ").reduce(into: [Substring]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return "\(parts[0]) the same as \(names.joined(separator: "; "))?"
  }
}

extension ReviewPolicy {
  var words: String {
    switch self {
    case .asStated: "reviewed as the listing states"
    default: rawValue.replacing("-", with: " ").replacing("case by case", with: "reviewed case by case")
    }
  }
}
