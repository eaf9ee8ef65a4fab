import Documents
import Licet

/// What a 50 percent rule makes of parties, for people.
struct OwnershipReport {
  let answer: OwnershipAnswer
  /// The places of the parties that were asked about.
  let places: [Int]
  /// The day or moment, as it was asked.
  let date: String
  let picture: OwnershipPicture
  let basis: Basis
  let style: Style

  private var graph: OwnershipGraph { answer.graph }
  var document: OwnershipDocument {
    OwnershipDocument(answer: answer, places: places, date: date, basis: basis)
  }

  // MARK: For people

  /// Parties, questions and warnings of which more are counted, not shown.
  private static let shown = 50

  var text: String {
    var counts: [Capture: Int] = [:]
    for place in places { counts[answer.evaluation[place], default: 0] += 1 }
    let reached = (counts[.listed] ?? 0) + (counts[.captured] ?? 0)
    let open = counts[.undetermined] ?? 0
    let title =
      "\(reached) \(document.word(.captured)), \(open) undetermined, \(counts[.notCaptured] ?? 0) \(document.word(.notCaptured))"
    var lines = [
      (reached + open > 0 ? style.alert(title.uppercased()) : style.heading(title.uppercased()))
        + ", as of \(date)",
      "\(answer.rule.provision.title) (\(answer.rule.value.citations.joined(separator: "; ")))",
    ]
    if let banner = answer.banner {
      lines += Wrapping.lines(banner, width: Wrapping.width - 2).enumerated().map {
        style.caution(($0 == 0 ? "! " : "  ") + $1)
      }
    }
    lines += section("Parties", table)
    if graph.holdings.count > 0 {
      lines += section("Who holds whom (* decides)", picture.tree.printableLines)
    }
    lines += section(
      "To ask", answer.questions(of: places).map { "  - \($0.question.printable) [\($0.fact.printable)]" })
    lines += section("About the data", warnings)
    lines += [""] + basis.lines(style) + basis.cautions(style)
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: [String] {
    let grave = places.sorted { (rank($0), $0) < (rank($1), $1) }
    let rows = grave.prefix(Self.shown).map { place in
      [
        document.word(answer.evaluation[place]), answer.evaluation.aggregate(of: place).words,
        graph.name(place).printable,
        answer.parties[place].listings.joined(separator: ", "),
      ]
    }
    return Table.lines(rows, indent: 2, rightAligned: [1])
      + (grave.count > Self.shown
        ? ["  and \((grave.count - Self.shown).grouped) more; --format json has them all"] : [])
  }

  private func rank(_ place: Int) -> Int { Capture.allCases.firstIndex(of: answer.evaluation[place]) ?? 0 }

  /// Each kind once, with how often and where first.
  private var warnings: [String] {
    let groups = Dictionary(grouping: answer.warnings, by: \.message)
    let firsts = groups.values.compactMap { group in group.first.map { ($0, group.count) } }
      .sorted { ($0.0.line ?? 0, $0.0.message) < ($1.0.line ?? 0, $1.0.message) }
    return firsts.prefix(Self.shown).flatMap { warning, count in
      let line = warning.line.map { " (line \($0)\(count > 1 ? " and \(count - 1) more" : ""))" } ?? ""
      return Wrapping.lines(warning.message.printable + line, width: Wrapping.width - 4).enumerated().map {
        ($0 == 0 ? "  - " : "    ") + $1
      }
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let more = lines.count > 4 * Self.shown ? ["  …"] : []
    return ["", style.heading(title)] + lines.prefix(4 * Self.shown) + more
  }
}

extension String {
  fileprivate var printableLines: [String] {
    split(separator: "\n").map { "  " + String($0).printable }
  }
}
