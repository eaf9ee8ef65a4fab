import Licet

/// What a 50 percent rule makes of parties, for people and for programs.
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

  /// OFAC blocks; the others reach.
  private func word(_ capture: Capture) -> String {
    let blocks = answer.rule.id.hasPrefix("us.ofac.")
    switch capture {
    case .listed, .captured: return blocks ? "blocked" : "captured"
    case .undetermined: return "undetermined"
    case .notCaptured: return blocks ? "not-blocked" : "not-captured"
    }
  }

  // MARK: For programs

  var document: JSON {
    .object(
      [
        ("rule", .string(answer.rule.id)), ("on", .string(date)),
        ("status", .string(answer.rule.status.rawValue)), ("edition", .string(answer.edition)),
        ("basis", .string(basis.word)),
      ] + (answer.banner.map { [("banner", JSON.string($0))] } ?? []) + [
        ("parties", .array(places.map(party))),
        ("missing", .array(answer.questions(of: places).map(question))),
        ("warnings", .array(answer.warnings.map(warning))),
      ])
  }

  private func party(_ place: Int) -> JSON {
    let (capture, party) = (answer.evaluation[place], answer.parties[place])
    var fields: [(String, JSON)] = [("id", .string(graph.parties[place]))]
    if let name = graph.details[place]?.name, !name.isEmpty { fields.append(("name", .string(name))) }
    fields += [
      ("outcome", .string(word(capture))), ("aggregate", range(answer.evaluation.aggregate(of: place))),
      ("path", .array(answer.evaluation.decidingHoldings(of: place).map(holding))),
    ]
    if !party.listings.isEmpty { fields.append(("listed", .strings(party.listings))) }
    if !party.resembles.isEmpty { fields.append(("resembles", .strings(party.resembles))) }
    if let reason = party.unspecified { fields.append(("unspecified", .string(reason))) }
    return .object(fields + [("citations", .strings(answer.rule.value.citations))])
  }

  private func holding(_ place: Int) -> JSON {
    let holding = graph.holdings[place]
    return .object([
      ("owner", .string(graph.parties[Int(holding.owner)])),
      ("owned", .string(graph.parties[Int(holding.owned)])), ("share", range(holding.share)),
      ("source", .optional(graph.source(of: holding))),
    ])
  }

  private func range(_ range: ShareRange) -> JSON {
    .object([("min", .string(Self.decimal(range.least))), ("max", .string(Self.decimal(range.most)))])
  }

  /// With two digits after the point at least: `0.50`.
  private static func decimal(_ share: Share) -> String {
    let text = share.description
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: point, to: text.endIndex) < 3 ? text + "0" : text
  }

  private func question(_ question: OwnershipAnswer.Question) -> JSON {
    .object([
      ("fact", .string(question.fact)), ("question", .string(question.question)),
      ("provision", .string(answer.rule.id)),
      ("parties", .strings(question.parties.map { graph.parties[$0] })),
    ])
  }

  private func warning(_ warning: Warning) -> JSON {
    .object([
      ("message", .string(warning.message)), ("file", .optional(warning.file)),
      ("line", warning.line.map { .integer($0) } ?? .null),
    ])
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
      "\(reached) \(word(.captured)), \(open) undetermined, \(counts[.notCaptured] ?? 0) \(word(.notCaptured))"
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
        word(answer.evaluation[place]), answer.evaluation.aggregate(of: place).words,
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
