extension AccuracyFigures {
  /// Tables for a terminal.
  public var text: String {
    [
      "Questions about listed parties, threshold \(decimal(threshold, places: 2))",
      Self.table(positives + [allPositives]), "", "The same by list", Self.table(lists), "",
      "Questions about unlisted parties", Self.table(negatives + [allNegatives]),
    ].joined(separator: "\n")
  }

  private static func table(_ figures: [PositiveFigures]) -> String {
    var table = Table(["class", "n", "first", "first five", "above threshold", "mean score"])
    for row in figures {
      table.add(
        [row.name, String(row.count)]
          + [row.first, row.inFirstFive, row.aboveThreshold, row.meanScore].map { decimal($0) })
    }
    return table.text
  }

  private static func table(_ figures: [NegativeFigures]) -> String {
    var table = Table(["class", "n", "false alerts", "mean top score"])
    for row in figures {
      table.add([row.name, String(row.count), decimal(row.falseAlerts), decimal(row.meanTopScore)])
    }
    return table.text
  }
}

extension Misses {
  public var text: String {
    (["Listed parties without an alert"] + notFound.map(\.text) + ["", "Unlisted parties with an alert"]
      + falseAlerts.map(\.text)).joined(separator: "\n")
  }
}

extension Misses.Miss {
  fileprivate var text: String {
    let asked = "\(id)  \(query)"
    let wanted = expected.map {
      "\n    wanted \(decimal(rightScore)) \(rank.map { "at \($0)" } ?? "absent")  \($0)"
    }
    return asked + (wanted ?? "")
      + (first.map { "\n    first  \(decimal(firstScore))  \($0)" } ?? "\n    no answer")
  }
}

extension Calibration {
  public var text: String {
    var table = Table(["score", "answers", "right", "share right", "mean score"])
    for bin in bins where bin.answers > 0 {
      table.add([
        "\(decimal(bin.from, places: 2))–\(decimal(bin.to, places: 2))", String(bin.answers),
        String(bin.right),
        decimal(bin.share), decimal(bin.meanScore),
      ])
    }
    return table.text
  }
}

extension Latencies {
  public var text: String {
    let figures = [("p50", p50), ("p90", p90), ("p99", p99), ("max", max), ("mean", mean)]
    return "\(count) questions, one thread, microseconds: "
      + figures.map { "\($0.0) \(decimal($0.1, places: 1))" }.joined(separator: "  ") + "\nSlowest\n"
      + slowest.map { "  \(decimal($0.microseconds, places: 1))  \($0.query.prefix(100))" }.joined(
        separator: "\n")
  }
}
