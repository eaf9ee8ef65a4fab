import Vocabulary

/// Kinds of numbers that OFAC gives, which also tell where in a remark the kind ends and the number begins.
enum IdentifierTypes {
  /// The kind that `text` begins with: the longest one that fits; nil where none does.
  static func leading(_ text: some StringProtocol) -> String? {
    guard let first = text.utf8.first, let candidates = byFirstByte[first] else { return nil }
    return candidates.first { text.hasPrefix($0) }
  }

  /// Whether `text` is a kind of number, or another label OFAC puts in the same column.
  static func isKnown(_ text: String) -> Bool {
    leading(text) != nil || labels.contains { text.hasPrefix($0) }
  }

  /// Whether the label names a number of the party, and not a date, a website or a legal remark.
  static func isIdentifier(_ type: String) -> Bool { leading(type) != nil }

  /// The identifier in terms that questions use: `IMO` for ship numbers however they are labeled.
  static func identifier(type: String, value: String, country: Country?, kind: PartyKind?) -> Identifier {
    let digits = value.filter { ("0"..."9").contains($0) }
    if value.hasPrefix("IMO") || (type == "Vessel Registration Identification" && digits.utf8.count == 7) {
      let type =
        kind == .vessel || type == "Vessel Registration Identification" ? "IMO" : "IMO Company Number"
      return Identifier(type: type, value: digits, country: country)
    }
    return Identifier(type: type, value: value, country: country)
  }

  /// What stands in the identifiers column and is none.
  private static let labels = [
    "Gender", "Website", "Email Address", "Phone Number", "Secondary sanctions risk",
    "Additional Sanctions Information",
    "Transactions Prohibited", "Organization Established Date", "Organization Type", "Target Type",
    "Issuer Name",
    "Listing Date", "Effective Date", "Purchase/Sales For Divestment Date", "Executive Order",
    "CAATSA Section",
    "Aircraft Model", "Aircraft Manufacture Date", "Aircraft Operator", "Former Vessel Flag", "Other Vessel",
    "Nationality of Registration", "UN/LOCODE", "IFCA Determination",
  ]

  private static let byFirstByte: [UInt8: [String]] = {
    Dictionary(grouping: types) { $0.utf8.first ?? 0 }.mapValues {
      $0.sorted { $0.utf8.count > $1.utf8.count }
    }
  }()

  // As OFAC's files spell them (reference data "ID types"), without the numbers that follow.
  private static let types = [
    "Passport", "Diplomatic Passport", "British National Overseas Passport", "Stateless Person Passport",
    "SSN",
    "Cedula No.", "Cedula de Ciudadania", "Cedula de Residencia", "National ID No.",
    "National Foreign ID Number",
    "NIT #", "Numero de Identidad", "Tax ID No.", "US FEIN", "Registration Number", "Registration ID",
    "Registered Charity No.", "Public Registration Number", "RUC #", "R.F.C.", "RFC", "C.U.R.P.", "C.U.I.P.",
    "C.U.I.T.",
    "C.U.I.", "C.I.F.", "D.N.I.", "N.I.E.", "N.R.I.C.", "I.F.E.", "RTN", "RIF #", "RFE",
    "Folio Mercantil No.",
    "Commercial Registry Number", "Identification Number", "Company Number", "UK Company Number",
    "Company ID",
    "Matricula Mercantil No", "Trade License No.", "MMSI", "D-U-N-S Number",
    "Business Registration Document #",
    "Business Registration Number", "Business Number", "V.A.T. Number", "VAT Number", "C.R. No.",
    "Electoral Registry No.", "Credencial electoral", "Driver's License No.", "Government Gazette Number",
    "Unified Social Credit Code (USCC)", "United Social Credit Code Certificate (USCCC)",
    "Legal Entity Number",
    "LE Number", "SWIFT/BIC", "BIK (RU)", "ISIN", "Equity Ticker", "Bond Ticker", "License",
    "Chamber of Commerce Number",
    "Chinese Commercial Code", "Italian Fiscal Code", "Fiscal Code", "Cartilla de Servicio Militar Nacional",
    "Birth Certificate Number", "Residency Number", "Residency Permit", "Enterprise Number",
    "Personal ID Card",
    "Branch Unit Number", "Dubai Chamber of Commerce Membership No.", "Certificate of Incorporation Number",
    "Turkish Identification Number", "Citizen's Card Number", "Travel Document Number", "Kenyan ID No.",
    "File Number",
    "VisaNumberID", "Tazkira National ID Card", "Refugee ID Card", "Central Registration System Number",
    "SRE Permit No.", "Numero Unico de Identificacao Tributaria", "Vessel Registration Identification",
    "Vessel Call Sign", "Call Sign", "Aircraft Tail Number", "Previous Aircraft Tail Number",
    "Aircraft Manufacturer's Serial Number (MSN)",
    "Aircraft Construction Number (also called L/N or S/N or F/N)",
    "Aircraft Serial Identification", "Aircraft Mode S Transponder Code", "Pilot License Number",
    "Permit Number",
    "Bosnian Personal ID No.", "Romanian Tax Registration", "Romanian C.R.", "Moroccan Personal ID No.",
    "Paraguayan tax identification number", "Stateless Person ID Card", "Seafarer's Identification Document",
    "Immigration No.", "Interpol: Red Notice. File No.", "Military Registration Number",
    "Afghan Money Service Provider License Number",
    "Economic Register Number (CBLS)", "Global Intermediary Identification Number", "Crypto Wallet",
    "Digital Currency Address - XBT", "Digital Currency Address - ETH", "Digital Currency Address - LTC",
    "Digital Currency Address - BCH", "Digital Currency Address - BSV", "Digital Currency Address - BTG",
    "Digital Currency Address - DASH", "Digital Currency Address - ETC", "Digital Currency Address - USDT",
    "Digital Currency Address - USDC", "Digital Currency Address - XMR", "Digital Currency Address - XRP",
    "Digital Currency Address - XVG", "Digital Currency Address - ZEC", "Digital Currency Address - ARB",
    "Digital Currency Address - BSC", "Digital Currency Address - SOL", "Digital Currency Address - TRX",
    "Digital Currency Address",
  ]
}
