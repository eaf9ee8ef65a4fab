import Vocabulary

/// An entity as the page names it: `NAME (also known as A; B; and C; and formerly known as D) and subsidiaries`.
struct ForcedLaborEntity {
  let names: [ListedName]
  /// How far the entry reaches beyond the entity: `subsidiaries`.
  let extent: String?

  init(_ published: String) {
    let (head, others, tail) = Self.parted(published)
    let end = tail.isEmpty ? Self.extentStart(in: head) : nil
    var names = EntryNames(String(end.map { head[..<$0] } ?? head[...]))
    for (name, role) in Self.names(in: others) { names.add(name, role: role) }
    self.names = names.names
    let extent = PublishedName.tidied(end.map { String(head[$0...]) } ?? tail)
    self.extent = extent.isEmpty ? nil : extent
  }

  /// The name, what stands in the brackets that hold other names, and what stands behind them.
  private static func parted(_ text: String) -> (head: String, others: String, tail: String) {
    var place = text.startIndex
    while let open = text[place...].firstIndex(of: "(") {
      let inner = text[text.index(after: open)...]
      place = inner.startIndex
      guard let close = closing(inner) else { break }
      guard holdsNames(inner[..<close]) else { continue }
      let tail = String(inner[close...].dropFirst())
      return (text[..<open].trimmed, String(inner[..<close]), tail.trimmed)
    }
    return (text, "", "")
  }

  /// Where the bracket ends that is open before `text`.
  private static func closing(_ text: Substring) -> Substring.Index? {
    var depth = 1
    return text.indices.first { index in
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      return depth == 0
    }
  }

  private static func holdsNames(_ text: Substring) -> Bool {
    text.utf8Range(of: "known as ") != nil || text.utf8Range(of: "alias: ") != nil
      || text.utf8Range(of: "aliases: ") != nil
  }

  /// `also known as A; B; and C; and formerly known as D`, `including two aliases: A; and B`.
  private static func names(in text: String) -> [(String, ListedName.Role)] {
    var (found, role): ([(String, ListedName.Role)], ListedName.Role) = ([], .alias)
    let parted = text.replacing(" and formerly known as ", with: "; formerly known as ")
      .replacing(". and ", with: ".; ")
    for part in parted.parts("; ") {
      var name = part[...]
      if name.hasPrefix("and ") { name = name.dropFirst(4) }
      for (mark, marked) in marks {
        guard let range = name.utf8Range(of: mark) else { continue }
        (name, role) = (name[range.upperBound...], marked)
      }
      found.append((String(name), role))
    }
    return found
  }

  private static let marks: [(StaticString, ListedName.Role)] = [
    ("also known as ", .alias), ("formerly known as ", .former), ("alias: ", .alias), ("aliases: ", .alias),
  ]

  /// Where `and subsidiaries` begins that stands behind the name.
  private static func extentStart(in name: String) -> String.Index? {
    let marks: [StaticString] = [
      ", and Subsidiaries", ", and subsidiaries", " and Subsidiaries", " and subsidiaries",
      " and its subordinate",
    ]
    return marks.lazy.compactMap { name.utf8Range(of: $0)?.lowerBound }.first
  }
}
