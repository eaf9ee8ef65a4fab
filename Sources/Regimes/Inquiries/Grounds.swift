import Regulations
import Vocabulary

/// Words the facts on which a condition holds: what the asker said, and what screening and the tables give.
struct Grounds {
  let context: InquiryContext

  private var inquiry: Inquiry { context.inquiry }

  /// Each plain condition that holds, in the order the rule names them; empty for what the place itself decides.
  func words(for condition: Condition) -> [String] {
    switch condition {
    case .always, .never: return []
    case .not(let inner): return negated(inner)
    case .all(let parts), .any(let parts):
      return parts.filter { $0.holds(in: context) == .yes }.flatMap { words(for: $0) }
    default: return context.answer(to: condition) == .yes ? plain(condition) : []
    }
  }

  /// Why a condition does not hold: the first of its parts that does not.
  func words(against condition: Condition) -> String {
    switch condition {
    case .not(let inner): return words(for: inner).first ?? "what it leaves out holds"
    case .all(let parts):
      return parts.first { $0.holds(in: context) == .no }.map { words(against: $0) } ?? ""
    case .any(let parts): return parts.map { words(against: $0) }.joined(separator: ", ")
    case .fact(let id), .number(let id, _, _), .choice(let id, _):
      let answer = inquiry.answer(id, item: context.item)
      return "\(path(id)) is \(answer?.text ?? "not said")" + source(of: id)
    case .partyFact(let id), .everyPartyFact(let id): return "no party has \(id)" + source(of: id)
    case .listed(let lists): return "no party is on \(lists.map(\.rawValue).joined(separator: ", "))"
    case .program, .footnote: return "no party is listed so"
    case .actorIsUSPerson: return "no U.S. person acts"
    default: return "place, item or action lie outside it"
    }
  }

  /// Where an answer comes from that the asker did not give for this very question.
  private func source(of id: String) -> String {
    guard let definition = inquiry.law.facts[id] else { return "" }
    let isGiven =
      inquiry.transaction.facts[id] != nil || inquiry.transaction.endUse?.facts[id] != nil
      || context.item.map { inquiry.transaction.items[$0].attributes[id] != nil } ?? false
      || inquiry.parties.contains { $0.party.facts[id] != nil }
    if isGiven { return "" }
    if definition.civilAnswersNo, inquiry.transaction.endUse?.isCivil == true {
      return " (the end use is said to be civil)"
    }
    return definition.presumed == nil ? "" : " (presumed)"
  }

  private func negated(_ condition: Condition) -> [String] {
    switch condition {
    case .fact(let id): ["\(path(id)) is no"]
    case .partyFact(let id): ["no party is said to have \(id)"]
    default: []
    }
  }

  private func plain(_ condition: Condition) -> [String] {
    switch condition {
    case .fact(let id): ["\(path(id)) is yes"]
    case .number(let id, let comparison, let bound):
      [
        inquiry.answer(id, item: context.item).map {
          "\(path(id)) is \($0.text), \(comparison.rawValue) \(bound.text)"
        } ?? path(id)
      ]
    case .choice(let id, let word): ["\(path(id)) is \(word)"]
    case .partyFact(let id):
      context.parties.filter { inquiry.answer(id, party: $0) == .yes }.map { "\(name($0)): \(id)" }
    case .listed(let lists):
      context.parties.filter { inquiry.parties[$0].isListed(on: lists) == .yes }.map {
        "\(name($0)) is on \(lists.map(\.rawValue).joined(separator: ", "))"
      }
    case .program(let tags): programs(tags)
    case .footnote(let numbers):
      ["a party's entry carries footnote \(numbers.map(String.init).joined(separator: ", "))"]
    case .hts(let lists): ["HTS \(context.line?.hts ?? "") is in \(lists.joined(separator: ", "))"]
    case .via: ["the route passes \(inquiry.transaction.via.map(\.name).joined(separator: ", "))"]
    case .forItem(let set): ["it is for an item of \(set.text)"]
    case .actorIsUSPerson: ["a U.S. person acts"]
    default: []
    }
  }

  private func programs(_ tags: [String]) -> [String] {
    context.parties.flatMap { party in
      inquiry.parties[party].listings(on: "us-sdn").flatMap { listing in
        listing.listing.programs.filter(tags.contains).map {
          "\(name(party)) is blocked under \($0) (\(listing.listing.id))"
        }
      }
    }
  }

  private func name(_ party: Int) -> String { inquiry.parties[party].party.party.name }

  private func path(_ id: String) -> String {
    guard inquiry.law.facts[id]?.subject == .item, let item = context.item else { return "facts.\(id)" }
    return "items[\(item)].attributes.\(id)"
  }
}
