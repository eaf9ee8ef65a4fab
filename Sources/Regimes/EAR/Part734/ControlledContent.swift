import Regulations
import Vocabulary

/// The controlled U.S. share of a foreign-made item, worked out from its components (Supp. No. 2 to 15 CFR 734):
/// U.S. parts that would need a license to the destination under the chart or part 746, part 744 left out, and not
/// those that GBS would let go.
struct ControlledContent {
  /// The least and the most the share can be, and how it was worked out.
  struct Share {
    let least: DecimalNumber
    let most: DecimalNumber
    let price: DecimalNumber
    let working: [String]

    /// Whether `numerator / price` is at most `level`, with no division and so no rounding.
    func isAtMost(_ level: DecimalNumber) -> Ternary {
      if most <= level * price { return .yes }
      return least <= level * price ? .unknown : .no
    }
  }

  let inquiry: Inquiry
  let law: EARAtMoment

  /// Nil where prices or components are missing or in several currencies.
  func share(of item: Item) -> Share? {
    guard let price = item.value, !item.components.isEmpty,
      item.components.allSatisfy({ $0.value?.currency == price.currency })
    else { return nil }
    let parts = item.components.filter {
      ($0.origin?.code == "US" || $0.origin == nil) && Self.counts($0.classification, in: item.classification)
    }
    let counted = zip(parts, isControlled(parts)).map { bundled($0, $1, in: item) }
    var (least, most, working): (DecimalNumber, DecimalNumber, [String]) = (.zero, .zero, [])
    for (part, controlled) in zip(parts, counted) {
      guard let value = part.value else { continue }
      let certain = part.origin == nil && controlled != .no ? Ternary.unknown : controlled
      if certain == .yes { least = least + value.amount }
      if certain != .no { most = most + value.amount }
      let what = part.classification?.description ?? "an unclassified part"
      let word =
        certain == .yes ? "counts" : certain == .no ? "needs no license there: left out" : "may count"
      working.append("\(what), \(value): \(word)")
    }
    working.append(
      "controlled content \(least.text)\(least == most ? "" : " to \(most.text)") of a price of \(price)")
    return Share(least: least, most: most, price: price.amount, working: working)
  }

  /// Commodities, software and technology are counted apart: technology used to make a commodity is not in it, software
  /// is counted in software, technology in technology.
  private static func counts(_ part: ClassificationNumber?, in item: ClassificationNumber?) -> Bool {
    let (part, item) = (part?.eccn?.productGroup ?? "A", item?.eccn?.productGroup ?? "A")
    switch item {
    case "D": return part == "D"
    case "E": return part == "E"
    default: return part != "E"
    }
  }

  /// Published encryption source code does not count (734.4(b)(1)); software that comes with a commodity counts as part
  /// of it only where it is controlled for anti-terrorism alone (note to (c)(1), (d)(1)), else nobody can tell here.
  private func bundled(_ part: Component, _ controlled: Ternary, in item: Item) -> Ternary {
    let eccn = part.classification?.eccn
    if eccn?.entry == "5D002", item.attributes["encryptionContentBasis"] == .choice("published-source") {
      return .no
    }
    let isSoftware = eccn?.productGroup == "D" && item.classification?.eccn?.productGroup != "D"
    return isSoftware && controlled == .yes ? .unknown : controlled
  }

  /// Whether each part would need a license to the destination.
  private func isControlled(_ parts: [Component]) -> [Ternary] {
    var transaction = inquiry.transaction
    transaction.items = parts.map {
      Item(description: $0.description, classification: $0.classification, origin: $0.origin, value: $0.value)
    }
    let asked = Inquiry(
      transaction, at: inquiry.moment, parties: [], law: inquiry.law, memberships: inquiry.memberships,
      isContent: true)
    let scope = parts.map { _ in
      ItemScope(isSubject: .yes, paragraph: "", explanation: "", citations: [])
    }
    let report = law.requirementsOfDestination(
      asked, scope, exceptions: law.rules.exceptions.filter { $0.content.symbol == "GBS" })
    return parts.indices.map { index in
      guard parts[index].classification != nil else { return .unknown }
      let findings = report.findings.filter { $0.status.binds && $0.items.contains(index) }
      let isGBS = report.exceptions.contains {
        $0.symbol == "GBS" && $0.outcome == .possible && $0.items.contains(index)
      }
      if isGBS { return .no }
      if findings.contains(where: { $0.outcome == .licenseRequired }) { return .yes }
      return findings.contains { $0.outcome == .undetermined } ? .unknown : .no
    }
  }
}
