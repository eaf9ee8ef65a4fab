import Documents
import Licet

/// A screening for people: what resembles, why, what the listing demands, and what all of it rests on.
struct ScreeningReport: Sendable {
  let style: Style
  let basis: Basis
  let on: Instant
  let threshold: Double
  /// The whole listing of a match.
  let listing: @Sendable (Match) -> Listing
  /// The titles of the lists.
  let titles: [ListID: String]

  /// One question and its whole answer.
  func text(of party: Party, asked date: String, _ answer: ScreeningAnswer) -> String {
    let alerts = answer.matches.filter(\.alert)
    let others = answer.matches.filter { !$0.alert }
    var lines = ["\(style.heading(Self.title(party))), as of \(date): \(Self.verdict(alerts.count))", ""]
    for match in alerts { lines += block(match) + [""] }
    lines += weaker(others, alerts: alerts.count) + past(answer.notInForce)
    lines += basis.lines(style) + basis.cautions(style)
    lines += next(party, alerts.first ?? others.first { $0.score >= Self.faintest })
    return lines.joined(separator: "\n") + "\n"
  }

  /// A row of a batch: a block for each alert, one line where there is none.
  func row(_ row: QuestionRow, _ answer: ScreeningAnswer) -> String {
    let alerts = answer.matches.filter(\.alert)
    let title = "\(row.id)  " + style.heading(row.parties.first.map(Self.title) ?? "")
    guard !alerts.isEmpty else {
      return "\(title)  no alert"
        + (answer.matches.first { $0.score >= Self.faintest }.map { " (best \(Self.summary($0)))" } ?? "")
        + "\n\n"
    }
    return ([title] + alerts.flatMap { block($0) + [""] }).joined(separator: "\n") + "\n"
  }

  /// Score, listing, terms and reasons of one match.
  func block(_ match: Match) -> [String] {
    let listing = listing(match)
    let mark =
      match.alert ? style.alert("ALERT \(match.score.hundredths)") : "      \(match.score.hundredths)"
    let matched = match.matchedName == match.listing.name ? "" : match.matchedName
    let weak = match.strength == .weak && !matched.isEmpty ? " (weak alias)" : ""
    let lines = ListingLines(listing: listing, title: titles[listing.list], on: on)
    return ["\(mark)  \(style.heading(match.listing.name.printable))"]
      + ListingLines.lines(
        [("listing", match.listing.id), ("matched name", matched + weak)] + lines.terms, style)
      + ListingLines.lines(
        match.reasons.filter(\.matters).map { ("why", "\($0.effectText)  \($0.words)") }, style)
      + ListingLines.lines(
        [("on the name alone", match.exact ? "the names are the same; confirm who it is" : "")], style)
  }

  static func title(_ party: Party) -> String {
    let name = party.name.isEmpty ? party.aliases.first ?? "" : party.name
    if !name.isEmpty { return "\"\(name.printable)\"" }
    if let number = party.identifiers.first { return "\(number.type):\(number.value)".printable }
    return "\"\((party.addresses.first ?? "").printable)\""
  }

  static func summary(_ match: Match) -> String {
    "\(match.score.hundredths) \(match.listing.name.printable), \(match.listing.id)"
  }

  static func verdict(_ alerts: Int) -> String {
    alerts == 0 ? "no alert" : alerts == 1 ? "1 alert" : "\(alerts) alerts"
  }

  /// Below this score a resemblance tells a person nothing; programs get all of them.
  private static let faintest = 0.05

  private func weaker(_ all: [Match], alerts: Int) -> [String] {
    let matches = all.filter { $0.score >= Self.faintest }
    guard !matches.isEmpty else { return alerts == 0 ? ["Nothing on these lists resembles it.", ""] : [] }
    return [style.heading("Below the threshold of \(threshold.hundredths)")] + rows(matches) + [""]
  }

  private func past(_ all: [Match]) -> [String] {
    let matches = all.filter { $0.score >= Self.faintest }
    guard !matches.isEmpty else { return [] }
    return [style.heading("Resembling, but not in force then")] + rows(matches) + [""]
  }

  private func rows(_ matches: [Match]) -> [String] {
    Table.lines(
      matches.map { match in
        let state = ListingLines.shortWords(match.state, listing(match))
        return [match.score.hundredths, match.listing.id, match.listing.name.printable, state]
      }, indent: 2
    )
  }

  private func next(_ party: Party, _ match: Match?) -> [String] {
    guard let match else { return [] }
    let name = party.name.isEmpty ? "" : " " + Shell.quoted(party.name)
    return [
      "", style.heading("Next"), "  " + style.command("licet lists show \(match.listing.id)"),
    ] + (name.isEmpty ? [] : ["  " + style.command("licet explain\(name) \(match.listing.id)")])
  }
}
