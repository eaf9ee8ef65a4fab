#if Desk
import Casework
import Documents
import HyperText
import Vocabulary

/// The lists and the law that a decision rested on.
struct PackedBasis {
  let basis: AnswerBasis

  var markup: Markup {
    .group([
      element(.h3) { Words.Pack.lists(basis.edition) },
      element(.table) {
        element(.thead) {
          element(.tr) {
            [Words.Lists.list, Words.Lists.entries, Words.Lists.asOf, Words.Pack.effect].map { title in
              element(.th, .scope("col")) { title }
            }
          }
        }
        element(.tbody) {
          basis.lists.map { list in
            element(.tr) {
              element(.td) { "\(list.title) (\(list.publisher))" }
              element(.td, .class("num")) { list.entries.grouped }
              element(.td, .class("num")) { list.asOf.iso }
              element(.td) { list.legalEffect ?? "" }
            }
          }
        }
      },
      basis.law.isEmpty ? .nothing : element(.h3) { Words.Pack.law },
      .group(basis.law.map(provision)),
    ])
  }

  private func provision(_ provision: ProvisionInUse) -> Markup {
    element(.details) {
      element(.summary) {
        "\(provision.citation), \(provision.title): \(Words.Law.span(provision.from, provision.to)), \(provision.status)"
      }
      element(.p) {
        Words.Pack.verified(provision.verified, citations: provision.citations)
      }
      provision.lines.map { line in
        let depth = line.prefix { $0 == " " }.count
        return element(.div) {
          element(.code) { String(repeating: "\u{A0}", count: depth) + String(line.dropFirst(depth)) }
        }
      }
    }
  }
}
#endif
