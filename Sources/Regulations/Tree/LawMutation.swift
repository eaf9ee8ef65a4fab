public import Vocabulary

/// One operative value of the law tree changed, to see whether a case notices.
public struct LawMutation: Sendable {
  public let file: String
  /// Id of the provision it changes.
  public var provision: String { Rulebook.id(of: file) }
  public let line: Int
  /// The key the value stands under.
  public let key: String
  public let before: String
  public let after: String
  fileprivate let index: Int
  /// A second value that has to follow, such as the end of the former value of a timeline.
  fileprivate let follower: (index: Int, after: String)?
  /// When the value is the law: only what is asked of then can tell.
  private let start: Instant?
  private let end: Instant?

  fileprivate init(
    file: String, key: String, node: DocumentNode, after: String, from start: Instant?, until end: Instant?,
    follower: (index: Int, after: String)? = nil
  ) {
    (self.file, self.key, self.after, self.follower) = (file, key, after, follower)
    (self.start, self.end) = (start, end)
    (line, index, before) = (node.line, node.index, node.text ?? "")
  }

  /// The set of countries that it changes, before and after; nil where it changes none.
  public var countrySets: (before: CountrySet, after: CountrySet)? {
    guard ["destinations", "countries"].contains(key), let before = try? CountrySet(before),
      let after = try? CountrySet(after)
    else { return nil }
    return (before, after)
  }

  /// Whether the law of that moment differs under it.
  public func concerns(_ moment: Instant) -> Bool {
    (start.map { $0 <= moment } ?? true) && (end.map { moment < $0 } ?? true)
  }
}

extension CompiledLaw {
  /// The tree with one value changed.
  public func applying(_ mutation: LawMutation) -> CompiledLaw {
    guard let store = files.first?.root.store else { return self }
    var (records, bytes) = (store.records, store.bytes)
    let changes =
      [(mutation.index, mutation.after)] + (mutation.follower.map { [($0.index, $0.after)] } ?? [])
    for (index, text) in changes {
      records[index].first = Int32(bytes.count)
      records[index].count = Int32(text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }
    let changed = DocumentStore(
      records: records, childIndices: store.childIndices, bytes: bytes, atoms: store.atoms)
    return CompiledLaw(
      hash: hash, files: files.map { ($0.path, DocumentNode(store: changed, index: $0.root.index)) })
  }

  /// Every change of an operative value that is tried, in the order of the files.
  public var mutations: [LawMutation] {
    files.filter { $0.path.hasPrefix("us/") }.flatMap { MutationFinder(file: $0.path).mutations(of: $0.root) }
  }
}

/// Finds what can be changed in one law file. Sentences, titles and citations are not operative: nothing depends on them.
private struct MutationFinder {
  let file: String

  private static let words: Set<String> = [
    "items", "destinations", "countries", "marks", "scope", "except", "groups", "content", "roles", "lists",
    "programs",
    "reasons", "actions", "allows", "closes", "outcomes", "codes", "exceptions",
    "purchases", "sales", "issuer-roles", "other-roles", "maker-roles", "contractor-roles",
  ]
  private static let conditions: Set<String> = ["when", "in-play", "unless"]
  private static let flags: Set<String> = [
    "activity", "opened-by-entry", "capped-by-entry", "closed-by-entry", "shown-only-where-open", "required",
    "aggregate-owners", "blocking", "bound-to-purposes", "covered",
  ]
  private static let choices: [String: [String]] = [
    "status": ["in-force", "stayed", "unverified", "not-enforced"],
    "outcome": ["license-required", "prohibited", "undetermined"],
    "review": ["case-by-case", "presumption-of-denial", "policy-of-denial"],
    "comparison": ["at-least", "more-than"],
  ]
  private static let numbers: Set<String> = ["share", "threshold", "value", "subsidiary-share"]
  private static let counts: Set<String> = [
    "purchases-barred-after-days", "divestment-ends-after-days", "minutes-after-midnight",
  ]
  private static let moments: Set<String> = [
    "purchases-barred-from", "divestment-ends", "exposure-barred-from",
  ]

