import ArgumentParser
import Documents
import Licet

/// What is known of a party beside its name.
struct PartyOptions: ParsableArguments {
  @Option(
    help: "person, organization, vessel or aircraft.", completion: .list(PartyKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(help: .init("ISO 3166 code or English name; may be repeated.", valueName: "country"))
  var country: [String] = []

  @Option(help: .init("yyyy, yyyy-mm or yyyy-mm-dd.", valueName: "date"))
  var birthDate: String?

  @Option(help: .init("A number and its type, as IMO:9187629; may be repeated.", valueName: "type:value"))
  var identifier: [String] = []

  @Option(help: .init("Another name of the party; may be repeated.", valueName: "name"))
  var alias: [String] = []

  @Option(help: .init("An address of the party; may be repeated.", valueName: "text"))
  var address: [String] = []

  /// The party with its name.
  /// - Throws: `LicetError` for a value that cannot be read, or where there is nothing to ask about.
  func party(named name: String?, today: CalendarDay, tally: Tally) throws -> Party {
    try Self.party(texts(name), today: today, tally: tally)
  }

  static func party(_ texts: [(String, PartyField)], today: CalendarDay, tally: Tally) throws -> Party {
    var builder = PartyBuilder(today: today)
    do {
      for (text, field) in texts { try builder.add(text, to: field) }
    } catch let problem as FieldProblem {
      throw problem.asUsageError
    }
    guard !builder.isEmpty else {
      throw LicetError(
        .badUsage, texts.contains { $0.1 == .name } ? "the name is empty" : "there is nothing to ask about",
        remedy: "give a name, an --identifier or an --address")
    }
    if builder.cleanedControls { tally.note("control characters were read as spaces") }
    if builder.party.name.unicodeScalars.contains("\u{FFFD}") {
      tally.note("the name holds bytes that are not UTF-8; they match nothing")
    }
    return builder.party
  }

  private func texts(_ name: String?) -> [(String, PartyField)] {
    let single: [(String?, PartyField)] = [(name, .name), (kind, .kind), (birthDate, .birthDate)]
    return single.compactMap { text, field in text.map { ($0, field) } }
      + country.map { ($0, .country) } + identifier.map { ($0, .identifier(type: nil)) }
      + alias.map { ($0, .alias) } + address.map { ($0, .address) }
  }
}
