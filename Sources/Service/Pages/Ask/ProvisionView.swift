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
    let by = provision.verified.by.map { " by \($0)" } ?? ""
    return .group([
      element(.dl, .class("facts")) {
        pair("Law", provision.citation)
        pair("As of", date)
        pair("Verified", "\(provision.verified.on.iso)\(by), against \(provision.verified.against)")
        if let value {
          pair("Holds", "from \(value.from)" + (value.to.map { " to \($0)" } ?? ""))
          pair("Status", "\(value.status.rawValue), \(value.evidence.rawValue)")
          pair("Cites", value.citations.joined(separator: "; "))
        }
      },
      value.map { value in
        element(.section) {
          element(.h2) { "As the law tree has it" }
          value.node.lines(without: ProvisionInUse.saidBeside).map { line in
            element(.div) { element(.code) { indented(line) } }
          }
        }
      } ?? element(.p) { "Nothing held that day." },
      element(.section) {
        element(.h2) { Words.Listing.history }
        element(.ol, .class("events")) {
          provision.values.map { value in
            element(.li) {
              "from \(value.from)" + (value.to.map { " to \($0)" } ?? "") + ": \(value.status.rawValue) ("
                + value.citations.joined(separator: "; ") + ")"
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
