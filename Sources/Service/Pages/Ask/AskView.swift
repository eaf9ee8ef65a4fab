#if Desk
import Documents
import HyperText
import Licet
import Vocabulary

/// The form, and below it the outcome, the reasoning, and what to do.
struct AskView {
  let form: AskForm
  let result: Result<AskAnswer, LicetError>?
  let facts: FactCatalogue
  let caller: Caller?
  let maySave: Bool
  let today: CalendarDay

  var markup: Markup {
    switch result {
    case .success(let answer)?:
      return .group([
        AnswerView(answer: answer).markup,
        element(.form, .of(.method, "post"), .of(.action, "/")) {
          FormToken(caller: caller).markup
          questions(answer)
          base
          Field.button("Ask again")
          if maySave {
            Field.text("title", "Keep it under the title", value: form["title"])
            Field.button("Keep question and answer", name: "keep", value: "yes", isSecond: true)
          }
        },
      ])
    case .failure(let error)?:
      return .group([
        element(.p, .class("warning"), .role("alert")) { "\(error.message); \(error.remedy)" }, plainForm,
      ])
    case nil:
      return .group([
        element(.p, .class("soft")) {
          "Say what you know. The answer leads with the outcome, says which law it rests on, and asks what still matters."
        }, plainForm,
      ])
    }
  }

  private var plainForm: Markup {
    element(.form, .of(.method, "post"), .of(.action, "/")) {
      FormToken(caller: caller).markup
      base
      Field.button("Ask")
    }
  }

  private var base: Markup {
    element(.fieldset) {
      element(.legend) { "The transaction" }
      element(.div, .class("pair")) {
        element(.div) {
          Field.choice(
            "action", "What is done",
            Action.allCases.map { ($0.rawValue, $0.rawValue) },
            selected: form["action"].isEmpty ? "export" : form["action"])
          Field.text(
            "from", "From", value: form.isEmpty ? "US" : form["from"], help: "A country: US or United States")
          Field.text("to", "To", value: form["to"], help: "A country")
          Field.text("on", "As of", value: form.isEmpty ? today.iso : form["on"], type: "date")
        }
        element(.div) {
          Field.text("party", "With whom", value: form["party"], help: "The party's name, in any script")
          Field.text("partyCountry", "Its country", value: form["partyCountry"])
          Field.choice(
            "role", "Its role",
            PartyRole.allCases.map { ($0.rawValue, $0.rawValue.replacing("-", with: " ")) },
            selected: form["role"].isEmpty ? "ultimate-consignee" : form["role"])
          Field.choice(
            "civil", "The end use", [("", "not known"), ("yes", "civil, as far as we know")],
            selected: form["civil"],
            help: "Civil answers no to the questions on military, police and intelligence ends")
        }
        element(.div) {
          Field.text("item", "What item", value: form["item"], help: "In plain words")
          Field.text(
            "classification", "Its classification", value: form["classification"],
            help: "An ECCN with its paragraph, or EAR99")
          Field.text("origin", "Made in", value: form.isEmpty ? "US" : form["origin"])
          Field.text("amount", "Worth", value: form["amount"], help: "An amount such as 50000")
          Field.text("currency", "Currency", value: form.isEmpty ? "USD" : form["currency"])
        }
      }
    }
  }

  /// What the answer asks, those that decide first; and what was answered already.
  private func questions(_ answer: AskAnswer) -> Markup {
    let missing = answer.assessment.missing.filter { Self.isAskable($0.fact) }
    let deciding = missing.filter(\.decides)
    let others = missing.filter { !$0.decides }
    let asked = Set(missing.map(\.fact))
    let answered = form.answers.filter { !asked.contains($0.path) }
    return .group([
      deciding.isEmpty
        ? .nothing
        : element(.fieldset) {
          element(.legend) { "What the outcome hangs on" }
          deciding.map { question($0, answer) }
        },
      others.isEmpty
        ? .nothing
        : element(.details) {
          element(.summary) { "\(others.count) more questions, which change details" }
          others.map { question($0, answer) }
        },
      answered.isEmpty
        ? .nothing
        : element(.details) {
          element(.summary) { "\(answered.count) answered" }
          answered.map { path, value in field(path, Self.words(path, facts), value, answer) }
        },
    ])
  }

  private static func isAskable(_ path: String) -> Bool {
    path.hasPrefix("facts.") || path.hasPrefix("items[0].attributes.") || path.hasPrefix("parties[0].facts.")
      || path == "parties[0].listed"
  }

  private func question(_ missing: MissingFact, _ answer: AskAnswer) -> Markup {
    field(missing.fact, missing.question, form.answer(to: missing.fact), answer)
  }

  private static func words(_ path: String, _ facts: FactCatalogue) -> String {
    Self.definition(path, facts)?.question ?? "Is the party one of these?"
  }

  private static func definition(_ path: String, _ facts: FactCatalogue) -> FactDefinition? {
    for prefix in ["facts.", "items[0].attributes.", "parties[0].facts."] where path.hasPrefix(prefix) {
      return facts[String(path.dropFirst(prefix.count))]
    }
    return nil
  }

  private func field(_ path: String, _ question: String, _ value: String, _ answer: AskAnswer) -> Markup {
    let name = AskForm.factPrefix + path
    guard let definition = Self.definition(path, facts) else {
      let matches = answer.assessment.screening.first ?? []
      let none = "none:" + matches.map(\.listing.id).joined(separator: " ")
      return Field.choice(
        name, question,
        [("", "not decided")]
          + matches.map { ($0.listing.id, "yes: \($0.listing.name) (\($0.listing.list.rawValue))") }
          + [(none, "none of them")], selected: value)
    }
    switch definition.answers {
    case .yesNo:
      return Field.choice(name, question, [("", "not known"), ("yes", "yes"), ("no", "no")], selected: value)
    case .choice:
      return Field.choice(
        name, question, [("", "not known")] + definition.choices.map { ($0, $0) }, selected: value)
    case .number:
      return Field.text(name, question, value: value, help: definition.unit.map { "In \($0)" })
    case .classification:
      return Field.text(name, question, value: value, help: "An ECCN with its paragraph, or EAR99")
    }
  }
}
#endif
