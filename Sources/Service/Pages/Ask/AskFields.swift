#if Desk
import HyperText
import Licet
import Vocabulary

/// What the form always asks: the transaction, its parties, its items.
struct AskFields {
  let form: AskForm
  let today: CalendarDay

  var markup: Markup {
    .group([
      transaction, .group(form.parties.indices.map(party)), .group(form.items.indices.map(item)),
      element(.p) {
        Field.button(Words.Ask.anotherParty, name: "add", value: "party", isSecond: true)
        " "
        Field.button(Words.Ask.anotherItem, name: "add", value: "item", isSecond: true)
      },
    ])
  }

  private func value(_ name: String, standard: String) -> String { form.isEmpty ? standard : form[name] }

  private var transaction: Markup {
    element(.fieldset) {
      element(.legend) { Words.Ask.transaction }
      element(.div, .class("pair")) {
        element(.div) {
          Field.choice(
            "action", Words.Ask.action,
            Action.allCases.map { ($0.rawValue, $0.rawValue.replacing("-", with: " ")) },
            selected: form["action"].isEmpty ? Action.export.rawValue : form["action"])
          Field.text("on", Words.Lists.asOf, value: value("on", standard: today.iso), type: "date")
        }
        element(.div) {
          Field.text("from", Words.Lists.from, value: value("from", standard: "US"), help: Words.Ask.fromHelp)
          Field.text("to", Words.Lists.to, value: form["to"], help: Words.Ask.toHelp)
        }
        element(.div) {
          Field.choice(
            "civil", Words.Ask.endUse, [("", Words.Ask.notKnown), ("yes", Words.Ask.civil)],
            selected: form["civil"],
            help: Words.Ask.endUseHelp)
        }
      }
    }
  }

  private func title(_ title: String, _ place: Int, of count: Int) -> String {
    count == 1 ? title : "\(title) \(place + 1)"
  }

  private func party(_ place: Int) -> Markup {
    let party = form.parties[place]
    func name(_ field: String) -> String { AskForm.name("party", place, field) }
    let role = party["role"] ?? ""
    return element(.fieldset) {
      element(.legend) { title(Words.Ask.party, place, of: form.parties.count) }
      element(.div, .class("pair")) {
        Field.text(name("name"), Words.Ask.partyName, value: party["name"] ?? "", help: Words.Ask.partyHelp)
        Field.text(
          name("country"), Words.Ask.partyCountry, value: party["country"] ?? "", help: Words.Ask.toHelp)
        Field.choice(
          name("role"), Words.Ask.role,
          PartyRole.allCases.map { ($0.rawValue, $0.rawValue.replacing("-", with: " ")) },
          selected: role.isEmpty ? PartyRole.ultimateConsignee.rawValue : role, help: Words.Ask.roleHelp)
      }
    }
  }

  private func item(_ place: Int) -> Markup {
    let item = form.items[place]
    func name(_ field: String) -> String { AskForm.name("item", place, field) }
    return element(.fieldset) {
      element(.legend) { title(Words.Ask.item, place, of: form.items.count) }
      element(.div, .class("pair")) {
        element(.div) {
          Field.text(
            name("description"), Words.Ask.what, value: item["description"] ?? "", help: Words.Ask.whatHelp)
          Field.text(name("origin"), Words.Ask.origin, value: item["origin"] ?? "US")
        }
        element(.div) {
          Field.text(
            name("classification"), Words.Ask.classification, value: item["classification"] ?? "",
            help: Words.Ask.classificationHelp)
        }
        element(.div) {
          Field.text(
            name("amount"), Words.Ask.amount, value: item["amount"] ?? "", help: Words.Ask.amountHelp)
          Field.text(name("currency"), Words.Ask.currency, value: item["currency"] ?? "USD")
        }
      }
    }
  }
}
#endif
