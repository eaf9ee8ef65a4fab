import Vocabulary

/// What OFAC writes into its remarks column and has no column for.
struct MinedRemarks: Hashable {
  var birthDates: [PartialDate] = []
  var birthPlaces: [String] = []
  var countries: [Country] = []
  var identifiers: [Identifier] = []
  var linkedTo: [String] = []
  /// Names in quotation marks: OFAC's weak aliases.
  var weakNames: [ListedName] = []
  /// The day a directive list says its prohibition begins.
  var effective: CalendarDay?
}
