import Regulations
import Vocabulary

/// A case that stands for many: `each: {day: 2019-05-21 2019-05-22}` with `on: $day` is a case a day.
struct CaseExpansion {
  /// The words of each name, in the order of the file.
  private let names: [(name: String, words: [String])]
  private let file: String

  /// - Throws: `LicetError.badInput` where a name has no words.
  init(_ node: DocumentNode, file: String) throws(LicetError) {
    self.file = file
    guard let each = node["each"] else {
      names = []
      return
    }
    var fields = try Fields(each, file: file, what: "'each'")
    var names: [(name: String, words: [String])] = []
    for (name, node) in each.members ?? [] {
      // Words that hold spaces stand in a list.
      names.append((name, try node.items == nil ? fields.words(name) : fields.texts(name)))
    }
    // Of $day and $days the longer is replaced first.
    self.names = names.sorted { $0.name.count > $1.name.count }
    if let empty = names.first(where: \.words.isEmpty) {
      throw fields.failure("'\(empty.name)' names no words", remedy: "add words, or drop it")
    }
  }

  /// The case once for each combination of words, which its id ends with.
  func cases(of node: DocumentNode) -> [DocumentNode] {
    guard !names.isEmpty else { return [node] }
    return combinations().map { words in
      var builder = DocumentBuilder()
      let root = copy(node, words, isRoot: true, into: &builder)
      return builder.finish(root: root)
    }
  }

  private func combinations() -> [[String]] {
    names.reduce([[]]) { rows, next in rows.flatMap { row in next.words.map { row + [$0] } } }
  }

  private func copy(
    _ node: DocumentNode, _ words: [String], isRoot: Bool = false, into builder: inout DocumentBuilder
  ) -> Int {
    if let text = node.text {
      return builder.text(filled(text, words), line: node.line, column: node.column)
    }
    if let items = node.items {
      let copies = items.map { copy($0, words, into: &builder) }
      return builder.list(copies, line: node.line, column: node.column)
    }
    guard let members = node.members else { return builder.null(line: node.line, column: node.column) }
    let copies = members.filter { !isRoot || $0.key != "each" }.map { key, value in
      let isID = isRoot && key == "id"
      let value =
        isID
        ? builder.text(([value.text ?? ""] + words).joined(separator: "-"), line: value.line)
        : copy(value, words, into: &builder)
      return (key: builder.text(filled(key, words)), value: value)
    }
    return builder.map(copies, line: node.line, column: node.column)
  }

  private func filled(_ text: String, _ words: [String]) -> String {
    guard text.contains("$") else { return text }
    return zip(names, words).reduce(text) { $0.replacing("$" + $1.0.name, with: $1.1) }
  }
}
