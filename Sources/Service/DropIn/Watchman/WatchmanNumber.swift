#if Desk
/// The numbers of a government that Watchman knows: its word, and what the lists call them.
enum WatchmanNumber {
  /// A query names them `gov_` and the word; the value is `COUNTRY:NUMBER`.
  static let words = [
    "passport", "drivers-license", "national-id", "national", "tax-id", "tax", "ssn", "cedula", "curp",
    "cuit",
    "electoral", "business-registration", "commercial-registry", "birth-certificate", "refugee-id",
    "diplomatic-passport", "personal-id", "citizenship", "nationality",
  ]

  /// Part of a list's name of a number, and the word; the first that fits holds.
  private static let types = [
    ("diplomatic passport", "diplomatic-passport"), ("passport", "passport"), ("driver", "drivers-license"),
    ("tax", "tax-id"), ("ssn", "ssn"), ("social security", "ssn"), ("cedula", "cedula"), ("c.u.r.p", "curp"),
    ("curp", "curp"), ("c.u.i.t", "cuit"), ("electoral", "electoral"),
    ("commercial regist", "commercial-registry"), ("registration", "business-registration"),
    ("social credit", "business-registration"), ("birth certificate", "birth-certificate"),
    ("refugee", "refugee-id"), ("personal id", "personal-id"), ("national", "national-id"),
    ("identification number", "national-id"),
  ]

  /// Nil where it is no number of a government.
  static func type(of name: String) -> String? {
    let name = name.lowercased().replacing("-", with: " ")
    return types.first { name.contains($0.0) }?.1
  }
}
#endif
