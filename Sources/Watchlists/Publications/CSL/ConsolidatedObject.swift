import Vocabulary

/// A JSON object of the Consolidated Screening List as a row; several values are arrays, or texts joined by `; `.
enum ConsolidatedObject {
  static func row(_ node: JSONNode, line: Int?) -> ConsolidatedRow {
    var row = ConsolidatedRow(line: line)
    guard case .object(let members) = node else { return row }
    row.fields.reserveCapacity(members.count)
    for member in members where member.value != .null && !UnreadTraits.named(member.key) {
      set(member.key, member.value, in: &row)
      let published = text(member.value)
      if !published.isEmpty { row.fields.append(RowField(member.key, published)) }
    }
    return row
  }

  private static func set(_ key: String, _ value: JSONNode, in row: inout ConsolidatedRow) {
    switch key {
    case "source": row.source = value.text ?? ""
    case "entity_number": row.entityNumber = value.text ?? ""
    case "type": row.type = value.text ?? ""
    case "name": row.name = value.text ?? ""
    case "title": row.title = value.text ?? ""
    case "alt_names": row.alternativeNames = list(value)
    case "addresses": row.addresses = value.elements.map(place)
    case "programs": row.programs = list(value)
    case "license_requirement": row.licenseRequirement = value.text ?? ""
    case "license_policy": row.licensePolicy = value.text ?? ""
    case "federal_register_notice": row.federalRegisterNotice = value.text ?? ""
    case "start_date": row.startDate = value.text ?? ""
    case "end_date": row.endDate = value.text ?? ""
    case "remarks": row.remarks = value.text ?? ""
    case "source_list_url": row.sourceAddress = value.text ?? ""
    case "citizenships": row.citizenships = list(value)
    case "nationalities": row.nationalities = list(value)
    case "dates_of_birth": row.birthDates = list(value)
    case "ids": row.numbers = value.elements.map(number)
    case "call_sign": row.callSign = value.text ?? ""
    case "vessel_flag": row.vesselFlag = value.text ?? ""
    default: break
    }
  }

  private static func list(_ value: JSONNode) -> [String] {
    if case .string(let text) = value { return text.parts("; ") }
    return value.texts
  }

  private static func place(_ node: JSONNode) -> ConsolidatedRow.Place {
    let parts = ["address", "city", "state", "postal_code"].compactMap { node[$0]?.text }.filter {
      !$0.isEmpty
    }
    return .init(text: parts.joined(separator: ", "), country: node["country"]?.text ?? "")
  }

  private static func number(_ node: JSONNode) -> ConsolidatedRow.Number {
    .init(
      type: node["type"]?.text ?? "", value: node["number"]?.text ?? "", country: node["country"]?.text ?? "")
  }

  /// A value as one text, for the published row.
  private static func text(_ node: JSONNode) -> String {
    switch node {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map(text).filter { !$0.isEmpty }.joined(separator: "; ")
    case .object(let members): members.map { text($0.value) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
