import Documents
import Licet

/// What the `lists` commands print.
enum ListsText {
  static func statusJSON(_ basis: Basis) -> JSON {
    .object([("edition", .string(basis.edition)), ("lists", .array(basis.lists.map { json($0, basis) }))])
  }

  static func status(_ basis: Basis, _ style: Style) -> String {
    let caution = basis.isBuiltInOnly ? basis.cautions(style).prefix(1) : []
    return (basis.allLines(style) + caution).joined(separator: "\n") + "\n"
  }

  static func importJSON(_ report: ImportReport, _ basis: Basis) -> JSON {
    .object([
      ("edition", .string(basis.edition)), ("lists", .array(basis.lists.map { json($0, basis) })),
      (
        "warnings",
        .array(
          report.warnings.map {
            .object([
              ("message", .string($0.message)), ("file", .optional($0.file)),
              ("line", $0.line.map(JSON.integer) ?? .null),
            ])
          })
      ),
    ])
  }

  static func imported(_ basis: Basis, _ style: Style) -> String {
    let count = basis.lists.count == 1 ? "1 list" : "\(basis.lists.count) lists"
    return (["\(style.heading("Read")) \(count)."] + basis.allLines(style)).joined(separator: "\n") + "\n"
  }

  static func diffJSON(_ diff: ListDiff) -> JSON {
    .object([
      ("added", .array(diff.added.map { .object(name($0)) })),
      ("removed", .array(diff.removed.map { .object(name($0)) })),
      (
        "changed",
        .array(diff.changed.map { .object(name($0.new) + [("fields", .strings($0.fields.map(\.rawValue)))]) })
      ),
    ])
  }

  static func diff(_ diff: ListDiff, _ style: Style) -> String {
    let counts =
      "\(diff.added.count.grouped) added, \(diff.removed.count.grouped) removed, \(diff.changed.count.grouped) changed"
    let rows =
      diff.added.map { ["+", $0.id, $0.primaryName.printable] }
      + diff.removed.map { ["-", $0.id, $0.primaryName.printable] }
      + diff.changed.map {
        [
          "~", $0.new.id,
          "\($0.new.primaryName.printable): \($0.fields.map(\.rawValue).joined(separator: ", "))",
        ]
      }
    return ([style.heading(counts)] + Table.lines(rows)).joined(separator: "\n") + "\n"
  }

  private static func json(_ status: ListStatus, _ basis: Basis) -> JSON {
    .object([
      ("id", .string(status.id.rawValue)), ("count", .integer(status.count)),
      ("asOf", .string(status.asOf.iso)),
      ("publisher", .string(status.publisher)), ("format", .string(status.format)),
      ("age", .string(basis.age(of: status))),
    ])
  }

  private static func name(_ listing: Listing) -> [(String, JSON)] {
    [("id", .string(listing.id)), ("name", .string(listing.primaryName))]
  }
}
