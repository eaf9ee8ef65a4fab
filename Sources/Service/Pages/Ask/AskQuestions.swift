#if Desk
import HyperText
import Licet

/// What an answer asks, those that decide first; and what was answered already.
struct AskQuestions {
  let form: AskForm
  let facts: FactCatalogue
  let answer: AskAnswer

  var markup: Markup {
    let missing = answer.assessment.missing.filter { Self.isAskable($0.fact) }
    let asked = Set(missing.map(\.fact))
    let (deciding, others) = (missing.filter(\.decides), missing.filter { !$0.decides })
    let answered = form.answers.filter { !asked.contains($0.path) }
    return .group([
      deciding.isEmpty
        ? .nothing
        : element(.fieldset) {
          element(.legend) { Words.Ask.deciding }
          deciding.map(question)
        },
      folded(Words.Ask.others(others.count), others.map(question)),
      folded(
        Words.Ask.answered(answered.count),
        answered.map { field($0.path, definition($0.path)?.question ?? Words.Ask.listed, $0.answer) }),
    ])
  }

  private func folded(_ title: String, _ fields: [Markup]) -> Markup {
    guard !fields.isEmpty else { return .nothing }
    return element(.details) {
      element(.summary) { title }
      fields
    }
  }

  private func question(_ missing: MissingFact) -> Markup {
    field(missing.fact, missing.question + subject(missing.fact), form.answer(to: missing.fact))
  }

  /// Whom or what a question is about, where there are several.
  private func subject(_ path: String) -> String {
    guard let (kind, place) = Self.place(path) else { return "" }
    let names =
      kind == "parties"
      ? answer.transaction.parties.map { $0.party.name } : answer.transaction.items.map { $0.description }
    guard names.count > 1, names.indices.contains(place), !names[place].isEmpty else { return "" }
    return " (\(names[place]))"
  }

  /// `parties[1].listed` is of the second party.
  private static func place(_ path: String) -> (kind: String, place: Int)? {
    guard let match = path.firstMatch(of: #/^(parties|items)\[(\d+)\]\./#), let place = Int(match.2) else {
      return nil
    }
    return (String(match.1), place)
  }

  /// The fact's id in the catalogue; nil for whether a party is a listed one.
  private static func fact(_ path: String) -> String? {
    path.firstMatch(of: #/^(?:facts\.|items\[\d+\]\.attributes\.|parties\[\d+\]\.facts\.)(.+)$/#).map {
      String($0.1)
    }
  }

  private static func isAskable(_ path: String) -> Bool {
    fact(path) != nil || path.wholeMatch(of: #/parties\[\d+\]\.listed/#) != nil
  }

  private func definition(_ path: String) -> FactDefinition? { Self.fact(path).flatMap { facts[$0] } }

  private func field(_ path: String, _ question: String, _ value: String) -> Markup {
    let name = AskForm.factPrefix + path
    guard let definition = definition(path) else { return listed(path, name, question, value) }
    switch definition.answers {
    case .yesNo:
      return Field.choice(
        name, question, [("", Words.Ask.notKnown), ("yes", Words.Ask.yes), ("no", Words.Ask.no)],
        selected: value)
    case .choice:
      return Field.choice(
        name, question,
        [("", Words.Ask.notKnown)] + definition.choices.map { ($0, $0.replacing("-", with: " ")) },
        selected: value)
    case .number:
      return Field.text(name, question, value: value, help: definition.unit.map(Words.Ask.unit))
    case .classification:
      return Field.text(name, question, value: value, help: Words.Ask.classificationHelp)
    }
  }

  /// Whether a party is one of those it resembles.
  private func listed(_ path: String, _ name: String, _ question: String, _ value: String) -> Markup {
    let place = Self.place(path)?.place ?? 0
    let screening = answer.assessment.screening
    let matches = screening.indices.contains(place) ? screening[place] : []
    let none = "none:" + matches.map(\.listing.id).joined(separator: " ")
    return Field.choice(
      name, question,
      [("", Words.Ask.notKnown)]
        + matches.map {
          ($0.listing.id, Words.Ask.isListed($0.listing.name, list: $0.listing.list.rawValue))
        }
        + [(none, Words.Ask.none)], selected: value)
  }
}
#endif
