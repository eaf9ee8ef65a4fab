#if Desk
import Casework
import Documents
import HyperText
import Licet
import Vocabulary

/// A question, its answer and what the answer rests on, as a pack shows them.
struct PackedAssessment {
  let pack: EvidencePack
  let event: SealedEvent
  let saved: SavedAssessment

  var markup: Markup {
    let answer = DocumentTree.read(pack.document(saved.answer))
    let basis = saved.basis.flatMap { pack.document($0) }.flatMap { try? AnswerBasis(document: $0) }
    return element(.section) {
      element(.h2) {
        "\(saved.outcome.replacing("-", with: " ")), as of \(saved.on)"
      }
      element(.p) {
        "\(Words.event(event.header.kind)) \(Words.Pack.by) \(event.header.actor.userName ?? event.header.actor.rawValue), "
          + "\(event.header.at.rfc3339); \(Words.Pack.edition) \(saved.edition)."
      }
      answer.map(findings) ?? .nothing
      part(Words.Pack.asked, DocumentTree.read(pack.document(saved.question)))
      part(Words.Pack.answered, answer)
      if let basis { PackedBasis(basis: basis).markup }
    }
  }

  private func findings(_ answer: DocumentNode) -> Markup {
    .group([
      element(.h3) { Words.Pack.why },
      element(.ul) {
        (answer["findings"]?.items ?? []).map { finding in
          let citations = (finding["citations"]?.items ?? []).compactMap(\.text).joined(separator: "; ")
          return element(.li) { "\(finding["explanation"]?.text ?? "") (\(citations))" }
        }
      },
      element(.h3) { Words.Pack.missing },
      lines(answer["missing"]?.items?.map { $0["question"]?.text ?? "" } ?? []),
      element(.h3) { Words.Pack.toDo },
      lines(answer["actions"]?.items?.map { $0.text ?? "" } ?? []),
    ])
  }

  private func lines(_ lines: [String]) -> Markup {
    guard !lines.isEmpty else { return element(.p) { Words.Pack.nothing } }
    return element(.ul) { lines.map { line in element(.li) { line } } }
  }

  private func part(_ title: String, _ node: DocumentNode?) -> Markup {
    guard let node else { return .nothing }
    return element(.details) {
      element(.summary) { title }
      DocumentTree(node: node).markup
    }
  }
}
#endif
