import Licet
import Testing

/// Every field wrong in turn: the error names the path, what was found, what is allowed and the nearest good value.
@Suite struct BadQuestionTests {
  private static let sound = """
    id: t-1
    on: "2026-07-31"
    action: export
    from: { country: US }
    to: { country: UA, region: UA-43 }
    via: [KR]
    parties:
      - { role: end-user, name: "Muster GmbH", kind: organization, country: DE, usPerson: "no", birthDate: "1955-11", owners: [{ name: "Beispiel AG", share: "0.51", country: DE }], facts: [police], identifiers: [{ type: IMO, value: "9187629" }] }
    items:
      - { description: camera, classification: 6A003.b.4.b, origin: US, quantity: "10", value: { amount: "50000", currency: USD }, usContent: { share: "0.20", classifications: [3A001.a.2] }, components: [{ classification: EAR99, origin: US, value: { amount: "5", currency: USD } }], hts: "8471.70", countryOfOrigin: CN, attributes: { frameRateHz: "30" } }
    endUse: { description: tests, facts: [civil] }
    facts: { end-use.military: "no" }
    purpose: none
    exportedOn: "2026-07-30"
    enteredOn: "2026-07-31"
    licensesInHand: []

    """

  struct Row: CustomTestStringConvertible {
    let from: String
    let to: String
    /// What the message or the remedy must say.
    let told: [String]
    var testDescription: String { to }

    init(_ from: String, _ to: String, _ told: String...) {
      (self.from, self.to, self.told) = (from, to, told)
    }
  }

  static let rows = [
    Row("on: \"2026-07-31\"", "on: \"31.7.2026\"", "on", "'31.7.2026'", "yyyy-mm-dd"),
    Row("action: export", "action: exprt", "action", "'exprt'", "did you mean 'export'"),
    Row("action: export\n", "", "action is missing", "reexport"),
    Row("from: { country: US }", "from: { country: Atlantis }", "from.country", "'Atlantis'", "ISO 3166"),
    Row("from: { country: US }", "from: { land: US }", "from.country", "missing"),
    Row("region: UA-43", "region: krimea", "to.region", "'krimea'", "did you mean 'crimea'"),
    Row("via: [KR]", "via: [Oz]", "via", "'Oz'"),
    Row("role: end-user", "role: enduser", "parties[0].role", "'enduser'", "did you mean 'end-user'"),
    Row("kind: organization", "kind: company", "parties[0].kind", "'company'"),
    Row("country: DE, usPerson", "country: Germania, usPerson", "parties[0].country", "'Germania'"),
    Row("usPerson: \"no\"", "usPerson: maybe", "parties[0].usPerson", "'maybe'", "true or false"),
    Row("birthDate: \"1955-11\"", "birthDate: \"11/1955\"", "parties[0].birthDate", "'11/1955'"),
    Row("share: \"0.51\"", "share: \"51\"", "parties[0].owners[0].share", "'51'", "0 to 1"),
    Row("share: \"0.51\"", "share: half", "parties[0].owners[0].share", "'half'"),
    Row("facts: [police]", "facts: [polise]", "parties[0].facts", "'polise'", "did you mean 'police'"),
    Row(
      "classification: 6A003.b.4.b", "classification: 6Z003", "items[0].classification", "'6Z003'", "EAR99"),
    Row("origin: US, quantity", "origin: Narnia, quantity", "items[0].origin", "'Narnia'"),
    Row("quantity: \"10\"", "quantity: ten", "items[0].quantity", "'ten'"),
    Row("amount: \"50000\"", "amount: \"50,000\"", "items[0].value.amount", "'50,000'"),
    Row("amount: \"50000\"", "amount: \"-1\"", "items[0].value.amount", "negative"),
    Row(
      "currency: USD }, usContent", "currency: dollars }, usContent", "items[0].value.currency", "'dollars'",
      "ISO 4217"),
    Row("share: \"0.20\"", "share: \"1.20\"", "items[0].usContent.share", "'1.2'"),
    Row(
      "classifications: [3A001.a.2]", "classifications: [3A1]", "items[0].usContent.classifications", "'3A1'"),
    Row(
      "components: [{ classification: EAR99", "components: [{ classification: EAR",
      "items[0].components[0].classification"),
    Row("countryOfOrigin: CN", "countryOfOrigin: XQ", "items[0].countryOfOrigin", "'XQ'"),
    Row(
      "frameRateHz: \"30\"", "frameRatHz: \"30\"", "items[0].attributes", "'frameRatHz'",
      "did you mean 'frameRateHz'"),
    Row(
      "frameRateHz: \"30\"", "frameRateHz: fast", "items[0].attributes.frameRateHz", "'fast'",
      "a number in Hz"),
    Row("facts: [civil]", "facts: [civic]", "endUse.facts", "'civic'"),
    Row("end-use.military: \"no\"", "end-use.militry: \"no\"", "facts", "did you mean 'end-use.military'"),
    Row(
      "end-use.military: \"no\"", "end-use.military: perhaps", "facts.end-use.military", "'perhaps'",
      "yes, no, unknown"),
    Row("exportedOn: \"2026-07-30\"", "exportedOn: yesterday", "exportedOn", "'yesterday'"),
    Row("enteredOn: \"2026-07-31\"", "enteredOn: \"2026-13-31\"", "enteredOn", "'2026-13-31'"),
    Row("purpose: none", "porpose: none", "unknown field 'porpose'", "did you mean 'purpose'"),
    Row("hts: \"8471.70\"", "hts: [a]", "'hts' is not text"),
    Row("parties:\n  - {", "parties:\n    x: {", "parties is not a list"),
  ]

