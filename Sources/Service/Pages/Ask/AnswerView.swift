#if Desk
import Documents
import Foundation
import HyperText
import Licet

/// An answer: the outcome first, then why as a tree whose citations open the law of that day, then what to do.
struct AnswerView {
  let answer: AskAnswer

  private var assessment: Assessment { answer.assessment }
  private var words: AssessmentWords {
    AssessmentWords(transaction: answer.transaction, assessment: answer.assessment)
  }

  var markup: Markup {
    element(.section, .label(Words.Answer.title)) {
      element(.p, .class("outcome")) {
        Words.Answer.outcome(
          words.outcome(assessment.outcome), policies: words.policies, on: assessment.on)
      }
      element(.p) { words.summary }
      assessment.banners.map { banner in element(.p, .class("warning")) { banner } }
      element(.h2) { Words.Answer.why }
      element(.ul, .class("tree")) { findings.map(branch) }
      list(
        Words.Answer.redFlags,
        assessment.redFlags.map { "\($0.explanation) (\($0.citations.joined(separator: "; ")))" })
      exceptions
      list(Words.Answer.toDo, assessment.actions)
      list(Words.Answer.notModeled, assessment.notModeled)
      element(.p, .class("fine")) { Words.Answer.edition(assessment.edition) }
    }
  }

  /// The gravest first; what doesn't bind last.
  private var findings: [Finding] {
    assessment.findings.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.status.binds != right.status.binds { return left.status.binds }
      return left.outcome == right.outcome ? one.offset < other.offset : left.outcome > right.outcome
    }.map(\.element)
  }

  private func branch(_ finding: Finding) -> Markup {
    element(.li) {
      element(.strong) { words.outcome(finding.outcome) }
      ": \(finding.explanation)"
      element(.ul) {
        element(.li) {
          element(.a, .link(path: provision(finding.provision))) { finding.citations.joined(separator: "; ") }
          ", \(words.standing(finding))"
        }
        if let policy = finding.reviewPolicy { element(.li) { Words.Answer.review(words.policy(policy)) } }
        if !finding.reasonsForControl.isEmpty {
          element(.li) { Words.Answer.controlled(for: finding.reasonsForControl) }
        }
        if !words.subjects(finding).isEmpty {
          element(.li) { Words.Answer.concerns(words.subjects(finding)) }
        }
        finding.because.map { because in element(.li) { because } }
      }
    }
  }

  private func provision(_ id: String) -> String {
    "/law/\(id.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "")?on=\(assessment.on)"
  }

  private var exceptions: Markup {
    let open = assessment.exceptions.filter { $0.outcome != .unavailable }
    let shut = assessment.exceptions.filter { $0.outcome == .unavailable }
    guard !(open.isEmpty && shut.isEmpty) else { return .nothing }
    return element(.section) {
      element(.h2) { Words.Answer.exceptions }
      element(.ul) {
        open.map { exception in
          element(.li) {
            element(.strong) { exception.symbol }
            " "
            Words.Answer.exception(
              words.availability(exception.outcome), exception.explanation, citations: exception.citations)
            if !exception.conditions.isEmpty {
              element(.ul) { exception.conditions.map { condition in element(.li) { condition } } }
            }
          }
        }
        if !shut.isEmpty {
          element(.li) { Words.Answer.notAvailable(shut.map(\.symbol)) }
        }
      }
    }
  }

  private func list(_ title: String, _ lines: [String]) -> Markup {
    guard !lines.isEmpty else { return .nothing }
    return element(.section) {
      element(.h2) { title }
      element(.ul) { lines.map { line in element(.li) { line } } }
    }
  }
}
#endif
