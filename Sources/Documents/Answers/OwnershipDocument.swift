package import Licet

/// What a 50 percent rule makes of parties, field by field as the contract names them.
package struct OwnershipDocument {
  let answer: OwnershipAnswer
  /// The places of the parties that were asked about.
  let places: [Int]
  /// The day or moment, as it was asked.
  let date: String
  let basis: Basis

  package init(answer: OwnershipAnswer, places: [Int], date: String, basis: Basis) {
    (self.answer, self.places, self.date, self.basis) = (answer, places, date, basis)
  }

  private var graph: OwnershipGraph { answer.graph }

  /// OFAC blocks; the others reach.
  package func word(_ capture: Capture) -> String {
    let blocks = answer.rule.id.hasPrefix("us.ofac.")
    switch capture {
    case .listed, .captured: return blocks ? "blocked" : "captured"
    case .undetermined: return "undetermined"
    case .notCaptured: return blocks ? "not-blocked" : "not-captured"
    }
  }

  package var json: JSON {
    .object(
      [
        ("rule", .string(answer.rule.id)), ("on", .string(date)),
        ("status", .string(answer.rule.status.rawValue)), ("edition", .string(answer.edition)),
        ("basis", .string(basis.word)),
      ] + (answer.banner.map { [("banner", JSON.string($0))] } ?? []) + [
        ("parties", .array(places.map(party))),
        ("missing", .array(answer.questions(of: places).map(question))),
        ("warnings", .array(answer.warnings.map(warning))),
      ])
  }

  private func party(_ place: Int) -> JSON {
    let (capture, party) = (answer.evaluation[place], answer.parties[place])
    var fields: [(String, JSON)] = [("id", .string(graph.parties[place]))]
    if let name = graph.details[place]?.name, !name.isEmpty { fields.append(("name", .string(name))) }
    fields += [
      ("outcome", .string(word(capture))), ("aggregate", range(answer.evaluation.aggregate(of: place))),
      ("path", .array(answer.evaluation.decidingHoldings(of: place).map(holding))),
    ]
    if !party.listings.isEmpty { fields.append(("listed", .strings(party.listings))) }
    if !party.resembles.isEmpty { fields.append(("resembles", .strings(party.resembles))) }
    if let reason = party.unspecified { fields.append(("unspecified", .string(reason))) }
    return .object(fields + [("citations", .strings(answer.rule.value.citations))])
  }

  private func holding(_ place: Int) -> JSON {
    let holding = graph.holdings[place]
    return .object([
      ("owner", .string(graph.parties[Int(holding.owner)])),
      ("owned", .string(graph.parties[Int(holding.owned)])), ("share", range(holding.share)),
      ("source", .optional(graph.source(of: holding))),
    ])
  }

  private func range(_ range: ShareRange) -> JSON {
    .object([("min", .string(Self.decimal(range.least))), ("max", .string(Self.decimal(range.most)))])
  }

  /// With two digits after the point at least: `0.50`.
  private static func decimal(_ share: Share) -> String {
    let text = share.description
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: point, to: text.endIndex) < 3 ? text + "0" : text
  }

  private func question(_ question: OwnershipAnswer.Question) -> JSON {
    .object([
      ("fact", .string(question.fact)), ("question", .string(question.question)),
      ("provision", .string(answer.rule.id)),
      ("parties", .strings(question.parties.map { graph.parties[$0] })),
    ])
  }

  private func warning(_ warning: Warning) -> JSON {
    .object([
      ("message", .string(warning.message)), ("file", .optional(warning.file)),
      ("line", warning.line.map { .integer($0) } ?? .null),
    ])
  }
}
