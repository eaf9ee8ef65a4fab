package import Licet

/// The JSON document of a question: one party at the top, or two under `left` and `right`.
package struct PartyDocument {
  /// What is wrong with the document, and where (in bytes).
  package struct Failure: Error {
    package let id: String?
    package let code: LicetError.Code
    package let message: String
    package let remedy: String
    package let offset: Int
  }

  package typealias Note = (_ message: String, _ example: String?) -> Void

  package private(set) var id: String?
  package private(set) var builders: [PartyBuilder] = []
  private let today: CalendarDay
  private let note: Note

  /// - Throws: `Failure`.
  package init(_ node: JSONNode, shape: RowShape, today: CalendarDay, note: @escaping Note) throws {
    (self.today, self.note) = (today, note)
    let members = try membersOf(node)
    id = members.first { $0.key == "id" }?.node.text
    switch shape {
    case .party, .document: builders = [try party(members.filter { $0.key != "id" })]
    case .pair: builders = try pair(members, node)
    }
  }

  private func membersOf(_ node: JSONNode) throws -> [(key: String, node: JSONNode)] {
    guard let members = node.members else {
      throw failure(
        "a JSON object is expected here", "write {\"name\":\"…\"}, one a line (jq -c '.[]' makes so)", node)
    }
    return members
  }

  private func pair(_ members: [(key: String, node: JSONNode)], _ node: JSONNode) throws -> [PartyBuilder] {
    for member in members where !["id", "left", "right"].contains(member.key) { noteUnknown(member.key) }
    return try RowShape.pair.sides.map { side in
      guard let member = members.first(where: { $0.key == side }) else {
        throw failure(
          "the field '\(side)' is missing", "write {\"left\":{\"name\":\"…\"},\"right\":{\"name\":\"…\"}}",
          node)
      }
      if member.node.text != nil { return try party([(key: "name", node: member.node)]) }
      return try party(membersOf(member.node))
    }
  }

  private func party(_ members: [(key: String, node: JSONNode)]) throws -> PartyBuilder {
    var builder = PartyBuilder(today: today)
    for (key, node) in members {
      guard let field = PartyField(word: key) else {
        noteUnknown(key)
        continue
      }
      for item in node.items { try add(item, field, to: &builder) }
    }
    return builder
  }

  private func add(_ node: JSONNode, _ field: PartyField, to builder: inout PartyBuilder) throws {
    do {
      if case .identifier = field, let members = node.members {
        try builder.add(try identifier(members, node))
      } else if let text = node.text {
        try builder.add(text, to: field)
      } else if case .null = node.value {
        return
      } else {
        throw failure("a text is expected for the \(field.title)", "write it in quotes", node)
      }
    } catch let problem as FieldProblem {
      note("a \(field.title) was not understood and left out: \(problem.remedy)", problem.value)
    } catch let error as LicetError {
      throw Failure(
        id: id, code: error.code, message: error.message, remedy: error.remedy, offset: node.offset)
    }
  }

  private func identifier(_ members: [(key: String, node: JSONNode)], _ node: JSONNode) throws -> Identifier {
    let texts = Dictionary(
      members.map { ($0.key, $0.node.text ?? "") }, uniquingKeysWith: { first, _ in first })
    guard let value = texts["value"]?.printable.trimmed, !value.isEmpty, value.utf8.count <= Limits.textBytes
    else {
      throw failure("the identifier has no value", "write {\"type\":\"IMO\",\"value\":\"9187629\"}", node)
    }
    return Identifier(
      type: (texts["type"] ?? "").printable.trimmed, value: value,
      country: texts["country"].flatMap { Country($0) })
  }

  private func noteUnknown(_ key: String) {
    let nearest = NearestWord.to(key, among: PartyField.words + ["id"])
    note(
      "the field '\(key.printable.prefix(60))' is not known and was ignored"
        + (nearest.map { "; did you mean '\($0)'?" } ?? ""), nil)
  }

  private func failure(_ message: String, _ remedy: String, _ node: JSONNode) -> Failure {
    Failure(id: id, code: .badInput, message: message, remedy: remedy, offset: node.offset)
  }
}
