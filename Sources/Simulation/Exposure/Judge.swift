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
    // The mark tells listings of several Worlds apart; a reader needs none.
    let asked = after.missing.first { $0.provision == Self.identity }?.question
      .replacing("~\(variant + 1)", with: "").replacing(" Say so in 'listed' or 'notListed'.", with: "")
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
    let policy = difference.finding.reviewPolicy.map { " (\($0.words))" } ?? ""
    switch difference.finding.outcome {
    case .prohibited:
      if object.table == .holdings {
        guard difference.activity == .invest, let divestment else {
          return (.divest, "Sell no more without leave: get advice")
        }
        // The window closes a minute into its last day: the day before is the last one to sell on.
        let last = divestment.day.advanced(by: -1)
        return (.divest, "Buy no more; sell by \(last.iso)")
      }
      if object.table == .equipment { return (.replace, "Replace it, or give up federal contracts") }
      if object.table == .contracts { return (.replace, "Replace the equipment, or let the contract go") }
      return (.stop, "Stop, and hold what is under way")
    case .licenseRequired, .exceptionPossible:
      if object.table == .licenses { return (.ask, "Ask the agency whether the license still serves") }
      if difference.activity == .component { return (.license, "The supplier needs a license\(policy)") }
      return (.license, "Hold it, and apply for a license\(policy)")
    case .statementRequired: return (.ask, "Get the statement before it ships")
    default:
      return (
        .ask,
        difference.after.missing.first { $0.decides }?.question ?? "Find out what the answer leaves open"
      )
    }
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
