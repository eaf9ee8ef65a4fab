import Documents
import Licet

/// An assessment for people: the outcome, then why, then what to ask, then what to do.
struct AssessmentReport: Sendable {
  let style: Style
  let basis: Basis
  let isExplaining: Bool

  func text(of transaction: Transaction, _ assessment: Assessment) -> String {
    let words = AssessmentWords(transaction: transaction, assessment: assessment)
    var lines = head(words, assessment)
    lines += section("Why", why(words, assessment))
    lines += section("License exceptions", exceptions(words, assessment))
    lines += section("Listings its parties resemble", screening(transaction, assessment))
    lines += section("Red flags", assessment.redFlags.flatMap { flag($0) })
    lines += section("To ask", questions(assessment))
    lines += section("To do", numbered(assessment.actions))
    lines += section("Not modeled", assessment.notModeled.flatMap { bullet($0) })
    if isExplaining { lines += section("The reasoning, step by step", trace(assessment)) }
    lines += [""] + basis.lines(style) + basis.cautions(style)
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ words: AssessmentWords, _ assessment: Assessment) -> [String] {
    let outcome = words.outcome(assessment.outcome).uppercased()
    let painted = assessment.outcome.needsPerson ? style.alert(outcome) : style.heading(outcome)
    let policy = words.policies.isEmpty ? "" : ", " + words.policies.joined(separator: "; ")
    var lines = [painted + policy + ", as of \(assessment.on)", words.summary.printable]
    lines += assessment.banners.flatMap { banner in
      wrapped(banner, indent: "  ").enumerated().map {
        style.caution(($0 == 0 ? "! " : "  ") + $1.dropFirst(2))
      }
    }
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", style.heading(title)] + lines
  }

  /// The findings as a tree, gravest first: what the law says, then what it rests on.
  private func why(_ words: AssessmentWords, _ assessment: Assessment) -> [String] {
    let findings = assessment.findings.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.status.binds != right.status.binds { return left.status.binds }
      return left.outcome == right.outcome ? one.offset < other.offset : left.outcome > right.outcome
    }.map(\.element)
    return findings.enumerated().flatMap { place, finding in
      branch(finding, words, isLast: place == findings.count - 1)
    }
  }

  private func branch(_ finding: Finding, _ words: AssessmentWords, isLast: Bool) -> [String] {
    let title = "\(words.outcome(finding.outcome)): \(finding.explanation)"
    let (knot, rail) = isLast ? ("└─ ", "   ") : ("├─ ", "│  ")
    let heads = Wrapping.lines(title.printable, width: Wrapping.width - 3)
    let rows: [(String, String)] =
      [
        ("law", finding.citations.joined(separator: "; ")), ("status", words.standing(finding)),
        ("reason", finding.reasonsForControl.joined(separator: ", ")),
        ("review", finding.reviewPolicy.map(words.policy) ?? ""), ("for", words.subjects(finding)),
      ] + finding.because.map { ("fact", $0) }
    return heads.enumerated().map { ($0 == 0 ? knot : rail) + $1 }
      + ListingLines.lines(rows, style, indent: 2).map { rail + $0 }
  }

  /// Those that may be open, each with its conditions; the others together by what shuts them.
  private func exceptions(_ words: AssessmentWords, _ assessment: Assessment) -> [String] {
    let open = assessment.exceptions.filter { $0.outcome != .unavailable }
    let shut = assessment.exceptions.filter { $0.outcome == .unavailable }
    let reasons = shut.map(\.explanation).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return open.flatMap { exception -> [String] in
      let label = exception.symbol + words.places(exception.items)
      let text =
        "\(words.availability(exception.outcome)): \(exception.explanation) (\(exception.citations.joined(separator: "; ")))"
      let conditions = exception.outcome == .possible ? exception.conditions.map { ("", "if: \($0)") } : []
      return ListingLines.lines([(label, text)] + conditions, style)
    }
      + reasons.flatMap { reason -> [String] in
        let symbols = shut.filter { $0.explanation == reason }
        let names = symbols.map { $0.symbol + words.places($0.items) }.joined(separator: ", ")
        return ListingLines.lines([("not available", "\(names): \(reason)")], style)
      }
  }

  /// What raised an alert for each party, in force that day or not.
  private func screening(_ transaction: Transaction, _ assessment: Assessment) -> [String] {
    zip(transaction.parties, assessment.screening).flatMap { party, matches -> [String] in
      let alerts = matches.filter { $0.alert || $0.exact }
      guard !alerts.isEmpty else { return [] }
      let rows = alerts.prefix(Self.matchesShown).map { match in
        [
          match.exact ? "same name" : match.score.hundredths, ListingLines.words(match.state),
          match.listing.id,
        ]
      }
      let more = alerts.count > Self.matchesShown ? ["    and \(alerts.count - Self.matchesShown) more"] : []
      return ["  " + party.party.name.printable] + Table.lines(rows, indent: 4) + more
    }
  }

  private static let matchesShown = 6

  private func flag(_ flag: RedFlag) -> [String] {
    bullet("\(flag.explanation) (\(flag.citations.joined(separator: "; ")))")
  }

  private func questions(_ assessment: Assessment) -> [String] {
    let sorted = assessment.missing.filter(\.decides) + assessment.missing.filter { !$0.decides }
    return sorted.flatMap { fact in
      bullet(
        "\(fact.question) [\(fact.fact)]" + (fact.decides ? "" : " (would not change the outcome alone)"))
    }
  }

  private func trace(_ assessment: Assessment) -> [String] {
    ListingLines.lines(assessment.trace.map { ($0.provision, $0.text) }, style)
  }

  private func numbered(_ texts: [String]) -> [String] {
    texts.enumerated().flatMap { place, text in
      let number = "  \(place + 1). "
      let indent = String(repeating: " ", count: number.count)
      return wrapped(text, indent: indent).enumerated().map {
        $0 == 0 ? number + $1.dropFirst(number.count) : $1
      }
    }
  }

  private func bullet(_ text: String) -> [String] {
    wrapped(text, indent: "    ").enumerated().map { $0 == 0 ? "  - " + $1.dropFirst(4) : $1 }
  }

  private func wrapped(_ text: String, indent: String) -> [String] {
    Wrapping.lines(text.printable, width: Wrapping.width - indent.count).map { indent + $0 }
  }
}
