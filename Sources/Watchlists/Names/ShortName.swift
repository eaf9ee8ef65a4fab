import Vocabulary

/// A short name in brackets at the end of a name: `Semiconductor Manufacturing International Corporation (SMIC)`.
enum ShortName {
  /// The short name as an alias; weak where it is shorter than three letters. Nil where the brackets hold a place, a
  /// legal form or a remark.
  static func found(in name: String) -> ListedName? {
    guard let (head, inner) = split(name), accepts(inner, after: head) else { return nil }
    return ListedName(inner, strength: inner.count { $0.isLetter } >= 3 ? .strong : .weak)
  }

  /// The name without its short name.
  static func removed(from name: String) -> String {
    let bare = name.hasSuffix(".") && name.hasSuffix(").") ? String(name.dropLast()) : name
    guard let (head, inner) = split(bare), accepts(inner, after: head) else { return bare }
    return head
  }

  private static func split(_ name: String) -> (head: String, inner: String)? {
    guard name.utf8.last == UInt8(ascii: ")"), let open = name.lastIndex(of: "(") else { return nil }
    let head = name[..<open].trimmed
    let inner = name[name.index(after: open)...].dropLast().trimmed
    return head.isEmpty || inner.isEmpty ? nil : (head, inner)
  }

  private static func accepts(_ inner: String, after head: String) -> Bool {
    guard inner.count <= 12, inner.allSatisfy({ $0.isLetter || $0.isNumber || "&-.".contains($0) }),
      inner.count(where: \.isLetter) >= 2, !generic.contains(inner.uppercased()), Country(inner) == nil
    else { return false }
    let words = FoldedName.words(head)
    if words.contains(FoldedName.words(inner).joined()) { return true }
    guard inner == inner.uppercased() else { return false }
    return head != head.uppercased() || isAcronym(inner.lowercased(), of: words)
  }

  /// Whether the letters of `short` stand in the name in this order, the first at its beginning: tells "(SSI)" from
  /// "(SHANGHAI)" where the whole name is in capitals.
  private static func isAcronym(_ short: String, of words: [String]) -> Bool {
    guard let first = words.first?.first, short.first == first else { return false }
    var rest = words.joined()[...]
    for letter in short where letter.isLetter {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }

  private static let generic: Set<String> = [
    "PTY", "PTE", "PVT", "LTD", "LLC", "INC", "JSC", "OJSC", "CJSC", "PJSC", "OAO", "OOO", "ZAO", "PAO",
    "FZE", "FZC",
    "FZCO", "PLC", "GMBH", "LIMITED", "GROUP", "HOLDING", "HOLDINGS", "COMPANY", "HK", "UK", "USA", "UAE",
    "PRC", "DPRK",
    "HONGKONG", "SH", "SZ", "BJ", "INTERNATIONAL", "BRANCH", "PRIVATE", "JR", "SR", "II", "III", "EST", "M",
    "SDN",
  ]
}
