public import Vocabulary

/// Reads the fields of one map strictly: what is missing, of the wrong type or unknown is an error that names file,
/// line and remedy. Call `finish()` when all known fields were read.
public struct Fields {
  public let node: DocumentNode
  public let file: String
  /// What the map is, for messages: "the provision", "the requirement".
  public var what: String { named() }
  private let named: () -> String
  /// Keys that were asked for, and a bit for each member that was read.
  private var known: [String] = []
  private var readMembers: UInt64 = 0

  /// - Throws: `LicetError.badInput` where the node is no map.
  ///
  /// - Parameter what: put into words only for a message.
  public init(_ node: DocumentNode, file: String, what: @autoclosure @escaping () -> String)
    throws(LicetError)
  {
    guard node.kind == .map else {
      throw LicetError(
        .badInput, "\(what()) is not a map of fields", remedy: "write fields as 'key: value'", file: file,
        line: node.line)
    }
    (self.node, self.file, named) = (node, file, what)
    known.reserveCapacity(16)
  }

  public func failure(_ message: String, remedy: String, at node: DocumentNode? = nil) -> LicetError {
    let place = node ?? self.node
    return LicetError(.badInput, message, remedy: remedy, file: file, line: place.line, column: place.column)
  }

  /// The field, or nil where it is absent or null.
  public mutating func optional(_ key: String) -> DocumentNode? {
    known.append(key)
    guard let (place, value) = node.member(key) else { return nil }
    if place < 64 { readMembers |= 1 << UInt64(place) }
    return value.kind == .null ? nil : value
  }

  public mutating func required(_ key: String) throws(LicetError) -> DocumentNode {
    guard let node = optional(key) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return node
  }

  public mutating func optionalText(_ key: String) throws(LicetError) -> String? {
    guard let node = optional(key) else { return nil }
    guard let text = node.text else {
      throw failure("'\(key)' is not text", remedy: "write one value", at: node)
    }
    return text
  }

  public mutating func text(_ key: String) throws(LicetError) -> String {
    let node = try required(key)
    guard let text = node.text else {
      throw failure("'\(key)' is not text", remedy: "write one value", at: node)
    }
    return text
  }

  /// A list of texts; a single text counts as a list of one, and an absent field as an empty list.
  public mutating func texts(_ key: String) throws(LicetError) -> [String] {
    guard let node = optional(key) else { return [] }
    if let text = node.text { return [text] }
    guard let items = node.items else {
      throw failure("'\(key)' is not a list", remedy: "write [\"…\", \"…\"]", at: node)
    }
    var texts: [String] = []
    for item in items {
      guard let text = item.text else {
        throw failure("an item of '\(key)' is not text", remedy: "write text", at: item)
      }
      texts.append(text)
    }
    return texts
  }

  /// A list of maps, each read by `read`; empty where the field is absent.
  public mutating func list<Value>(
    _ key: String, _ what: String, _ read: (inout Fields) throws(LicetError) -> Value
  ) throws(LicetError) -> [Value] {
    guard let node = optional(key) else { return [] }
    guard let items = node.items else {
      throw failure("'\(key)' is not a list", remedy: "begin each with '- '", at: node)
    }
    var values: [Value] = []
    for item in items {
      var fields = try Fields(item, file: file, what: what)
      values.append(try read(&fields))
      try fields.finish()
    }
    return values
  }

  /// A word of a fixed set; nil where absent.
  public mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type = Word.self
  ) throws(LicetError) -> Word? where Word.RawValue == String {
    guard let text = try optionalText(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      let fallback = "write one of " + words.joined(separator: ", ")
      throw failure(
        "'\(text)' is no value of '\(key)'",
        remedy: NearestWord.remedy(for: text, among: words, otherwise: fallback), at: node[key])
    }
    return word
  }

  /// Words of a fixed set, joined by spaces or in a list.
  public mutating func listOfWords<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type = Word.self
  ) throws(LicetError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for text in try texts(key).flatMap({ $0.split(separator: " ").map(String.init) }) {
      guard let word = Word(rawValue: text) else {
        let known = Word.allCases.map(\.rawValue)
        let fallback = "write one of " + known.joined(separator: ", ")
        throw failure(
          "'\(text)' is no value of '\(key)'",
          remedy: NearestWord.remedy(for: text, among: known, otherwise: fallback), at: node[key])
      }
      words.append(word)
    }
    return words
  }

  public mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type = Word.self
  ) throws(LicetError) -> Word where Word.RawValue == String {
    guard let word = try optionalWord(key, type) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return word
  }

  public mutating func optionalNumber(_ key: String) throws(LicetError) -> DecimalNumber? {
    guard let text = try optionalText(key) else { return nil }
    guard let number = DecimalNumber(text) else {
      throw failure("'\(text)' is not a decimal number", remedy: "write digits, such as 0.25", at: node[key])
    }
    return number
  }

  public mutating func number(_ key: String) throws(LicetError) -> DecimalNumber {
    guard let number = try optionalNumber(key) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return number
  }

  /// `yes` or `no`; nil where absent.
  public mutating func optionalFlag(_ key: String) throws(LicetError) -> Bool? {
    guard let text = try optionalText(key) else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw failure("'\(text)' is neither yes nor no", remedy: "write yes or no", at: node[key])
    }
  }

  /// - Throws: where a field was not asked for: nothing in a law file goes unread.
  public func finish() throws(LicetError) {
    let count = node.memberCount
    guard count > 64 || readMembers.nonzeroBitCount < count else { return }
    let members = node.members ?? []
    let unread = members.indices.first { place in
      place < 64 ? readMembers & (1 << UInt64(place)) == 0 : !known.contains(members[place].key)
    }
    guard let stray = unread.map({ members[$0] }) else { return }
    let keys = Set(known).sorted()
    throw failure(
      "\(what) has an unknown field '\(stray.key)'",
      remedy: NearestWord.remedy(
        for: stray.key, among: keys, otherwise: "remove it, or use one of " + keys.joined(separator: ", ")),
      at: stray.node)
  }
}
