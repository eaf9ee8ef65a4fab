import Regulations
import Vocabulary

/// The fields of one map of a question's document, with the path to it.
struct TransactionForm {
  private var fields: Fields
  /// Put into words only for a message.
  private let path: () -> String
  private let facts: FactCatalogue

  init(
    _ node: DocumentNode, file: String, path: @autoclosure @escaping () -> String, facts: FactCatalogue
  ) throws(LicetError) {
    fields = try Fields(node, file: file, what: path().isEmpty ? "the question" : path())
    (self.path, self.facts) = (path, facts)
  }

  func finish() throws(LicetError) { try fields.finish() }

  private func place(_ key: String) -> String { Self.place(key, path()) }

  private static func place(_ key: String, _ path: String) -> String { path.isEmpty ? key : path + "." + key }

  private func failure(_ key: String, _ text: String, _ what: String, _ remedy: String) -> LicetError {
    fields.failure("\(place(key)): '\(text)' is \(what)", remedy: remedy, at: fields.node[key])
  }

  // MARK: The question

  mutating func transaction() throws(LicetError) -> Transaction {
    let onText = try fields.optionalText("on")
    var moment: Instant?
    if let onText { moment = try self.moment(onText) }
    return Transaction(
      id: try fields.optionalText("id"), on: moment, onText: onText, action: try word("action"),
      from: try destination("from"), to: try destination("to"), via: try countries("via"),
      parties: try forms("parties") { form throws(LicetError) in try form.party() },
      items: try forms("items") { form throws(LicetError) in try form.item() }, endUse: try endUse(),
      facts: try answers("facts", .transaction), purpose: try fields.optionalText("purpose"),
      exportedOn: try day("exportedOn"), enteredOn: try day("enteredOn"),
      licensesInHand: try fields.texts("licensesInHand"))
  }

  private func moment(_ text: String) throws(LicetError) -> Instant {
    if let day = CalendarDay(iso: text) { return Instant(endOf: day) }
    if let instant = Instant(rfc3339: text) { return instant }
    throw failure("on", text, "no day", "write yyyy-mm-dd, or a moment such as 2019-05-16T16:15:00-04:00")
  }

