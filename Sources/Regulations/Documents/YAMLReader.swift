import Vocabulary
import Yams

/// Reads the strict subset of YAML that law files and questions are written in: every scalar is text, and anchors,
/// aliases, tags, repeated keys and further documents are errors.
public enum YAMLReader {
  /// How deep a document may nest.
  public static let depth = 32

  /// - Throws: `LicetError.badInput` with file and line.
  public static func read(_ text: String, file: String) throws -> DocumentNode {
    var builder = DocumentBuilder()
    let root = try add(text, file: file, to: &builder)
    return builder.finish(root: root)
  }

  /// Adds the document to a store and returns where its root stands.
  static func add(_ text: String, file: String, to builder: inout DocumentBuilder) throws -> Int {
    try refuseAnchors(text, file: file)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      guard let root = try parser.nextRoot() else { return builder.null(line: 1, column: 1) }
      let index = try add(root, depth: 0, file: file, to: &builder)
      if try parser.nextRoot() != nil {
        throw LicetError(
          .badInput, "a second document begins here", remedy: "keep one document a file", file: file)
      }
      return index
    } catch let error as YamlError {
      throw described(error, file: file)
    }
  }

  private static func add(_ node: Node, depth: Int, file: String, to builder: inout DocumentBuilder) throws
    -> Int
  {
    let (line, column) = (node.mark?.line ?? 0, node.mark?.column ?? 0)
    guard depth <= Self.depth else {
      throw LicetError(
        .limitExceeded, "the document nests deeper than \(Self.depth)", remedy: "flatten it", file: file,
        line: line)
    }
    switch node {
    case .scalar(let scalar):
      if scalar.style == .plain, ["", "~", "null"].contains(scalar.string) {
        return builder.null(line: line, column: column)
      }
      return builder.text(scalar.string, line: line, column: column)
    case .sequence(let items):
      let indices = try items.map { try add($0, depth: depth + 1, file: file, to: &builder) }
      return builder.list(indices, line: line, column: column)
    case .mapping(let mapping):
      return try add(mapping, line, column, depth: depth, file: file, to: &builder)
    case .alias:
      throw LicetError(
        .badInput, "an alias stands here", remedy: "write the value out", file: file, line: line,
        column: column)
    }
  }

  private static func add(
    _ mapping: Node.Mapping, _ line: Int, _ column: Int, depth: Int, file: String,
    to builder: inout DocumentBuilder
  ) throws -> Int {
    var seen: Set<String> = []
    var members: [(key: Int, value: Int)] = []
    for (key, value) in mapping {
      let (keyLine, keyColumn) = (key.mark?.line ?? line, key.mark?.column ?? column)
      guard case .scalar(let scalar) = key else {
        throw LicetError(
          .badInput, "a key is not text", remedy: "write a plain key", file: file, line: keyLine,
          column: keyColumn)
      }
      guard seen.insert(scalar.string).inserted else {
        throw LicetError(
          .badInput, "the key '\(scalar.string)' stands twice", remedy: "keep one of the two", file: file,
          line: keyLine, column: keyColumn)
      }
      let keyIndex = builder.text(scalar.string, line: keyLine, column: keyColumn)
      members.append((keyIndex, try add(value, depth: depth + 1, file: file, to: &builder)))
    }
    return builder.map(members, line: line, column: column)
  }

  /// Anchors, aliases and tags vanish when a document is composed, so they are looked for in its events' text.
  private static func refuseAnchors(_ text: String, file: String) throws {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let (mark, column) = Self.mark(in: line) else { continue }
      let what = mark == "!" ? "a tag" : mark == "&" ? "an anchor" : "an alias"
      throw LicetError(
        .badInput, "\(what) ('\(mark)') stands here",
        remedy: "write the value out, in quotes where it is text",
        file: file, line: number + 1, column: column)
    }
  }

  private static func mark(in line: Substring) -> (Character, Int)? {
    var (quote, previous): (UInt8?, UInt8) = (nil, 32)
    for (place, byte) in line.utf8.enumerated() {
      if let open = quote {
        if byte == open, previous != 92 || open == 39 { quote = nil }
      } else if (byte == 34 || byte == 39) && Self.opensValue(previous) {
        quote = byte
      } else if byte == 35, previous == 32 {
        return nil
      } else if byte == 38 || byte == 42 || byte == 33, Self.opensValue(previous),
        startsValue(line.utf8.prefix(place))
      {
        return (Character(Unicode.Scalar(byte)), place + 1)
      }
      previous = byte
    }
    return nil
  }

  private static func opensValue(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 91 || byte == 123 || byte == 44
  }

  /// Whether nothing but an indicator precedes: `- *x`, `key: &x`, `[*x`.
  private static func startsValue(_ before: Substring.UTF8View) -> Bool {
    guard let last = before.last(where: { $0 != 32 }) else { return true }
    return [58, 45, 91, 123, 44, 63].contains(last)
  }

  private static func described(_ error: YamlError, file: String) -> LicetError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return LicetError(
        .badInput, "not YAML: \(problem)", remedy: "correct the line", file: file, line: mark.line,
        column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return LicetError(
        .badInput, "the key '\(duplicates.first.map(String.init(describing:)) ?? "")' stands twice",
        remedy: "keep one of the two", file: file, line: context.mark.line, column: context.mark.column)
    default:
      return LicetError(.badInput, "not YAML: \(error)", remedy: "write it as UTF-8 YAML", file: file)
    }
  }
}
