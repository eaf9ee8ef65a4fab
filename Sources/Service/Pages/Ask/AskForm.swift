#if Desk
import Documents
import Foundation
import Licet

/// A question as a form: what it always asks, and the answers to what the answer asked for.
struct AskForm {
  /// What the form asks of the transaction.
  static let fields = ["on", "action", "from", "to", "civil", "title"]
  /// What it asks of each party and each item.
  static let partyFields = ["name", "country", "role"]
  static let itemFields = ["description", "classification", "origin", "amount", "currency"]
  /// Before the path of a fact that an answer asked for.
  static let factPrefix = "fact:"
  /// Parties, and items, that a form holds.
  static let most = 20

  private(set) var values: [String: String] = [:]
  private(set) var parties: [[String: String]] = [[:]]
  private(set) var items: [[String: String]] = [[:]]
  /// By the path in the question's document: `facts.end-use.nuclear`, `items[0].attributes.frameRateHz`.
  private(set) var answers: [(path: String, answer: String)] = []

  init() {}

  init(_ fields: FormFields) {
    for (name, value) in fields.all {
      let parts = name.split(separator: ".").map(String.init)
      if name.hasPrefix(Self.factPrefix) {
        if !value.isEmpty { answers.append((String(name.dropFirst(Self.factPrefix.count)), value)) }
      } else if Self.fields.contains(name) {
        values[name] = value
      } else if parts.count == 3, let place = Int(parts[1]), (0..<Self.most).contains(place) {
        put(value, parts[0], place, parts[2])
      }
    }
    switch fields.text("add") {
    case "party" where parties.count < Self.most: parties.append([:])
    case "item" where items.count < Self.most: items.append([:])
    default: break
    }
  }

  private mutating func put(_ value: String, _ kind: String, _ place: Int, _ field: String) {
    if kind == "party", Self.partyFields.contains(field) {
      while parties.count <= place { parties.append([:]) }
      parties[place][field] = value
    } else if kind == "item", Self.itemFields.contains(field) {
      while items.count <= place { items.append([:]) }
      items[place][field] = value
    }
  }

  /// The name of a party's or an item's field.
  static func name(_ kind: String, _ place: Int, _ field: String) -> String { "\(kind).\(place).\(field)" }

  subscript(name: String) -> String { values[name] ?? "" }

  var isEmpty: Bool { values.isEmpty }

  func answer(to path: String) -> String { answers.first { $0.path == path }?.answer ?? "" }

  /// What a question is called that nobody named.
  var usualTitle: String {
    let what = items.compactMap { $0["description"] }.first { !$0.isEmpty }
    let whom = parties.compactMap { $0["name"] }.first { !$0.isEmpty }
    return Words.Ask.usualTitle(what, for: whom)
  }

  // MARK: The question's document

  /// As the contract has it.
  var json: JSON {
    var fields: [(String, JSON)] = []
    if !self["on"].isEmpty { fields.append(("on", .string(self["on"]))) }
    fields.append(("action", .string(self["action"].isEmpty ? "export" : self["action"])))
    if !self["from"].isEmpty { fields.append(("from", .object([("country", .string(self["from"]))]))) }
    if !self["to"].isEmpty { fields.append(("to", .object([("country", .string(self["to"]))]))) }
    fields.append(("parties", .array(asked(parties, by: "name").enumerated().map { party($1, $0) })))
    fields.append(
      ("items", .array(asked(items, by: "description", "classification").enumerated().map { item($1, $0) })))
    if self["civil"] == "yes" { fields.append(("endUse", .object([("facts", .strings(["civil"]))]))) }
    fields.append(("facts", .object(facts("facts."))))
    return .object(fields)
  }

  /// Those with something in one of the fields; an empty fieldset asks nothing.
  private func asked(_ all: [[String: String]], by fields: String...) -> [[String: String]] {
    all.filter { values in fields.contains { !(values[$0] ?? "").isEmpty } }
  }

  private func facts(_ prefix: String) -> [(String, JSON)] {
    answers.filter { $0.path.hasPrefix(prefix) }.map {
      (String($0.path.dropFirst(prefix.count)), .string($0.answer))
    }
  }

  private func party(_ values: [String: String], _ place: Int) -> JSON {
    let role = values["role"] ?? ""
    var fields: [(String, JSON)] = [
      ("role", .string(role.isEmpty ? PartyRole.ultimateConsignee.rawValue : role)),
      ("name", .string(values["name"] ?? "")),
    ]
    if let country = values["country"], !country.isEmpty { fields.append(("country", .string(country))) }
    fields.append(("facts", .object(facts("parties[\(place)].facts."))))
    switch answer(to: "parties[\(place)].listed") {
    case "": break
    case let none where none.hasPrefix("none:"):
      fields.append(("notListed", .strings(none.dropFirst(5).split(separator: " ").map(String.init))))
    case let id: fields.append(("listed", .strings([id])))
    }
    return .object(fields)
  }

  private func item(_ values: [String: String], _ place: Int) -> JSON {
    var fields: [(String, JSON)] = [("description", .string(values["description"] ?? ""))]
    for name in ["classification", "origin"] {
      if let value = values[name], !value.isEmpty { fields.append((name, .string(value))) }
    }
    if let amount = values["amount"], !amount.isEmpty {
      let currency = values["currency"] ?? ""
      fields.append(
        (
          "value",
          .object([("amount", .string(amount)), ("currency", .string(currency.isEmpty ? "USD" : currency))])
        ))
    }
    let prefix = "items[\(place)]."
    for (path, answer) in answers where path.hasPrefix(prefix) {
      let field = path.dropFirst(prefix.count)
      if !field.contains("."), !fields.contains(where: { $0.0 == field }) {
        fields.append((String(field), .string(answer)))
      }
    }
    fields.append(("attributes", .object(facts(prefix + "attributes."))))
    return .object(fields)
  }
}
#endif
