import Vocabulary

/// Licet's own form: `{"parties":[{"id":"A","name":…,"listed":[…]}],"holdings":[{"owner":"X","owned":"A","share":"0.25"}]}`.
struct HoldingsDocument {
  private static let partyKeys = [
    "id", "name", "aliases", "kind", "country", "countries", "identifiers", "listed", "notListed",
    "unspecified",
  ]
  private static let holdingKeys = ["owner", "owned", "share", "from", "to", "source"]

  private let file: String
  private var builder = OwnershipGraphBuilder()

  /// - Throws: `LicetError.badInput` with file, line, column and the path of what can't be meant.
  static func read(_ document: JSONValue, file: String) throws(LicetError) -> OwnershipGraphBuilder {
    var reading = HoldingsDocument(file: file)
    reading.builder.file = file
    let parties = try reading.list(document, "parties")
    for (place, party) in parties.enumerated() { try reading.add(party, "parties[\(place)]") }
    let declared = reading.builder.ids
    for (place, holding) in try reading.list(document, "holdings").enumerated() {
      try reading.hold(holding, "holdings[\(place)]", among: declared)
    }
    return reading.builder
  }

  private init(file: String) { self.file = file }

  private func failure(_ message: String, _ remedy: String, _ value: JSONValue) -> LicetError {
    LicetError(
      .badInput, message, remedy: remedy, file: file, line: Int(value.line), column: Int(value.column))
  }

  private func list(_ document: JSONValue, _ key: String) throws(LicetError) -> [JSONValue] {
    guard let value = document[key] else { return [] }
    guard case .array(let items) = value.content else {
      throw failure("'\(key)' is no list", "write [ … ]", value)
    }
    return items
  }

  /// A field that is not known is told: it may be a known one misspelled.
  private mutating func noteStrangers(_ value: JSONValue, _ path: String, _ keys: [String]) {
    guard case .object(let members) = value.content else { return }
    for (key, stranger) in members where !keys.contains(key) {
      let near = NearestWord.to(key, among: keys).map { "; did you mean '\($0)'?" } ?? ""
      builder.warn("\(path).\(key) is not known and was not read\(near)", line: Int(stranger.line))
    }
  }

  // MARK: Parties

  private mutating func add(_ value: JSONValue, _ path: String) throws(LicetError) {
    guard let id = value["id"]?.text else {
      throw failure("\(path) has no 'id'", "give each party an id of its own", value)
    }
    guard !builder.holds(id) else {
      throw failure(
        "\(path).id '\(id)' is there twice", "give each party an id of its own", value["id"] ?? value)
    }
    noteStrangers(value, path, Self.partyKeys)
    var party = OwnershipParty(name: value["name"]?.text ?? "")
    if let kind = value["kind"]?.text {
      guard let known = PartyKind(rawValue: kind) else {
        throw failure(
          "\(path).kind '\(kind)' is not known", "write person, organization, vessel or aircraft",
          value["kind"] ?? value)
      }
      party.kind = known
    }
    party.aliases = texts(value["aliases"])
    for text in texts(value["country"]) + texts(value["countries"]) {
      guard let country = Country(text) else {
        throw failure(
          "\(path).country '\(text)' is no country", "write an ISO 3166 code or an English name",
          value["country"] ?? value["countries"] ?? value)
      }
      party.countries.append(country)
    }
    party.identifiers =
      value["identifiers"]?.items.compactMap { identifier in
        identifier["value"]?.text.map { Identifier(type: identifier["type"]?.text ?? "", value: $0) }
      } ?? []
    (party.listed, party.notListed) = (texts(value["listed"]), texts(value["notListed"]))
    party.unspecified = value["unspecified"]?.text
    builder.describe(id, party)
  }

  /// A list of texts, or one alone.
  private func texts(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return value.text.map { [$0] } ?? value.items.compactMap(\.text)
  }

  // MARK: Holdings

  private mutating func hold(_ value: JSONValue, _ path: String, among declared: [String]) throws(LicetError)
  {
    noteStrangers(value, path, Self.holdingKeys)
    let owner = try end(value, "owner", path, declared)
    let owned = try end(value, "owned", path, declared)
    let from = try day(value["from"], path + ".from", DateText.first)
    let to = try day(value["to"], path + ".to", DateText.last)
    if let from, let to, to < from {
      throw failure("\(path) ends on \(to.iso), before it begins on \(from.iso)", "mend the dates", value)
    }
    builder.hold(
      owner, of: owned, try share(value["share"], path + ".share"), from: from, to: to,
      source: value["source"]?.text ?? path, line: Int(value.line))
  }

  private func end(
    _ value: JSONValue, _ key: String, _ path: String, _ declared: [String]
  ) throws(LicetError) -> String {
    guard let id = value[key]?.text else {
      throw failure("\(path) has no '\(key)'", "name the party by its id", value)
    }
    guard declared.isEmpty || builder.holds(id) else {
      throw failure(
        "\(path).\(key) '\(id)' is no party's id",
        NearestWord.remedy(for: id, among: declared, otherwise: "add it to 'parties'"), value[key] ?? value)
    }
    return id
  }

  private func day(
    _ value: JSONValue?, _ path: String, _ read: (String) -> CalendarDay?
  ) throws(LicetError) -> CalendarDay? {
    guard let value else { return nil }
    guard let text = value.numeral, let day = read(text) else {
      throw failure("\(path) is no date", "write yyyy-mm-dd, yyyy-mm or yyyy", value)
    }
    return day
  }

  private func share(_ value: JSONValue?, _ path: String) throws(LicetError) -> ShareRange {
    guard let value else { return .unknown }
    guard value.isObject else { return try number(value, path) }
    let least =
      try value["min"].map { bound throws(LicetError) in try number(bound, path + ".min") }?.least ?? .none
    let most =
      try value["max"].map { bound throws(LicetError) in try number(bound, path + ".max") }?.most ?? .all
    guard least <= most else {
      throw failure(
        "\(path) is at least \(least.percent) and at most \(most.percent)", "mend the bounds", value)
    }
    return ShareRange(least: least, most: most)
  }

  private func number(_ value: JSONValue, _ path: String) throws(LicetError) -> ShareRange {
    guard let text = value.numeral else {
      throw failure("\(path) is no share", "write a decimal such as \"0.25\"", value)
    }
    switch ShareText.read(text, isPercent: false) {
    case .share(let share): return ShareRange(share)
    case .between(let least, let most): return ShareRange(least: least, most: most)
    case .unknown: return .unknown
    case .wrong(let message):
      throw failure("\(path): \(message)", "write a decimal from 0 to 1, such as \"0.25\"", value)
    }
  }
}
