#if Desk
import HyperText

/// The reasons of a score, each with what it adds or takes.
struct Reasons {
  private let reasons: [(words: String, effect: Double, effectText: String)]

  init(_ reasons: [(String, Double, String)]) { self.reasons = reasons.map { ($0.0, $0.1, $0.2) } }

  var markup: Markup {
    element(.ul, .class("tokens")) {
      reasons.map { reason in
        element(.li, reason.effect > 0.005 ? .class("up") : nil) {
          element(.span, .class("num")) { reason.effectText }
          " "
          element(.bdi) { reason.words }
        }
      }
    }
  }
}
#endif
