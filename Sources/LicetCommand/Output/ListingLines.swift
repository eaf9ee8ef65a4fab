import Documents
import Licet

/// What a listing says, as labelled lines for people.
struct ListingLines {
  static let labelWidth = 20

  let listing: Listing
  /// The title of its list; nil where the catalogue does not know it.
  let title: String?
  let on: Instant

  /// The list, when it holds, what it demands, and which acts say so.
  var terms: [(label: String, text: String)] {
    let terms = listing.terms(at: on)
    return [
      ("list", title.map { "\($0) (\(listing.list))" } ?? listing.list.rawValue),
      ("program", listing.programs.joined(separator: ", ")),
      ("countries", listing.countries.map(\.name).joined(separator: ", ")),
      (
        "state",
        Self.words(listing.state(at: on)) + (listing.removed.map { ", removed \(Self.words($0))" } ?? "")
      ),
      ("effective", Self.effective(listing)),
      ("license requirement", terms.licenseRequirement.map(Self.requirement) ?? ""),
      ("review policy", Self.policy(terms)),
      ("footnotes", terms.footnotes.map(String.init).joined(separator: ", ")),
    ] + citations
  }

  /// One line for each act of the listing's history.
  var citations: [(label: String, text: String)] {
    listing.amendments.map { amendment in
      let act = amendment.citation ?? "no citation at hand"
      let day = amendment.effective.map { "effective \(Self.words($0))" } ?? "date not established"
      let changes = amendment.changed.map(Self.words).joined(separator: ", ")
      let isLater = amendment.effective.map { $0.start > on } ?? false
      return (
        isLater ? "after the day asked" : "citation", "\(act), \(day)\(changes.isEmpty ? "" : ": \(changes)")"
      )
    }
  }

  static func lines(_ pairs: [(label: String, text: String)], _ style: Style, indent: Int = 2) -> [String] {
    var last = ""
    return pairs.filter { !$0.text.isEmpty }.flatMap { pair in
      let label = pair.label == last ? "" : pair.label
      last = pair.label
      let parts = Wrapping.lines(pair.text.printable, width: Wrapping.width - indent - labelWidth)
      return parts.enumerated().map { number, part in
        String(repeating: " ", count: indent)
          + style.faint((number == 0 ? label : "").padded(to: labelWidth)) + part
      }
    }
  }

  static func words(_ state: ListingState) -> String {
    switch state {
    case .inForce: "in force"
    case .notYetInForce: "not yet in force"
    case .removed: "removed"
    case .unknown: "unknown: nothing at hand says whether it held then"
    }
  }

  /// The state in a table: with its day where there is one.
  static func shortWords(_ state: ListingState, _ listing: Listing) -> String {
    switch state {
    case .inForce: ""
    case .notYetInForce: listing.effective.map { "in force from \(words($0))" } ?? words(state)
    case .removed: listing.removed.map { "removed \(words($0))" } ?? words(state)
    case .unknown: "not known whether it held then"
    }
  }

  /// A day, or the day and the hour in New York, where the rules are published.
  static func words(_ date: EffectiveDate) -> String {
    guard case .instant(let instant) = date else { return date.text }
    let day = instant.day
    let minutes = (instant.secondsSinceEpoch - Instant(startOf: day).secondsSinceEpoch) / 60
    let clock = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(day) \(clock.joined(separator: ":")) in New York"
  }

  static func words(_ source: DateSource?) -> String {
    switch source {
    case .publisher: "the publisher's date"
    case .citation: "the date of its earliest citation"
    case .facts: "from the built-in facts"
    case .firstSnapshot: "the first snapshot that holds it"
    case nil: "source not known"
    }
  }

  static func words(_ change: Amendment.Change) -> String {
    switch change {
    case .listed: "listed"
    case .removed: "removed"
    case .name: "name changed"
    case .aliases: "aliases changed"
    case .addresses: "addresses changed"
    case .licenseRequirement: "license requirement changed"
    case .reviewPolicy: "review policy changed"
    case .footnotes: "footnotes changed"
    case .unknown: "what it changed is not established"
    }
  }

  private static func effective(_ listing: Listing) -> String {
    guard let effective = listing.effective else { return "not known" }
    return "\(words(effective)) (\(words(listing.effectiveSource)))"
  }

  private static func requirement(_ text: String) -> String {
    guard !text.contains(" ") else { return text }
    return text.split(separator: "-").map { $0 == "ear" ? "EAR" : String($0) }.joined(separator: " ")
  }

  private static func isSame(_ detail: String, _ word: String?) -> Bool {
    detail.lowercased().split { !$0.isLetter }.joined(separator: " ")
      == word?.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  private static func policy(_ terms: ListingTerms) -> String {
    let word = terms.reviewPolicy?.rawValue.split(separator: "-").joined(separator: " ")
    // The publisher's own words say it better than the label does, or say no more than it.
    if let detail = terms.reviewPolicyDetail, terms.reviewPolicy == .asStated || isSame(detail, word) {
      return detail
    }
    return [word, terms.reviewPolicyDetail].compactMap { $0 }.joined(separator: "; ")
  }
}
