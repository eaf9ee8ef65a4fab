import HyperText

/// A table that stays one for those who hear it, and stands as a list of lines on a narrow page.
struct DataTable {
  struct Column {
    let title: String
    var style: String?

    static func words(_ title: String) -> Column { Column(title: title) }
    static func number(_ title: String) -> Column { Column(title: title, style: "number") }
    static func drawing(_ title: String) -> Column { Column(title: title, style: "drawing") }
    static func narrow(_ title: String) -> Column { Column(title: title, style: "slim") }
  }

  struct Row {
    var id: String?
    let cells: [Markup]
  }

  let caption: Markup
  let columns: [Column]
  let rows: [Row]
  var style = "data"

  var markup: Markup {
    element(.table, .class(style), .role("table")) {
      element(.caption) { caption }
      element(.thead, .role("rowgroup")) {
        element(.tr, .role("row")) {
          columns.map { column in
            element(.th, .scope("col"), .role("columnheader"), column.style.map(Attribute.class)) {
              column.title
            }
          }
        }
      }
      element(.tbody, .role("rowgroup")) { rows.map(row) }
    }
  }

  private func row(_ row: Row) -> Markup {
    element(.tr, .role("row"), row.id.map(Attribute.id)) {
      zip(columns, row.cells).enumerated().map { place, cell in
        let (column, content) = cell
        let name = Attribute.of(.column, column.title)
        let style = column.style.map(Attribute.class)
        return place == 0
          ? element(.th, .scope("row"), .role("rowheader"), name, style) { element(.div) { content } }
          : element(.td, .role("cell"), name, style) { element(.div) { content } }
      }
    }
  }
}
