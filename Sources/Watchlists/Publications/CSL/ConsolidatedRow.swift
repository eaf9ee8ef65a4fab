import Vocabulary

/// A row of the Consolidated Screening List in any of its renderings: several values are arrays here.
struct ConsolidatedRow {
  struct Place {
    var text = ""
    var country = ""
  }

  struct Number {
    var type = ""
    var value = ""
    var country = ""
  }

  var line: Int?
  var source = ""
  var entityNumber = ""
  var type = ""
  var name = ""
  var title = ""
  var alternativeNames: [String] = []
  var addresses: [Place] = []
  var programs: [String] = []
  var licenseRequirement = ""
  var licensePolicy = ""
  var federalRegisterNotice = ""
  var startDate = ""
  var endDate = ""
  var remarks = ""
  var sourceAddress = ""
  var citizenships: [String] = []
  var nationalities: [String] = []
  var birthDates: [String] = []
  var numbers: [Number] = []
  var callSign = ""
  var vesselFlag = ""
  /// As published.
  var fields: [RowField] = []

  /// The list's abbreviation, which is all that stays the same of the source column: `EL` in
  /// `Entity List (EL) - Bureau of Industry and Security`.
  static func code(ofSource source: String) -> String? {
    guard let open = source.lastIndex(of: "("), let close = source[open...].firstIndex(of: ")") else {
      return nil
    }
    return String(source[source.index(after: open)..<close])
  }
}
