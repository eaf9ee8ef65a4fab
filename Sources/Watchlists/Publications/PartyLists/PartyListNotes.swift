import Vocabulary

/// What the notes of a party-list document say, list by list.
enum PartyListNotes {
  static func apply(_ notes: String, status: String, to entry: inout PublishedEntry) {
    let remarks = [status == "Active" ? "" : status, notes].filter { !$0.isEmpty }
    guard !notes.isEmpty || !remarks.isEmpty else { return }
    switch entry.listing.list {
    case "us-entity-list": entry.listing.terms = ConsolidatedMapper.terms(requirement: notes, policy: "")
    case "us-isn": applySanctions(notes, to: &entry)
    default: applyStatements(notes, to: &entry)
    }
    if entry.listing.list != "us-entity-list" { entry.listing.remarks = remarks.joined(separator: "; ") }
  }

  private static func applyStatements(_ notes: String, to entry: inout PublishedEntry) {
    for statement in notes.parts("; ") {
      if let rest = after("Expires: ", statement) { entry.end = PublishedDate.day(rest) }
      if let rest = after("Date of birth: ", statement) {
        entry.listing.birthDates += PublishedDate.births(rest)
      }
      if let rest = after("Program: ", statement) { entry.listing.programs.append(rest) }
      if let rest = after("Subordinate institution of ", statement) { entry.listing.linkedTo.append(rest) }
      if let rest = after("USCC: ", statement) { entry.listing.identifiers.append(creditCode(rest)) }
    }
  }

  private static func creditCode(_ text: String) -> Identifier {
    let words = text.split(separator: " ", maxSplits: 1)
    let country = words.count > 1 ? Country(words[1].filter { $0 != "(" && $0 != ")" }) : nil
    return Identifier(
      type: "Unified Social Credit Code (USCC)", value: words.first.map(String.init) ?? text, country: country
    )
  }

  /// `Authority: …; imposed 2/4/2003; status: Active; … | Authority: …; status: Expired on 07/08/04; …`: removed
  /// when the last of the sanctions ended.
  private static func applySanctions(_ notes: String, to entry: inout PublishedEntry) {
    var ends: [CalendarDay?] = []
    for sanction in notes.parts(" | ") where sanction.hasPrefix("Authority: ") {
      let statements = sanction.parts("; ")
      if let authority = statements.first.flatMap({ after("Authority: ", $0) }) {
        entry.listing.programs.append(authority)
      }
      let status = statements.compactMap { after("status: ", $0) }.first ?? ""
      ends.append(status.utf8Range(of: " on ").flatMap { PublishedDate.day(status[$0.upperBound...]) })
    }
    entry.listing.programs = entry.listing.programs.unique
    let known = ends.compactMap { $0 }
    if !ends.isEmpty, known.count == ends.count { entry.end = known.max() }
  }

  private static func after(_ prefix: String, _ text: String) -> String? {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
  }
}
