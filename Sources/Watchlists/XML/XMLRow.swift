import Vocabulary

/// A record as published, column by column: a column is the path of element names below the record. Traits that are
/// never read are left out.
enum XMLRow {
  static func fields(_ record: XMLElement) -> [RowField] {
    var fields: [RowField] = []
    append(record, path: "", to: &fields)
    return fields
  }

  private static func append(_ element: XMLElement, path: String, to fields: inout [RowField]) {
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key })
    where !value.isEmpty && !UnreadTraits.named(name) {
      fields.append(RowField(joined(path, "@" + name), value))
    }
    let text = element.text.trimmed
    if !text.isEmpty { fields.append(RowField(path, text)) }
    for child in element.children where !UnreadTraits.named(child.name) {
      append(child, path: joined(path, child.name), to: &fields)
    }
  }

  private static func joined(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : path + "/" + name
  }
}
