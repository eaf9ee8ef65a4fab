import Vocabulary

/// The names of an entry from its name column and its alias columns, each once, the primary first.
struct EntryNames {
  private(set) var names: [ListedName]
  private(set) var linkedTo: [String]

  init(_ published: String) {
    let name = PublishedName(published)
    names = [ListedName(name.primary, role: .primary)] + name.others
    linkedTo = name.linkedTo
  }

  /// For publishers who give every name a place of its own: nothing is looked for within a name.
  init(asIs name: String) { (names, linkedTo) = ([ListedName(name, role: .primary)], []) }

  mutating func add(
    asIs text: String, role: ListedName.Role = .alias, strength: ListedName.Strength = .strong
  ) {
    append(ListedName(text, role: role, strength: strength))
  }

  mutating func add(_ text: String, role: ListedName.Role = .alias, strength: ListedName.Strength = .strong) {
    let name = PublishedName(text)
    append(ListedName(name.primary, role: role, strength: strength))
    for other in name.others { append(other) }
  }

  private mutating func append(_ name: ListedName) {
    guard !name.text.isEmpty, !names.contains(where: { $0.text == name.text }) else { return }
    names.append(name)
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first appearance.
  var unique: [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
