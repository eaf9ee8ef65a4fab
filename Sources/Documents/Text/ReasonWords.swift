package import Licet

extension Reason {
  /// The reason in plain words.
  package var words: String {
    let (asked, listed) = (left.printable, right.printable)
    switch feature {
    case "name-tokens": return Self.resemblance(asked, listed)
    case "token-missing":
      return asked.isEmpty ? "'\(listed)' of the listing was not asked" : "'\(asked)' is not in the listing"
    case "legal-form": return Self.pair("the legal form", asked, listed)
    case "weak-alias": return "'\(listed)' is a weak alias, broad or generic"
    case "kind": return Self.pair("the kind", asked, listed)
    case "country": return Self.pair("the country", Self.country(asked), Self.country(listed))
    case "birth-date": return Self.pair("the birth date", asked, listed)
    case "identifier": return Self.pair("the identifier", asked, listed)
    case "address": return Self.pair("the address", asked, listed)
    default: return "\(feature): '\(asked)', listed '\(listed)'"
    }
  }

  /// `+0.41` or `-0.05`.
  package var effectText: String {
    let size = abs(effect).hundredths
    return (size == "0.00" ? " " : effect < 0 ? "-" : "+") + size
  }

  /// Whether it is worth a person's line: an odd word that weighed nothing is not.
  package var matters: Bool { feature != "token-missing" || abs(effect) >= 0.005 }

  /// The name of a country that is given as a code.
  private static func country(_ text: String) -> String {
    text.split(separator: ",").map { part in
      let code = String(part).trimmed
      return Country(code)?.name ?? code
    }.joined(separator: ", ")
  }

  private static func pair(_ what: String, _ asked: String, _ listed: String) -> String {
    if asked == listed { return "\(what) is the same: '\(listed)'" }
    if listed.isEmpty { return "\(what) '\(asked)' is not given in the listing" }
    return asked.isEmpty
      ? "\(what) of the listing is '\(listed)'" : "\(what) is '\(asked)', listed '\(listed)'"
  }

  private static func resemblance(_ asked: String, _ listed: String) -> String {
    let (left, right) = (asked.split(separator: " "), listed.split(separator: " "))
    if asked == listed { return "'\(asked)' is the same" }
    if left.sorted() == right.sorted() { return "'\(asked)' is '\(listed)' in another order" }
    if left.joined() == right.joined() {
      return "'\(asked)' is '\(listed)' written \(left.count > right.count ? "apart" : "together")"
    }
    return "'\(asked)' resembles '\(listed)'"
  }
}

extension Double {
  /// Two digits after the point, cut off: 0.699 reads 0.69, so that no score looks as high as a threshold it missed.
  package var hundredths: String {
    let whole = Int((self * 100 + 1e-9).rounded(.down))
    let rest = abs(whole % 100)
    return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
