import Vocabulary

/// Numbers of a party by the name of their FollowTheMoney property, which tables use as columns too.
enum PropertyIdentifiers {
  /// Bytes; what is longer is a sentence about numbers.
  private static let longest = 128

  /// In the order in which a listing shows them.
  static let properties = [
    "imoNumber", "mmsi", "callSign", "passportNumber", "idNumber", "socialSecurityNumber", "taxNumber",
    "innCode",
    "vatCode", "registrationNumber", "ogrnCode", "okpoCode", "uscCode", "leiCode", "dunsCode",
    "uniqueEntityId",
    "cageCode", "swiftBic", "bikCode", "ticker", "isin", "publicKey", "serialNumber", "licenseNumber",
  ]

  /// The number, in the field's terms; nil where the text holds none.
  static func identifier(_ property: String, _ text: String, country: Country? = nil) -> Identifier? {
    let (value, note) = parted(text)
    guard !value.isEmpty, value.utf8.count <= longest else { return nil }
    guard value.contains(where: \.isNumber) || property != "idNumber" else { return nil }
    if property == "imoNumber" {
      let digits = value.filter { ("0"..."9").contains($0) }
      return Identifier(type: "IMO", value: digits.isEmpty ? value : digits)
    }
    let issuer = country ?? CountryWords.countries(in: note, nationals: true).first
    return Identifier(type: types[property] ?? property, value: value, country: issuer)
  }

  /// `Passport No. A00195974 (Ugandan passport)`: the number, and what is said of it in brackets.
  private static func parted(_ text: String) -> (value: String, note: String) {
    let labels: Set<String> = ["passport", "no", "no.", "number", "number:"]
    let words = text.split(separator: " ").drop { labels.contains($0.lowercased()) }
    let trimmed = words.joined(separator: " ")
    guard let open = trimmed.firstIndex(of: "("), open > trimmed.startIndex else { return (trimmed, "") }
    return (trimmed[..<open].trimmed, String(trimmed[open...]))
  }

  private static let types = [
    "mmsi": "MMSI", "callSign": "Call Sign", "passportNumber": "Passport", "idNumber": "National ID No.",
    "socialSecurityNumber": "SSN", "taxNumber": "Tax ID No.", "innCode": "Tax ID No.",
    "vatCode": "V.A.T. Number", "registrationNumber": "Registration Number",
    "ogrnCode": "Registration Number",
    "okpoCode": "Government Gazette Number", "uscCode": "Unified Social Credit Code (USCC)",
    "leiCode": "Legal Entity Number", "dunsCode": "D-U-N-S Number", "uniqueEntityId": "Unique Entity ID",
    "cageCode": "CAGE", "swiftBic": "SWIFT/BIC", "bikCode": "BIK (RU)", "ticker": "Equity Ticker",
    "isin": "ISIN", "publicKey": "Digital Currency Address", "serialNumber": "Aircraft Serial Identification",
    "licenseNumber": "License",
  ]
}
