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
        Words.Pack.outcome(saved.outcome.replacing("-", with: " "), on: saved.on)
      }
      element(.p) {
        Words.Pack.saved(
          event.header.kind, by: event.header.actor.userName ?? event.header.actor.rawValue,
          at: event.header.at.rfc3339, edition: saved.edition)
      }
      answer.map { AnswerSummary(answer: $0).markup } ?? .nothing
      part(Words.Pack.asked, DocumentTree.read(pack.document(saved.question)))
      part(Words.Pack.answered, answer)
      if let basis { PackedBasis(basis: basis).markup }
    }
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
