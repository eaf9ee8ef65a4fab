#if Desk
import Casework
import Documents
import HyperText
import Licet
import Vocabulary

/// The form, and above it the outcome, the reasoning, what to do, and what still matters.
struct AskView {
  let form: AskForm
  let result: Result<AskAnswer, LicetError>?
  let facts: FactCatalogue
  let caller: Caller?
  let maySave: Bool
  let today: CalendarDay
  /// Questions that are kept; nil where the reader may not see them.
  let kept: [KeptAssessment]?

  var markup: Markup {
    switch result {
    case .success(let answer)?: .group([AnswerView(answer: answer).markup, asking(answer), keptOnes])
    case .failure(let error)?:
      .group([
        element(.p, .class("warning"), .role("alert")) { "\(error.message); \(error.remedy)" }, asking(nil),
        keptOnes,
      ])
    case nil: .group([element(.p, .class("soft")) { Words.Ask.lead }, asking(nil), keptOnes])
    }
  }

  private func asking(_ answer: AskAnswer?) -> Markup {
    element(.form, .of(.method, "post"), .of(.action, "/")) {
      FormToken(caller: caller).markup
      // The first button is what Enter presses.
      element(.button, .of(.type, "submit"), .class("unseen"), .of(.tabindex, "-1"), .hidden) { Words.Ask.go }
      if let answer { AskQuestions(form: form, facts: facts, answer: answer).markup }
      AskFields(form: form, today: today).markup
      Field.button(answer == nil ? Words.Ask.go : Words.Ask.again)
      if answer != nil, maySave {
        Field.text("title", Words.Ask.keepTitle, value: form["title"])
        Field.button(Words.Ask.keep, name: "keep", value: "yes", isSecond: true)
      }
    }
  }

  private var keptOnes: Markup {
    guard let kept, !kept.isEmpty else { return .nothing }
    return element(.section) {
      element(.h2) { Words.Kept.title }
      element(.ul) {
        kept.map { kept in
          element(.li) {
            element(.a, .link(path: "/assessments/\(kept.first.id)")) { kept.first.title }
            Words.Kept.line(
              kept.at.day.iso, outcome: kept.latest.outcome.replacing("-", with: " "),
              hasChanged: kept.hasChanged)
          }
        }
      }
    }
  }
}
#endif