  private mutating func day(_ key: String) throws(LicetError) -> CalendarDay? {
    guard let text = try fields.optionalText(key) else { return nil }
    guard let day = CalendarDay(iso: text) else { throw failure(key, text, "no day", "write yyyy-mm-dd") }
    return day
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String) throws(LicetError) -> Word
  where Word.RawValue == String {
    guard let text = try fields.optionalText(key) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw fields.failure("\(place(key)) is missing", remedy: "write one of " + words)
    }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      let fallback = "write one of " + words.joined(separator: ", ")
      throw failure(
        key, text, "not allowed", NearestWord.remedy(for: text, among: words, otherwise: fallback))
    }
    return word
  }

  private func country(_ text: String, _ key: String) throws(LicetError) -> Country {
    guard let country = Country(text) else {
      throw failure(key, text, "no country", "write an ISO 3166 code (CN) or an English name")
    }
    return country
  }

  private mutating func optionalCountry(_ key: String) throws(LicetError) -> Country? {
    guard let text = try fields.optionalText(key) else { return nil }
    return try country(text, key)
  }

  private mutating func countries(_ key: String) throws(LicetError) -> [Country] {
    var countries: [Country] = []
    for text in try fields.texts(key) { countries.append(try country(text, key)) }
    return countries
  }

  private mutating func destination(_ key: String) throws(LicetError) -> Destination? {
    guard let node = fields.optional(key) else { return nil }
    if let text = node.text { return Destination(country: try country(text, key)) }
    let path = path
    var form = try TransactionForm(node, file: fields.file, path: Self.place(key, path()), facts: facts)
    guard let country = try form.optionalCountry("country") else {
      throw form.fields.failure("\(form.place("country")) is missing", remedy: "write an ISO 3166 code")
    }
    let region = try form.region()
    try form.finish()
    return Destination(country: country, region: region)
  }

  private mutating func region() throws(LicetError) -> String? {
    guard let text = try fields.optionalText("region") else { return nil }
    if let region = Destination.regions[text.lowercased()] { return region }
    if text.utf8.count >= 4, text.utf8.dropFirst(2).first == UInt8(ascii: "-"),
      Country(code: text.prefix(2)) != nil
    {
      return nil
    }
    let words = ["UA-43", "UA-40", "UA-14", "UA-09", "crimea", "donetsk", "luhansk"]
    throw failure(
      "region", text, "no region",
      NearestWord.remedy(
        for: text, among: words, otherwise: "write an ISO 3166-2 code, crimea, donetsk or luhansk"))
  }

  private mutating func forms<Value>(
    _ key: String, _ read: (inout TransactionForm) throws(LicetError) -> Value
  ) throws(LicetError) -> [Value] {
    guard let node = fields.optional(key) else { return [] }
    guard let items = node.items else {
      throw fields.failure("\(place(key)) is not a list", remedy: "write a list", at: node)
    }
    guard items.count <= TransactionReader.limit else {
      throw LicetError(
        .limitExceeded,
        "\(place(key)) holds \(items.count) entries; at most \(TransactionReader.limit) are read",
        remedy: "ask about fewer at once", file: fields.file, line: node.line, column: node.column)
    }
    var values: [Value] = []
    let path = path
    for (index, item) in items.enumerated() {
      var form = try TransactionForm(
        item, file: fields.file, path: "\(Self.place(key, path()))[\(index)]", facts: facts)
      values.append(try read(&form))
      try form.finish()
    }
    return values
  }

  // MARK: Parties

  private mutating func party() throws(LicetError) -> TransactionParty {
    let role: PartyRole = try word("role")
    let kind: PartyKind? = fields.optional("kind") == nil ? nil : try word("kind")
    let name = try fields.optionalText("name") ?? ""
    var party = Party(
      name: name, aliases: try fields.texts("aliases"), kind: kind, countries: try countries("country"),
      birthDates: try birthDates(), addresses: try fields.texts("addresses"), identifiers: try identifiers())
    party.id = try fields.optionalText("id")
    guard !name.isEmpty || !party.identifiers.isEmpty || !party.addresses.isEmpty else {
      throw fields.failure("\(place("name")) is missing", remedy: "give a name, an identifier or an address")
    }
    return TransactionParty(
      role: role, party: party, isUSPerson: try flag("usPerson"), listed: try fields.texts("listed"),
      notListed: try fields.texts("notListed"),
      owners: try forms("owners") { form throws(LicetError) in try form.owner() },
      ownershipID: try fields.optionalText("ownershipId"), facts: try answers("facts", .party))
  }

  private mutating func flag(_ key: String) throws(LicetError) -> Bool? {
    guard let text = try fields.optionalText(key) else { return nil }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw failure(key, text, "neither true nor false", "write true or false")
    }
  }

  private mutating func birthDates() throws(LicetError) -> [PartialDate] {
    guard let text = try fields.optionalText("birthDate") else { return [] }
    guard let date = PartialDate(iso: text) else {
      throw failure("birthDate", text, "no date", "write yyyy, yyyy-mm or yyyy-mm-dd")
    }
    return [date]
  }

  private mutating func identifiers() throws(LicetError) -> [Identifier] {
    try forms("identifiers") { form throws(LicetError) in
      Identifier(
        type: try form.fields.optionalText("type") ?? "", value: try form.fields.text("value"),
        country: try form.optionalCountry("country"))
    }
  }

  private mutating func owner() throws(LicetError) -> Owner {
    Owner(
      name: try fields.text("name"), share: try shareRange("share"), country: try optionalCountry("country"),
      listed: try fields.texts("listed"), notListed: try fields.texts("notListed"),
      owners: try forms("owners") { form throws(LicetError) in try form.owner() })
  }

  /// A share, or the bounds it lies between; unknown where nothing is said.
  private mutating func shareRange(_ key: String) throws(LicetError) -> ShareRange {
    guard let node = fields.optional(key) else { return .unknown }
    guard node.text == nil else { return try exactShare(key).map { ShareRange($0) } ?? .unknown }
    let path = path
    var form = try TransactionForm(node, file: fields.file, path: Self.place(key, path()), facts: facts)
    let (least, most) = (try form.exactShare("min") ?? .none, try form.exactShare("max") ?? .all)
    guard least <= most else {
      throw form.fields.failure(
        "\(form.place("min")): '\(least)' is more than 'max'", remedy: "write the smaller bound as 'min'")
    }
    try form.finish()
    return ShareRange(least: least, most: most)
  }

  private mutating func exactShare(_ key: String) throws(LicetError) -> Share? {
    guard let number = try share(key) else { return nil }
    guard let share = Share(number) else {
      throw failure(key, number.text, "no share", "write at most \(Share.digits) digits after the point")
    }
    return share
  }

  private mutating func share(_ key: String) throws(LicetError) -> DecimalNumber? {
    guard let share = try number(key) else { return nil }
    guard share >= .zero, share <= DecimalNumber(1) else {
      throw failure(key, share.text, "no share", "write a decimal from 0 to 1, such as 0.51")
    }
    return share
  }

  // MARK: Items

  private mutating func item() throws(LicetError) -> Item {
    Item(
      description: try fields.optionalText("description") ?? "",
      classification: try classification("classification"),
      origin: try optionalCountry("origin"), quantity: try number("quantity"), value: try money("value"),
      usContent: try usContent(),
      components: try forms("components") { form throws(LicetError) in try form.component() },
      hts: try fields.optionalText("hts"), countryOfOrigin: try optionalCountry("countryOfOrigin"),
      attributes: try answers("attributes", .item))
  }

  private mutating func component() throws(LicetError) -> Component {
    Component(
      description: try fields.optionalText("description") ?? "",
      classification: try classification("classification"),
      origin: try optionalCountry("origin"), value: try money("value"))
  }

  private mutating func usContent() throws(LicetError) -> USContent? {
    guard let node = fields.optional("usContent") else { return nil }
    let path = path
    var form = try TransactionForm(
      node, file: fields.file, path: Self.place("usContent", path()), facts: facts)
    let share = try form.share("share")
    var classifications: [ClassificationNumber] = []
    for text in try form.fields.texts("classifications") {
      classifications.append(try form.classification(text, "classifications"))
    }
    try form.finish()
    return USContent(share: share, classifications: classifications)
  }

  private mutating func classification(_ key: String) throws(LicetError) -> ClassificationNumber? {
    guard let text = try fields.optionalText(key), !text.isEmpty, text != "unknown" else { return nil }
    return try classification(text, key)
  }

  private func classification(_ text: String, _ key: String) throws(LicetError) -> ClassificationNumber {
    guard let number = ClassificationNumber(text) else {
      throw failure(key, text, "no classification", "write an ECCN with its paragraph (3A001.a.2) or EAR99")
    }
    return number
  }

  private mutating func number(_ key: String) throws(LicetError) -> DecimalNumber? {
    guard let text = try fields.optionalText(key) else { return nil }
    guard let number = DecimalNumber(text) else {
      throw failure(key, text, "no number", "write a plain decimal such as 1200.50")
    }
    return number
  }

  private mutating func money(_ key: String) throws(LicetError) -> Money? {
    guard let node = fields.optional(key) else { return nil }
    let path = path
    var form = try TransactionForm(node, file: fields.file, path: Self.place(key, path()), facts: facts)
    guard let amount = try form.number("amount"), amount >= .zero else {
      throw form.fields.failure(
        "\(form.place("amount")) is missing or negative", remedy: "write a decimal such as 50000")
    }
    let currency = try form.fields.optionalText("currency") ?? ""
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw form.failure("currency", currency, "no currency", "write an ISO 4217 code such as USD")
    }
    try form.finish()
    return Money(amount: amount, currency: currency)
  }

  // MARK: Facts

  private mutating func endUse() throws(LicetError) -> EndUse? {
    guard let node = fields.optional("endUse") else { return nil }
    let path = path
    var form = try TransactionForm(node, file: fields.file, path: Self.place("endUse", path()), facts: facts)
    let description = try form.fields.optionalText("description") ?? ""
    var facts = try form.answers("facts", .transaction, beside: ["civil"])
    try form.finish()
    let isCivil = facts.removeValue(forKey: "civil") == .yes
    return EndUse(description: description, isCivil: isCivil, facts: facts)
  }

  /// A list of ids, each answered yes, or a map from id to answer.
  private mutating func answers(
    _ key: String, _ subject: FactDefinition.Subject, beside others: [String] = []
  ) throws(LicetError) -> [String: FactAnswer] {
    guard let node = fields.optional(key) else { return [:] }
    var answers: [String: FactAnswer] = [:]
    if let items = node.items {
      for item in items {
        guard let id = item.text else {
          throw fields.failure(
            "\(place(key)) holds something that is no id", remedy: "write fact ids", at: item)
        }
        answers[id] = others.contains(id) ? .yes : try answer("yes", id, subject, key, item)
      }
      return answers
    }
    guard let members = node.members else {
      throw fields.failure(
        "\(place(key)) is neither a list of ids nor a map of answers", remedy: "write {\"id\": \"yes\"}",
        at: node)
    }
    answers.reserveCapacity(members.count)
    for (id, value) in members {
      guard let text = value.text else {
        throw fields.failure("\(place(key)).\(id) is not text", remedy: "write one answer", at: value)
      }
      answers[id] =
        others.contains(id) ? (text == "yes" ? .yes : .no) : try answer(text, id, subject, key, value)
    }
    return answers
  }

  private func answer(
    _ text: String, _ id: String, _ subject: FactDefinition.Subject, _ key: String, _ node: DocumentNode
  ) throws(LicetError) -> FactAnswer {
    guard let definition = facts[id], definition.subject == subject || subject == .transaction else {
      let known = facts.ids(of: subject)
      throw fields.failure(
        "\(place(key)): there is no \(subject.rawValue) fact '\(id)'",
        remedy: NearestWord.remedy(for: id, among: known, otherwise: "licet law show facts lists them"),
        at: node)
    }
    guard let answer = definition.answer(text) else {
      throw fields.failure(
        "\(place(key)).\(id): '\(text)' is no answer",
        remedy: "write " + definition.allowed.joined(separator: ", "),
        at: node)
    }
    return answer
  }
}
