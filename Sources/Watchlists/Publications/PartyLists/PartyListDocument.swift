import Vocabulary

/// A party of a party-list document, with the columns all these documents share.
struct PartyListRow {
  let line: Int
  let name: String
  let aliases: [String]
  let country: String
  let address: String
  let status: String
  let effectiveDate: String
  let federalRegister: String
  let notes: String
  let fields: [RowField]
}

/// A list as `{"list_id":…,"extracted":…,"count":…,"entities":[…]}`: an official document put into JSON.
struct PartyListDocument {
  let listID: String
  let extracted: CalendarDay?
  let rows: [PartyListRow]

  /// - Throws: `LicetError.badInput` with file and line where it is no such document, or holds fewer entries than it
  ///   says.
  init(_ file: InputFile) throws {
    let document = try JSONDocument(file)
    guard let listID = document.root["list_id"]?.text, case .array(let entities)? = document.root["entities"]
    else {
      throw document.error("the document has no list_id or no entities", remedy: "fetch it again", offset: 0)
    }
    self.listID = listID
    extracted = document.root["extracted"]?.text.flatMap { CalendarDay(iso: $0) }
    rows = entities.map { Self.row($0, document) }
    if let count = document.root["count"]?.text.flatMap({ Int($0) }), count != rows.count {
      throw document.error(
        "the document says it holds \(count) entries and holds \(rows.count)",
        remedy: "fetch it again; it was cut",
        offset: 0)
    }
  }

  private static func row(_ node: JSONNode, _ document: JSONDocument) -> PartyListRow {
    func text(_ key: String) -> String { node[key]?.text?.trimmed ?? "" }
    var fields: [RowField] = []
    var line = 0
    if case .object(let members) = node {
      // Entities come one a line or spread over lines; the first member stands for the whole.
      line = members.first?.offset ?? 0
      for member in members where !UnreadTraits.named(member.key) {
        let value = member.value.texts.joined(separator: "; ")
        if !value.isEmpty { fields.append(RowField(member.key, value)) }
      }
    }
    return PartyListRow(
      line: line, name: text("name"), aliases: node["aliases"]?.texts ?? [], country: text("country"),
      address: text("address"), status: text("status"), effectiveDate: text("effective_date"),
      federalRegister: text("federal_register"), notes: text("notes"), fields: fields)
  }
}
