import Regimes
import Regulations
import Vocabulary

/// What an answer says, a line a statement, without its wording.
enum AnswerLines {
  static func of(_ answer: Assessment) -> Set<String> {
    var lines: Set<String> = ["outcome \(answer.outcome.rawValue)"]
    for finding in answer.findings {
      lines.insert(
        "finding \(finding.provision) \(finding.outcome.rawValue) \(finding.reviewPolicy?.rawValue ?? "-")"
          + " \(finding.status.rawValue) \(finding.reasonsForControl.joined(separator: "+"))"
          + " items \(finding.items) parties \(finding.parties) \(finding.citations.joined(separator: ", "))")
    }
    for exception in answer.exceptions {
      lines.insert("exception \(exception.symbol) \(exception.outcome.rawValue) items \(exception.items)")
    }
    for fact in answer.missing { lines.insert("asks \(fact.fact)") }
    for flag in answer.redFlags { lines.insert("red flag \(flag.code)") }
    for section in answer.notModeled { lines.insert("not modeled \(section)") }
    for action in answer.actions { lines.insert("action \(action)") }
    return lines
  }
}
