import Vocabulary

extension OwnershipPicture {
  /// The picture in Graphviz' DOT language.
  public var dot: String {
    var lines = [
      "digraph ownership {", "  rankdir=TB; labelloc=b; label=\(Self.quoted(caption));",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fillcolor=white];",
      "  edge [fontname=\"Helvetica\", fontsize=11];",
    ]
    for index in parties.indices {
      let text = Self.quoted(name(index) + "\n" + standing(index))
      lines.append("  n\(index) [label=\(text), \(Self.style(evaluation[parties[index]]))];")
    }
    for edge in edges {
      let style =
        (edge.isDeciding ? ", penwidth=2.5, color=\"#b42318\"" : "")
        + (edge.holding.share.isExact ? "" : ", style=dashed")
      lines.append("  n\(edge.owner) -> n\(edge.owned) [label=\(Self.quoted(share(edge)))\(style)];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func style(_ capture: Capture) -> String {
    switch capture {
    case .listed: "fillcolor=\"#b42318\", fontcolor=white"
    case .captured: "fillcolor=\"#fde0dc\", color=\"#b42318\""
    case .undetermined: "fillcolor=\"#fff3cd\", color=\"#9a6700\", style=\"rounded,filled,dashed\""
    case .notCaptured: "color=\"#6b7280\""
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}
