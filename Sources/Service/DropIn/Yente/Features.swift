#if Desk
import Documents
import Licet

/// The reasons of a match as features with a score each.
enum Features {
  private static let names = [
    "name-tokens": "Words of the names that resemble each other", "token-missing": "Words of one name alone",
    "legal-form": "The legal form", "weak-alias": "The listing's name is a weak alias", "kind": "What it is",
    "country": "The country", "birth-date": "The date of birth", "identifier": "A number of an authority",
    "address": "The address",
  ]

  static var described: [(String, JSON)] {
    names.sorted { $0.key < $1.key }.map { name, words in
      (name, .object([("description", .string(words)), ("coefficient", .number(1))]))
    }
  }

  /// One feature each, those of one name added up.
  static func of(_ match: Match) -> [(String, JSON)] {
    var order: [String] = []
    var grouped: [String: [Reason]] = [:]
    for reason in match.reasons {
      if grouped[reason.feature] == nil { order.append(reason.feature) }
      grouped[reason.feature, default: []].append(reason)
    }
    return order.map { feature in
      let reasons = grouped[feature] ?? []
      return (
        feature,
        .object([
          ("score", .number(reasons.reduce(0) { $0 + $1.effect })),
          ("detail", .string(reasons.map(\.words).joined(separator: "; "))),
          ("query", .string(reasons.map(\.left).filter { !$0.isEmpty }.joined(separator: " "))),
          ("candidate", .string(reasons.map(\.right).filter { !$0.isEmpty }.joined(separator: " "))),
          ("weight", .number(1)),
        ])
      )
    }
  }
}
#endif
