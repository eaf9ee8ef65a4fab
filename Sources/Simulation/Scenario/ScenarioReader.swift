import Regulations
import Vocabulary

/// Reads a scenario's YAML or JSON strictly: what it does not know is an error with its place.
struct ScenarioReader {
  private let file: String

  init(file: String) { self.file = file }

  /// - Throws: `LicetError.badInput` naming file, line and remedy.
  func read(_ root: DocumentNode) throws(LicetError) -> Scenario {
    var fields = try Fields(root, file: file, what: "the scenario")
    var notModeled: [String] = []
    let on = try day("on", &fields)
    let until = try fields.optional("until") == nil ? on.advanced(by: Self.horizon) : day("until", &fields)
    guard on <= until else {
      throw fields.failure("'until' is before 'on'", remedy: "name a later day", at: root["until"])
    }
    let id = try fields.text("id")
    let title = try fields.optionalText("title") ?? id
    let amendments = try amendments(&fields, &notModeled)
    let variants = try fields.list("variants", "the variant") { fields throws(LicetError) in
      let id = try fields.text("id")
      return ScenarioVariant(
        id: id, title: try fields.optionalText("title") ?? id,
        amendments: try self.amendments(&fields, &notModeled))
    }
    let repeated = variants.map(\.id).filter { id in variants.count { $0.id == id } > 1 }
    guard repeated.isEmpty else {
      throw fields.failure(
        "two variants are called '\(repeated[0])'", remedy: "give each its own id", at: root["variants"])
    }
    guard !amendments.isEmpty || variants.contains(where: { !$0.amendments.isEmpty }) || !notModeled.isEmpty
    else {
      throw fields.failure("nothing happens in the scenario", remedy: "add 'amendments'")
    }
    let currency = try fields.optionalText("currency")
    let scenario = Scenario(
      id: id, title: title, on: on, until: until, asItCame: try fields.optionalFlag("as-it-came") ?? false,
      currency: try currency.map { (text) throws(LicetError) in
        try self.currency(text, fields, root["currency"])
      },
      rates: try rates(&fields), amendments: amendments,
      variants: variants.isEmpty ? [ScenarioVariant(id: id, title: title, amendments: [])] : variants,
      notModeled: notModeled)
    try fields.finish()
    return scenario
  }

  /// Three years: as long as a divestment and its aftermath take.
  private static let horizon = 1096

  private func day(_ key: String, _ fields: inout Fields) throws(LicetError) -> CalendarDay {
    let text = try fields.text(key)
    guard let day = CalendarDay(iso: text) else {
      throw fields.failure("'\(text)' is no day", remedy: "write yyyy-mm-dd", at: fields.node[key])
    }
    return day
  }