  func mutations(of root: DocumentNode) -> [LawMutation] {
    // A section is named so that it can be cited; nothing is decided by it.
    guard root["schema"]?.text != SectionContent.schema else { return [] }
    let values = root["values"]?.items ?? []
    return timeline(values)
      + values.enumerated().flatMap { place, value in
        // What a first value says may answer for the days before it too.
        let start = place == 0 ? nil : Self.date(value["from"])?.start
        return below(value, from: start, until: Self.date(values.dropFirst(place + 1).first?["from"])?.start)
      }
  }

  private static func date(_ node: DocumentNode?) -> EffectiveDate? {
    node?.text.flatMap { EffectiveDate($0) }
  }

  /// Each change of the law moved to the next day.
  private func timeline(_ values: [DocumentNode]) -> [LawMutation] {
    zip(values, values.dropFirst()).compactMap { former, next in
      guard let to = former["to"], let from = next["from"], let end = Self.later(to.text),
        let start = Self.later(from.text)
      else { return nil }
      return LawMutation(
        file: file, key: "from", node: from, after: start, from: Self.date(from)?.start,
        until: EffectiveDate(start)?.start, follower: (to.index, end))
    }
  }

  private static func later(_ text: String?) -> String? {
    text.flatMap { CalendarDay(iso: $0) }.map { $0.advanced(by: 1).iso }
  }

  private func below(_ node: DocumentNode, from start: Instant?, until end: Instant?) -> [LawMutation] {
    (node.items ?? []).flatMap { below($0, from: start, until: end) }
      + (node.members ?? []).flatMap { key, value -> [LawMutation] in
        guard let text = value.text else { return below(value, from: start, until: end) }
        return Self.changes(key, text).map {
          LawMutation(file: file, key: key, node: value, after: $0, from: start, until: end)
        }
      }
  }

  private static func changes(_ key: String, _ text: String) -> [String] {
    if conditions.contains(key) { return conditionChanges(text) }
    if words.contains(key) { return wordChanges(text) }
    if flags.contains(key) { return [["yes", "true"].contains(text) ? "no" : "yes"] }
    if numbers.contains(key) {
      return DecimalNumber(text).map { [($0 + DecimalNumber(units: 1, scale: 2)).text] } ?? []
    }
    if counts.contains(key) { return Int(text).map { ["\($0 + 1)"] } ?? [] }
    if moments.contains(key) {
      return Instant(rfc3339: text).map {
        [Instant(secondsSinceEpoch: $0.secondsSinceEpoch + 1).rfc3339]
      } ?? []
    }
    return (choices[key]?.first { $0 != text }).map { [$0] } ?? []
  }

  /// Each word left out; a lone word replaced by one that holds nothing.
  private static func wordChanges(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return text == "none" ? ["part-740"] : [] }
    return words.indices.filter { words[$0] != "except" }.compactMap { place in
      var rest = words
      rest.remove(at: place)
      if rest.first == "except" { return nil }
      if rest.last == "except" { rest.removeLast() }
      return rest.joined(separator: " ")
    }
  }

  /// Each fact and each listed word taken out, each number moved, each *not* dropped.
  private static func conditionChanges(_ text: String) -> [String] {
    guard text != "yes", text != "no" else { return [text == "yes" ? "no" : "yes"] }
    let tokens = text.replacing("(", with: " ( ").replacing(")", with: " ) ").split(separator: " ").map(
      String.init)
    var (changes, inList): ([String], Bool) = ([], false)
    for (place, token) in tokens.enumerated() {
      let previous = place > 0 ? tokens[place - 1] : ""
      if token == "(", previous == "in" || previous.hasSuffix("-for") { inList = true }
      if token == ")" { inList = false }
      var changed = tokens
      if inList, token != "(", token != "except", tokens.count > 4 {
        guard previous != "(" || tokens[place + 1] != ")" else { continue }
        changed.remove(at: place)
      } else if !inList, let number = DecimalNumber(token) {
        changed[place] = (number + DecimalNumber(units: 1, scale: number.scale)).text
      } else if !inList, token.contains(".") || token.contains(where: \.isUppercase),
        token.first?.isLetter == true,
        place + 1 >= tokens.count || !["<", ">", "=", "<=", ">=", "in"].contains(tokens[place + 1])
      {
        changed[place] = "no"
      } else if token == "not" {
        changed.remove(at: place)
      } else {
        continue
      }
      changes.append(changed.joined(separator: " "))
    }
    return changes
  }
}
