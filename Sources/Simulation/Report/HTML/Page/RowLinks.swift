import HyperText

/// Links to lines, by the ids of their objects.
enum RowLinks {
  /// More than that nobody follows; the result as JSON has all.
  private static let most = 400

  static func markup(_ rows: [ReportRow]) -> Markup {
    .group(
      rows.prefix(most).enumerated().map { place, row in
        .group([
          place == 0 ? "" : ", ",
          row.isWritten
            ? element(.a, .link(to: row.anchor)) { row.object.object } : .text(row.object.object),
        ])
      } + [
        rows.count > most
          ? .text(", and \((rows.count - most).reading) more, in the result as JSON") : .nothing
      ])
  }
}
