public import Vocabulary

/// A named set of Harmonized Tariff Schedule codes (`schema: hts-list`), such as Supp. No. 4 to 15 CFR 746.
public struct HTSListContent: LawContent {
  public static let schema = "hts-list"
  /// Two, four or six digits; each takes in every longer code that begins with it.
  public let codes: Set<String>

  public init(_ fields: inout Fields) throws(LicetError) {
    let words = try fields.words("codes")
    if let stray = words.first(where: { ![2, 4, 6].contains($0.utf8.count) || !$0.allSatisfy(\.isNumber) }) {
      throw fields.failure(
        "'\(stray)' is no HTS code", remedy: "write two, four or six digits", at: fields.node["codes"])
    }
    codes = Set(words)
  }

  /// Whether it holds a code as a transaction writes it (`8471.30.0100`).
  public func contains(_ code: String) -> Bool {
    let digits = code.filter(\.isNumber)
    return [2, 4, 6].contains { codes.contains(String(digits.prefix($0))) && digits.count >= $0 }
  }
}
