#if Desk
extension Words {
  /// A drafted designation and what it would touch.
  enum WhatIf {
    static let title = "What if it were listed?"
    static let lead =
      "Draft a designation and give the tables of your book, each as CSV with its header. The report says who and what is touched, from when, by which law, and what is not."
    static let example = "Fill the form with an example"
    static let go = "Simulate"
    static let keep = "Simulate and keep the report"
    static let designation = "The designation"
    static let whom = "Whom"
    static let country = "Country"
    static let list = "On which list"
    static let entityList = "Entity List"
    static let sdnList = "SDN List"
    static let cmicList = "CMIC List"
    static let section889 = "Section 889"
    static let at = "From"
    static let on = "As known on"
    static let onHelp = "The day from which you look ahead"
    static let book = "The book"
    static let bookHelp = "Files are put into the tables that bear their names: orders.csv into orders."
    static let files = "CSV files"
    static let kept = "Kept reports"
    static let nothingKept = "None is kept yet."
    static let variant = "As drafted"
    static let citation = "drafted, not published"
    static func report(_ name: String, on list: String) -> String { "\(name) on \(list)" }
  }
}
#endif