  @Test(arguments: rows) func everyWrongFieldIsNamedWithWhatToDo(_ row: Row) throws {
    let text = Self.sound.replacing(row.from, with: row.to, maxReplacements: 1)
    #expect(text != Self.sound)
    let error = #expect(throws: LicetError.self) { try Office.question(text) }
    let said = "\(error?.message ?? ""); \(error?.remedy ?? "")"
    for told in row.told { #expect(said.contains(told), "\(said)") }
    #expect((error?.line ?? 0) > 0)
  }

  @Test func theSoundQuestionIsRead() throws { #expect(try Office.question(Self.sound).items.count == 1) }

  @Test func moreThanAThousandLinesAreRefused() throws {
    func question(_ count: Int) -> String {
      let items = (0..<count).map { _ in "{ classification: EAR99 }" }.joined(separator: ", ")
      return "{ action: export, items: [\(items)] }"
    }
    #expect(try Office.question(question(1000)).items.count == 1000)
    let error = #expect(throws: LicetError.self) { try Office.question(question(1001)) }
    #expect(error?.code == .limitExceeded)
  }

  @Test func aPartyNeedsSomethingToBeKnownBy() throws {
    let error = #expect(throws: LicetError.self) {
      try Office.question("{ action: pay, parties: [{ role: payee }] }")
    }
    #expect(error?.message.contains("parties[0].name is missing") == true)
    #expect(throws: Never.self) {
      try Office.question(
        "{ action: pay, parties: [{ role: payee, identifiers: [{ type: IMO, value: \"9187629\" }] }] }")
    }
  }

  @Test func nestingHasALimit() throws {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let error = #expect(throws: LicetError.self) { try Office.question("{ action: export, via: \(deep) }") }
    #expect(error?.code == .limitExceeded)
  }

  @Test(arguments: [
    "", "[]", "x", "{ action: export, action: export }", "&a { action: export }", "{ action: !!str export }",
  ])
  func whatIsNoQuestionIsRefused(_ text: String) {
    #expect(throws: LicetError.self) { try Office.question(text) }
  }
}
