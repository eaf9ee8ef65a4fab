#if Desk
import Documents
import Foundation
import Licet

/// A question as a form: what it always asks, and the answers to what the answer asked for.
struct AskForm {
  /// What the form always asks.
  static let fields = [
    "on", "action", "from", "to", "party", "partyCountry", "role", "item", "classification", "origin",
    "amount",
    "currency", "civil", "title",
  ]
  /// Before the path of a fact that an answer asked for.
  static let factPrefix = "fact:"

  private(set) var values: [String: String] = [:]
  /// By the path in the question's document: `facts.end-use.nuclear`, `items[0].attributes.frameRateHz`.
  private(set) var answers: [(path: String, answer: String)] = []

  init(_ fields: FormFields) {
    for (name, value) in fields.all {
      if name.hasPrefix(Self.factPrefix) {
        if !value.isEmpty { answers.append((String(name.dropFirst(Self.factPrefix.count)), value)) }
      } else if Self.fields.contains(name) {
        values[name] = value
      }
    }
  }

  init() {}

  subscript(name: String) -> String { values[name] ?? "" }

  var isEmpty: Bool { values.isEmpty }

  func answer(to path: String) -> String { answers.first { $0.path == path }?.answer ?? "" }

  /// The question's document, as the contract has it.
  var json: JSON {
    var fields: [(String, JSON)] = []
    if !self["on"].isEmpty { fields.append(("on", .string(self["on"]))) }
    fields.append(("action", .string(self["action"].isEmpty ? "export" : self["action"])))
    if !self["from"].isEmpty { fields.append(("from", .object([("country", .string(self["from"]))]))) }
    if !self["to"].isEmpty { fields.append(("to", .object([("country", .string(self["to"]))]))) }
    fields.append(("parties", .array(party)))
    fields.append(("items", .array(item)))
    if self["civil"] == "yes" { fields.append(("endUse", .object([("facts", .strings(["civil"]))]))) }
    fields.append(("facts", .object(facts("facts."))))
    return .object(fields)
  }

  private func facts(_ prefix: String) -> [(String, JSON)] {
    answers.filter { $0.path.hasPrefix(prefix) }.map {
      (String($0.path.dropFirst(prefix.count)), .string($0.answer))
    }
  }

  private var party: [JSON] {
    guard !self["party"].isEmpty else { return [] }
    var fields: [(String, JSON)] = [
      ("role", .string(self["role"].isEmpty ? "ultimate-consignee" : self["role"])),
      ("name", .string(self["party"])),
    ]
    if !self["partyCountry"].isEmpty { fields.append(("country", .string(self["partyCountry"]))) }
    fields.append(("facts", .object(facts("parties[0].facts."))))
    switch answer(to: "parties[0].listed") {
    case "": break
    case let none where none.hasPrefix("none:"):
      fields.append(("notListed", .strings(none.dropFirst(5).split(separator: " ").map(String.init))))
    case let id: fields.append(("listed", .strings([id])))
    }
    return [.object(fields)]
  }

  private var item: [JSON] {
    guard !self["item"].isEmpty || !self["classification"].isEmpty else { return [] }
    var fields: [(String, JSON)] = [("description", .string(self["item"]))]
    if !self["classification"].isEmpty { fields.append(("classification", .string(self["classification"]))) }
    if !self["origin"].isEmpty { fields.append(("origin", .string(self["origin"]))) }
    if !self["amount"].isEmpty {
      fields.append(
        (
          "value",
          .object([
            ("amount", .string(self["amount"])),
            ("currency", .string(self["currency"].isEmpty ? "USD" : self["currency"])),
          ])
        ))
    }
    for (path, answer) in answers where path.hasPrefix("items[0].") {
      let field = path.dropFirst("items[0].".count)
      if !field.contains("."), !fields.contains(where: { $0.0 == field }) {
        fields.append((String(field), .string(answer)))
      }
    }
    fields.append(("attributes", .object(facts("items[0].attributes."))))
    return [.object(fields)]
  }
}
#endif
