#if Desk
import HyperText
import Licet

/// A kept answer in short: why, what was not known, what to do.
struct AnswerSummary {
  /// The answer's document, as the contract has it.
  let answer: DocumentNode

  var markup: Markup {
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
}
#endif