  private func currency(_ text: String, _ fields: Fields, _ node: DocumentNode?) throws(LicetError) -> String
  {
    guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw fields.failure("'\(text)' is no currency", remedy: "write an ISO 4217 code such as USD", at: node)
    }
    return text
  }

  private func rates(_ fields: inout Fields) throws(LicetError) -> [String: DecimalNumber] {
    guard let node = fields.optional("rates") else { return [:] }
    var inner = try Fields(node, file: file, what: "'rates'")
    var rates: [String: DecimalNumber] = [:]
    for (name, value) in node.members ?? [] {
      let rate = try inner.number(name)
      guard rate > .zero else {
        throw inner.failure(
          "the rate of \(name) is not above 0", remedy: "write what one unit is worth", at: value)
      }
      rates[try currency(name, inner, value)] = rate
    }
    return rates
  }

  private func amendments(
    _ fields: inout Fields, _ notModeled: inout [String]
  ) throws(LicetError) -> [ScenarioAmendment] {
    var others: [String] = []
    let all = try fields.list("amendments", "the amendment") {
      fields throws(LicetError) -> ScenarioAmendment? in
      if fields.optional("rate") != nil {
        _ = (fields.optional("at"), fields.optional("citation"))
        others.append("a rate of duty: tariffs are not modeled")
        return nil
      }
      return try self.amendment(&fields)
    }
    notModeled += others
    return all.compactMap { $0 }
  }

  private func amendment(_ fields: inout Fields) throws(LicetError) -> ScenarioAmendment {
    let text = try fields.text("at")
    guard let at = EffectiveDate(text)?.start else {
      throw fields.failure(
        "'\(text)' is no day", remedy: "write yyyy-mm-dd, or a moment such as 2019-05-16T16:15:00-04:00",
        at: fields.node["at"])
    }
    let citation = try fields.optionalText("citation")
    return ScenarioAmendment(
      at: at, atText: text, change: try change(&fields), citation: citation,
      savings: try savings(&fields, citation))
  }

  private func savings(_ fields: inout Fields, _ citation: String?) throws(LicetError) -> SavingsClause? {
    guard let node = fields.optional("savings") else { return nil }
    var inner = try Fields(node, file: file, what: "'savings'")
    let until = inner.optional("until") == nil ? nil : try day("until", &inner)
    guard let citation = try inner.optionalText("citation") ?? citation else {
      throw inner.failure("the savings clause cites nothing", remedy: "add 'citation'")
    }
    try inner.finish()
    return SavingsClause(until: until, citation: citation)
  }

  private func change(_ fields: inout Fields) throws(LicetError) -> ScenarioAmendment.Change {
    if let node = fields.optional("add-listing") { return .listing(try listing(node, isNew: true)) }
    if let node = fields.optional("change-listing") { return .listing(try listing(node, isNew: false)) }
    if let id = try fields.optionalText("remove-listing") { return .removal(listing: id) }
    if let provision = try fields.optionalText("provision") {
      return .status(provision: provision, try fields.word("status"))
    }
    if let node = fields.optional("ownership") { return try holding(node) }
    throw fields.failure(
      "nothing is said to happen",
      remedy: "add one of add-listing, change-listing, remove-listing, provision and status, ownership, rate")
  }

  private func listing(_ node: DocumentNode, isNew: Bool) throws(LicetError) -> ListingChange {
    var fields = try Fields(node, file: file, what: isNew ? "'add-listing'" : "'change-listing'")
    let id = isNew ? nil : try fields.text("listing")
    let list: String
    if let id { list = ListID(ofListing: id).rawValue } else { list = try fields.text("list") }
    var countries: [Country] = []
    for text in try fields.texts("country") {
      guard let country = Country(text) else {
        throw fields.failure(
          "'\(text)' is no country", remedy: "write an ISO 3166 code (CN)", at: node["country"])
      }
      countries.append(country)
    }
    var footnotes: [Int] = []
    for text in try fields.words("footnotes") {
      guard let number = Int(text) else {
        throw fields.failure("'\(text)' is no footnote", remedy: "write its number", at: node["footnotes"])
      }
      footnotes.append(number)
    }
    let change = ListingChange(
      list: ListID(list), listing: id, name: isNew ? try fields.text("name") : "",
      aliases: try fields.texts("aliases"), kind: try fields.optionalWord("kind"), countries: countries,
      programs: try fields.words("programs"),
      terms: ListingTerms(
        licenseRequirement: try fields.optionalText("license-requirement"),
        reviewPolicy: try fields.optionalWord("review-policy"),
        reviewPolicyDetail: try fields.optionalText("review-policy-detail"), footnotes: footnotes))
    try fields.finish()
    return change
  }

  private func holding(_ node: DocumentNode) throws(LicetError) -> ScenarioAmendment.Change {
    var fields = try Fields(node, file: file, what: "'ownership'")
    let text = try fields.text("share")
    guard let share = Share(text) else {
      throw fields.failure("'\(text)' is no share", remedy: "write a decimal from 0 to 1", at: node["share"])
    }
    let change = ScenarioAmendment.Change.holding(
      owner: try fields.text("owner"), owned: try fields.text("owned"), ShareRange(share))
    try fields.finish()
    return change
  }
}
