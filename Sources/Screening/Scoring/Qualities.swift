import Names
import Vocabulary

/// What qualifies a resemblance of names, as far as a side knows it: kind, countries, births, numbers.
struct Qualities: Sendable {
  var kind: PartyKind?
  var countries: [Country] = []
  var birthDates: [PartialDate] = []
  var identifiers: [Identifier] = []
  /// The name compared is a weak alias.
  var isWeak = false

  /// Whether there is anything to compare but names.
  var saysSomething: Bool {
    kind != nil || isWeak || !countries.isEmpty || !birthDates.isEmpty || !identifiers.isEmpty
  }

  init(_ party: Party) {
    kind = party.kind
    countries = party.countries
    birthDates = party.birthDates
    identifiers = party.identifiers
  }

  init(
    kind: PartyKind?, countries: [Country], birthDates: [PartialDate], identifiers: [Identifier], isWeak: Bool
  ) {
    self.kind = kind
    self.countries = countries
    self.birthDates = birthDates
    self.identifiers = identifiers
    self.isWeak = isWeak
  }
}
