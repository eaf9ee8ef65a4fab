package import Licet

extension PartyKind {
  /// Reads a kind in the words of people, spreadsheets and FollowTheMoney.
  package static func read(_ text: String) throws -> PartyKind {
    let folded = text.lowercased()
    if let kind = words[folded] { return kind }
    throw FieldProblem(
      field: .kind, value: text,
      remedy: NearestWord.remedy(
        for: folded, among: allCases.map(\.rawValue),
        otherwise: "write person, organization, vessel or aircraft"))
  }

  private static let words: [String: PartyKind] = {
    let spellings: [PartyKind: [String]] = [
      .person: ["person", "individual", "natural person", "people", "个人", "自然人"],
      .organization: [
        "organization", "organisation", "company", "entity", "legal entity", "legalentity", "corporation",
        "business",
        "publicbody", "public body", "公司", "企业", "单位",
      ],
      .vessel: ["vessel", "ship", "boat", "船舶"],
      .aircraft: ["aircraft", "airplane", "aeroplane", "plane", "helicopter", "飞机"],
    ]
    return Dictionary(
      spellings.flatMap { kind, words in words.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
  }()
}
