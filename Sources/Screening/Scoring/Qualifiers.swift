import Foundation
import Vocabulary

/// How kind, country, birth date and identifiers move a score. Each returns a reason only where both sides say something.
///
/// Symmetric in its two sides. Shifts are made in log-odds, so that a score stays within 0…1 and a qualifier can neither
/// make a match of nothing nor clear an exact name by itself.
enum Qualifiers {
  /// Shifts in log-odds.
  private enum Shift {
    static let sameKind = 0.0
    static let otherKind = -2.5
    static let sameCountry = 0.4
    static let otherCountry = -0.8
    static let sameBirth = 1.2
    static let nearBirth = -0.6
    static let otherBirth = -4.5
    static let otherShip = -1.0
    static let weakAlias = -2.5
    static let sameAddress = 1.0
  }

  /// - Parameters:
  ///   - addresses: the two addresses most alike, where both sides have any.
  ///   - explaining: whether anybody reads the reasons.
  /// - Returns: the score after all qualifiers, and a reason for each that moved it.
  static func apply(
    to score: Double, _ left: Qualities, _ right: Qualities, addresses: AddressLikeness? = nil,
    explaining: Bool = true
  ) -> (Double, [Reason]) {
    var current = score
    var reasons: [Reason] = []
    func move(
      _ feature: String, _ shift: Double, _ leftText: @autoclosure () -> String,
      _ rightText: @autoclosure () -> String
    ) {
      guard shift != 0, current > 0 else { return }
      let moved = shifted(current, by: shift)
      if explaining {
        reasons.append(
          Reason(feature: feature, left: leftText(), right: rightText(), effect: moved - current))
      }
      current = moved
    }
    if left.isWeak || right.isWeak {
      move("weak-alias", Shift.weakAlias, left.isWeak ? "weak alias" : "", right.isWeak ? "weak alias" : "")
    }
    if let one = left.kind, let other = right.kind {
      move("kind", one == other ? Shift.sameKind : Shift.otherKind, one.rawValue, other.rawValue)
    }
    if let shift = countries(left.countries, right.countries) {
      move("country", shift, codes(left.countries), codes(right.countries))
    }
    if let shift = births(left.birthDates, right.birthDates) {
      move("birth-date", shift, dates(left.birthDates), dates(right.birthDates))
    }
    if namesOtherShip(left.identifiers, right.identifiers) {
      move("identifier", Shift.otherShip, numbers(left.identifiers), numbers(right.identifiers))
    }
    if let addresses, addresses.score >= AddressLikeness.same {
      move("address", Shift.sameAddress, addresses.left, addresses.right)
    }
    let shared = sharedIdentifiers(left.identifiers, right.identifiers)
    if !shared.isEmpty, current < identified {
      if explaining {
        reasons.append(
          Reason(feature: "identifier", left: shared, right: shared, effect: identified - current))
      }
      current = identified
    }
    return (current, reasons)
  }

  /// What the record of a party can add to the log-odds of a pair of names at the most; a common identifier apart.
  static func mostShift(_ party: Party) -> Double {
    (party.countries.isEmpty ? 0 : Shift.sameCountry) + (party.birthDates.isEmpty ? 0 : Shift.sameBirth)
      + (party.addresses.isEmpty ? 0 : Shift.sameAddress)
  }

  /// The same of any party.
  static let mostShift = Shift.sameKind + Shift.sameCountry + Shift.sameBirth + Shift.sameAddress

  /// What a score can become at the most where no identifier is in common.
  static func most(_ score: Double) -> Double { max(score, shifted(score, by: mostShift)) }

  /// Whether kind, country or birth date speak against the two being one.
  static func contradict(_ left: Qualities, _ right: Qualities) -> Bool {
    if let one = left.kind, let other = right.kind, one != other { return true }
    if let shift = countries(left.countries, right.countries), shift < 0 { return true }
    if let shift = births(left.birthDates, right.birthDates), shift < 0 { return true }
    return false
  }

  /// A number in common is as good as a name: the score is no lower, whatever the names are.
  private static let identified = 0.95

  static func shareIdentifier(_ left: [Identifier], _ right: [Identifier]) -> Bool {
    !sharedIdentifiers(left, right).isEmpty
  }

  /// The values both have, in the form they are compared in.
  private static func sharedIdentifiers(_ left: [Identifier], _ right: [Identifier]) -> String {
    guard !left.isEmpty, !right.isEmpty else { return "" }
    let keys = Set(left.compactMap { IdentifierKey($0)?.value })
    return keys.intersection(right.compactMap { IdentifierKey($0)?.value }).sorted().joined(separator: ", ")
  }

  private static func shifted(_ score: Double, by shift: Double) -> Double {
    let bounded = min(max(score, 0.0001), 0.9999)
    let odds = log(bounded / (1 - bounded)) + shift
    return 1 / (1 + exp(-odds))
  }

  private static func countries(_ left: [Country], _ right: [Country]) -> Double? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    return left.contains(where: right.contains) ? Shift.sameCountry : Shift.otherCountry
  }

  private static func births(_ left: [PartialDate], _ right: [PartialDate]) -> Double? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let pairs = left.flatMap { one in right.map { (one, $0) } }
    if pairs.contains(where: { $0.isCompatible(with: $1) }) { return Shift.sameBirth }
    // Off by a year, or the same year on another day: lists and papers err so.
    if pairs.contains(where: { abs($0.year - $1.year) <= 1 }) { return Shift.nearBirth }
    return Shift.otherBirth
  }

  /// Only an IMO number is one to a ship for life; passports and accounts are many.
  private static func namesOtherShip(_ left: [Identifier], _ right: [Identifier]) -> Bool {
    let isShip = { (identifier: Identifier) in identifier.type.uppercased().contains("IMO") }
    return left.contains(where: isShip) && right.contains(where: isShip) && !shareIdentifier(left, right)
  }

  private static func codes(_ countries: [Country]) -> String {
    countries.map(\.code).joined(separator: ", ")
  }
  private static func dates(_ dates: [PartialDate]) -> String { dates.map(\.iso).joined(separator: ", ") }
  private static func numbers(_ identifiers: [Identifier]) -> String {
    identifiers.prefix(3).map { $0.type.isEmpty ? $0.value : "\($0.type) \($0.value)" }.joined(
      separator: ", ")
  }
}
