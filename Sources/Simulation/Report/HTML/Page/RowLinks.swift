/// Links to lines, by the ids of their objects.
enum RowLinks {
  static func markup(_ rows: [ReportRow]) -> Markup {
    .group(
      rows.enumerated().map { place, row in
        .group([place == 0 ? "" : ", ", element(.a, .link(to: row.anchor)) { row.object.object }])
      })
  }
}
