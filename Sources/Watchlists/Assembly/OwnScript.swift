import Vocabulary

/// Names in a party's own script, which the facts know and a publisher who prints Latin letters only leaves out.
enum OwnScript {
  static func names(of fact: Listing, besides listing: Listing) -> [ListedName] {
    guard fact.names.count > 1 else { return [] }
    let known = Set(listing.names.map(\.text))
    return fact.names.dropFirst().filter { !known.contains($0.text) && isForeign($0.text) }
  }

  /// Whether the text holds letters beyond the Latin blocks (U+024F, U+1E00…U+1EFF).
  private static func isForeign(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.value > 0x024F && scalar.properties.isAlphabetic && !(0x1E00...0x1EFF).contains(scalar.value)
    }
  }
}
