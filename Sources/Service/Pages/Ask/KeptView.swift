#if Desk
import Casework
import HyperText
import Licet
import Vocabulary

/// A kept question: how it was answered first and last.
struct KeptView {
  let kept: KeptAssessment
  /// The last answer's document; nil where it can't be read.
  let answer: DocumentNode?
  let caller: Caller?

  var markup: Markup {
    .group([
      element(.p, .class(kept.hasChanged ? "warning" : "notice")) {
        kept.hasChanged ? Words.Kept.differs : Words.Kept.same
      },
      wide(Words.Kept.title) {
        element(.table) {
          element(.thead) {
            element(.tr) {
              [
                Words.Kept.answer, Words.Kept.outcome, Words.Kept.asOf, Words.Kept.edition, Words.Kept.result,
              ].map { title in element(.th, .scope("col")) { title } }
            }
          }
          element(.tbody) {
            row(Words.Kept.first(kept.at.day.iso), kept.first)
            row(Words.Kept.last(kept.answered.day.iso), kept.latest)
          }
        }
      },
      answer.map { answer in
        element(.section) {
          element(.h2) { Words.Kept.lastAnswer }
          AnswerSummary(answer: answer).markup
        }
      } ?? .nothing,
      caller?.permissions.contains(.saveAssessments) == true
        ? element(.form, .of(.method, "post"), .of(.action, "/assessments/\(kept.first.id)")) {
          FormToken(caller: caller).markup
          Field.text("on", Words.Kept.otherDay, type: "date")
          Field.button(Words.Ask.again)
        } : .nothing,
      element(.p) {
        element(.a, .link(path: "/v1/assessments/\(kept.first.id)/evidence?format=html"), .flag(.download)) {
          Words.Pack.link
        }
        ", "
        element(.a, .link(path: "/v1/assessments/\(kept.first.id)/evidence"), .flag(.download)) {
          Words.Pack.linkJSON
        }
      },
    ])
  }

  private func row(_ title: String, _ saved: SavedAssessment) -> Markup {
    element(.tr) {
      element(.th, .scope("row")) { title }
      element(.td) { saved.outcome }
      element(.td) { saved.on }
      element(.td) { element(.code) { saved.edition } }
      element(.td) { element(.code) { String(saved.resultHash.prefix(16)) } }
    }
  }
}
#endif
