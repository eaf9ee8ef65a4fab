import Vocabulary

extension OwnershipPicture {
  /// The picture as an SVG document that needs nothing else: no script, no font, no file; light, dark and in print.
  public var svg: String {
    let labels = parties.indices.map { (name: Self.short(name($0)), standing: standing($0)) }
    let widths = labels.map { max(Self.width($0.name, 8.8), Self.width($0.standing, 6.8)) + 24 }
    let arrows = edges.map { (from: $0.owner, to: $0.owned) }
    let layout = LayeredLayout(widths: widths, arrows: arrows)
    let margin = 24.0
    let width = max(layout.width, Self.width(caption, 6.4)) + 2 * margin
    let height = layout.height + 44
    let shift = (width - layout.width) / 2
    let paths = ArrowPorts(arrows, layout, widths: widths, height: Self.boxHeight).points.map { path in
      path.map { LayeredLayout.Point(x: $0.x + shift, y: $0.y) }
    }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" "
        + "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" role=\"img\" aria-labelledby=\"t d\">",
      "<title id=\"t\">\(Self.escaped(title))</title>",
      "<desc id=\"d\">\(Self.escaped(description))</desc>", "<style>\(Self.style)</style>",
      "<defs>" + ["plain", "deciding"].map(Self.marker).joined() + "</defs>",
      "<rect class=\"page\" width=\"100%\" height=\"100%\"/>",
    ]
    let order = edges.indices.sorted { !edges[$0].isDeciding && edges[$1].isDeciding }
    for place in order { lines.append(arrow(place, paths[place])) }
    for (index, label) in labels.enumerated() {
      lines.append(box(index, label, widths[index], layout.nodes[index], shift))
    }
    for place in order { lines.append(shareLabel(place, paths[place])) }
    lines.append(
      "<text class=\"caption\" x=\"\(Self.number(width / 2))\" y=\"\(Self.number(height - 16))\">\(Self.escaped(caption))</text>"
    )
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// What a reader who doesn't see the picture is told.
  private var description: String {
    let standings = parties.indices.map { "\(name($0)): \(standing($0))." }
    let holdings = edges.map { edge in
      "\(name(edge.owner)) holds \(share(edge)) of \(name(edge.owned))\(edge.isDeciding ? ", which decides" : "")."
    }
    return (standings + holdings + [caption + "."]).joined(separator: " ")
  }

  // MARK: Parts

  private static let boxHeight = 46.0

  private func box(
    _ index: Int, _ label: (name: String, standing: String), _ width: Double, _ center: LayeredLayout.Point,
    _ shift: Double
  ) -> String {
    let (x, y) = (center.x + shift, center.y)
    let capture = evaluation[parties[index]].rawValue
    let isSubject = parties[index] == subject ? " subject" : ""
    return "<g class=\"party \(capture)\(isSubject)\"><title>\(Self.escaped(name(index)))</title>"
      + "<rect x=\"\(Self.number(x - width / 2))\" y=\"\(Self.number(y - Self.boxHeight / 2))\" "
      + "width=\"\(Self.number(width))\" height=\"\(Self.number(Self.boxHeight))\" rx=\"8\"/>"
      + "<text class=\"name\" x=\"\(Self.number(x))\" y=\"\(Self.number(y - 3))\">\(Self.escaped(label.name))</text>"
      + "<text class=\"standing\" x=\"\(Self.number(x))\" y=\"\(Self.number(y + 14))\">\(Self.escaped(label.standing))</text></g>"
  }

  private func arrow(_ place: Int, _ points: [LayeredLayout.Point]) -> String {
    let edge = edges[place]
    var path = "M\(Self.number(points[0].x)),\(Self.number(points[0].y))"
    for (from, to) in zip(points, points.dropFirst()) {
      let middle = Self.number((from.y + to.y) / 2)
      path +=
        " C\(Self.number(from.x)),\(middle) \(Self.number(to.x)),\(middle) \(Self.number(to.x)),\(Self.number(to.y))"
    }
    let kind = edge.isDeciding ? "deciding" : "plain"
    let open = edge.holding.share.isExact ? "" : " open"
    return "<path class=\"holding \(kind)\(open)\" d=\"\(path)\" marker-end=\"url(#\(kind))\"/>"
  }

  private func shareLabel(_ place: Int, _ points: [LayeredLayout.Point]) -> String {
    let edge = edges[place]
    // Near the owned party several arrows meet; near the owner each has room.
    let (start, end) = (points[0], points[1])
    let x = start.x + (end.x - start.x) * 0.28
    let y = start.y + (end.y - start.y) * 0.39
    let kind = edge.isDeciding ? "share deciding" : "share"
    return
      "<text class=\"\(kind)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y + 4))\">\(Self.escaped(share(edge)))</text>"
  }

  private static func marker(_ kind: String) -> String {
    "<marker id=\"\(kind)\" class=\"\(kind)\" viewBox=\"0 0 10 10\" refX=\"8\" refY=\"5\" markerWidth=\"9\" "
      + "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,1 L9,5 L0,9 z\"/></marker>"
  }

  // MARK: Text

  /// About how wide a text is drawn; East Asian letters take two columns.
  private static func width(_ text: String, _ column: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 1.7 : 1) * column }
  }

  private static func short(_ name: String) -> String { name.count > 36 ? name.prefix(35) + "…" : name }

  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // XML has no other control characters.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    text{font-family:system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;text-anchor:middle;fill:#1f2328}
    .page{fill:#fff}.name{font-size:14px;font-weight:600}.standing,.caption{font-size:12px;fill:#57606a}
    .share{font-size:12px;stroke:#fff;stroke-width:4px;paint-order:stroke}.share.deciding{font-weight:700;fill:#b42318}
    .party rect{fill:#f6f8fa;stroke:#8c959f;stroke-width:1.2}.party.captured rect{fill:#fdecea;stroke:#b42318}
    .party.undetermined rect{fill:#fff8e1;stroke:#9a6700;stroke-dasharray:5 3}
    .party.listed rect{fill:#b42318;stroke:#7a1710}.party.listed text{fill:#fff}.party.subject rect{stroke-width:3}
    .holding{fill:none;stroke:#8c959f;stroke-width:1.4}.holding.deciding{stroke:#b42318;stroke-width:2.6}
    .holding.open{stroke-dasharray:6 4}marker.plain path{fill:#8c959f}marker.deciding path{fill:#b42318}
    @media screen and (prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#0d1117}
    .standing,.caption{fill:#9da7b3}.share{stroke:#0d1117}.share.deciding{fill:#ff7b72}
    .party rect{fill:#161b22;stroke:#6e7681}.party.captured rect{fill:#3d1512;stroke:#ff7b72}
    .party.undetermined rect{fill:#332701;stroke:#d29922}.party.listed rect{fill:#da3633;stroke:#ff7b72}
    .holding{stroke:#6e7681}.holding.deciding{stroke:#ff7b72}marker.plain path{fill:#6e7681}marker.deciding path{fill:#ff7b72}}
    @media print{.page{fill:none}.party rect{fill:#fff}.party.captured rect{stroke-width:2.4}
    .party.listed rect{fill:#fff;stroke:#000;stroke-width:3}.party.listed text{fill:#000}}
    """
}
