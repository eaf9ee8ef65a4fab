import Vocabulary

/// A name column taken apart: the name itself, other names written into it, and the party it is put under.
struct PublishedName: Hashable {
  var primary: String
  var others: [ListedName]
  /// Who an "Affiliated Entity" is affiliated with.
  var linkedTo: [String]

  init(_ published: String) {
    var text = Self.tidied(published)
    (others, linkedTo) = ([], [])
    if let range = Self.parentMark(in: text) {
      linkedTo = [ShortName.removed(from: Self.tidied(String(text[..<range.lowerBound])))]
      text = Self.tidied(String(text[range.upperBound...]))
    }
    primary = Self.withoutExtent(text)
    takeMarkedNames()
    if let short = ShortName.found(in: primary) { others.append(short) }
    others.removeAll { $0.text == primary || $0.text.isEmpty }
  }

  /// What stands between the name of a parent and that of the entity listed below it.
  private static func parentMark(in text: String) -> Range<String.Index>? {
    guard text.utf8Range(of: " ") != nil else { return nil }
    return text.utf8Range(of: "Affiliated Entity: ") ?? text.utf8Range(of: "Subordinate Institution - ")
      ?? text.utf8Range(of: ", and subordinate entity ")
  }

  /// `Ministry of …, including the Armed Forces and all operating units …` names the ministry; the rest says how far
  /// the entry reaches.
  private static func withoutExtent(_ text: String) -> String {
    guard let range = text.utf8Range(of: ", including ") else { return text }
    let head = text[..<range.lowerBound].trimmed
    return head.split(separator: " ").count > 1 ? head : text
  }

  /// Splits at `a.k.a.`, `(AKA: …)`, `f/k/a` and the like; what stands before the first is the name.
  private mutating func takeMarkedNames() {
    takeBracketedName()
    guard let first = OtherNameMark.first(in: primary) else { return }
    let head = primary[..<first.range.lowerBound].trimmed
    guard head.count >= 2 else { return }
    var rest = primary[first.range.upperBound...]
    var role = first.role
    primary = Self.tidied(String(head))
    while true {
      let mark = OtherNameMark.first(in: rest)
      let name = Self.tidied(String(mark.map { rest[..<$0.range.lowerBound] } ?? rest))
      if !name.isEmpty { others.append(ListedName(name, role: role)) }
      guard let mark else { return }
      (rest, role) = (rest[mark.range.upperBound...], mark.role)
    }
  }

  /// `PEARL (A.K.A. NEI-CHIEN) LI` is `PEARL LI`, also known as `NEI-CHIEN`.
  private mutating func takeBracketedName() {
    guard let mark = OtherNameMark.first(in: primary),
      let open = primary[..<mark.range.upperBound].lastIndex(of: "("), open >= mark.range.lowerBound,
      let close = primary[mark.range.upperBound...].firstIndex(of: ")"),
      !primary[close...].dropFirst().trimmed.isEmpty
    else { return }
    let name = Self.tidied(String(primary[mark.range.upperBound..<close]))
    let rest = Self.tidied(primary[..<mark.range.lowerBound] + " " + primary[close...].dropFirst())
    guard !name.isEmpty, !rest.isEmpty else { return }
    others.append(ListedName(name, role: mark.role))
    primary = rest
  }

  /// One space between words; no dangling brackets, commas and quotation marks at the ends.
  static func tidied(_ text: String) -> String {
    if isTidy(text) { return text }
    var words = text[...]
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) || text.contains("  ") {
      words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    }
    words = words.trimmed[...]
    while let last = words.last, isDangling(last, in: words) { words = words.dropLast() }
    while let first = words.first, isLeading(first, in: words) { words = words.dropFirst() }
    if words.hasPrefix("and ") { words = words.dropFirst(4) }
    return String(words)
  }

  /// Whether there is plainly nothing to do, which is so for nearly all names.
  private static func isTidy(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    guard isLetterOrDigit(first), isLetterOrDigit(last) || last == UInt8(ascii: ".") else { return false }
    if first | 0x20 == UInt8(ascii: "a"), text.hasPrefix("and ") { return false }
    var former: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || (byte == 0x20 && former == 0x20) { return false }
      former = byte
    }
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte)
  }

  private static func isDangling(_ last: Character, in text: Substring) -> Bool {
    switch last {
    case ",", ";", ":", "(", "“": true
    case ")": text.count { $0 == ")" } > text.count { $0 == "(" }
    case "”": text.count { $0 == "”" } > text.count { $0 == "“" }
    case "\"": !text.count { $0 == "\"" }.isMultiple(of: 2)
    default: last.isWhitespace
    }
  }

  private static func isLeading(_ first: Character, in text: Substring) -> Bool {
    switch first {
    case ",", ";", ":", ".", "”": true
    case "“": text.count { $0 == "“" } > text.count { $0 == "”" }
    case "\"": !text.count { $0 == "\"" }.isMultiple(of: 2)
    default: first.isWhitespace
    }
  }
}
