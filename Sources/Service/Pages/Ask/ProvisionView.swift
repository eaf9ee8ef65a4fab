#if Desk
import Casework
import Documents
import HyperText
import Licet
import Vocabulary

/// A provision as it stood on a day, as the law tree has it.
struct ProvisionView {
  let provision: Provision
  let moment: Instant
  let date: String

  var markup: Markup {
    let value = provision.values.first { $0.holds(at: moment) }
    let verified = provision.verified
    return .group([
      element(.dl, .class("facts")) {
        pair(Words.Law.law, provision.citation)
        pair(Words.Law.asOf, date)
        pair(
          Words.Law.verified,
          Words.Law.verification(verified.on.iso, by: verified.by, against: verified.against))
        if let value {
          pair(Words.Law.holds, Words.Law.span("\(value.from)", value.to.map { "\($0)" }))
          pair(Words.Law.status, "\(value.status.rawValue), \(value.evidence.rawValue)")
          pair(Words.Law.cites, value.citations.joined(separator: "; "))
        }
      },
      value.map { value in
        element(.section) {
          element(.h2) { Words.Law.text }
          value.node.lines(without: ProvisionInUse.saidBeside).map { line in
            element(.div) { element(.code) { indented(line) } }
          }
        }
      } ?? element(.p) { Words.Law.nothing },
      element(.section) {
        element(.h2) { Words.Law.history }
        element(.ol, .class("events")) {
          provision.values.map { value in
            element(.li) {
              Words.Law.value(
                "\(value.from)", value.to.map { "\($0)" }, status: value.status.rawValue,
                citations: value.citations)
            }
          }
        }
      },
    ])
  }

  /// Spaces at the beginning of a line are kept: they say what belongs to what.
  private func indented(_ line: String) -> String {
    let depth = line.prefix { $0 == " " }.count
    return String(repeating: "\u{A0}", count: depth) + line.dropFirst(depth)
  }

  private func pair(_ name: String, _ value: String) -> Markup {
    .group([element(.dt) { name }, element(.dd) { value }])
  }
}
#endif
