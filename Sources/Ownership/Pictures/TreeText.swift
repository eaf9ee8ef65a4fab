import Vocabulary

extension OwnershipPicture {
  /// A tree of text: under each party who holds it, `*` where a holding decides.
  public var tree: String {
    let held = Set(edges.map(\.owned))
    // A circle has no party that owns nothing: one of it is begun with.
    let roots =
      subject.map { [parties.firstIndex(of: $0) ?? 0] }
      ?? parties.indices.filter { isRoot($0) } + parties.indices.filter { held.contains($0) }
    let incoming = Dictionary(grouping: edges.indices) { edges[$0].owned }
    var (lines, shown): ([String], Set<Int>) = ([], [])
    for root in roots where !shown.contains(root) {
      lines.append("\(name(root)): \(standing(root))")
      branch(root, "", [root], incoming, &lines, &shown)
    }
    if leftOut > 0 { lines.append("\(leftOut) more parties are left out") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Held by others and holding nobody.
  private func isRoot(_ index: Int) -> Bool {
    edges.contains { $0.owned == index } && !edges.contains { $0.owner == index }
  }

  private func branch(
    _ party: Int, _ indent: String, _ above: Set<Int>, _ incoming: [Int: [Int]], _ lines: inout [String],
    _ shown: inout Set<Int>
  ) {
    shown.insert(party)
    let owners = incoming[party] ?? []
    for (place, index) in owners.enumerated() {
      let edge = edges[index]
      let isLast = place + 1 == owners.count
      var line =
        "\(indent)\(isLast ? "└─" : "├─")\(edge.isDeciding ? "*" : " ") \(share(edge)) \(name(edge.owner))"
      line += ": \(standing(edge.owner))"
      let isCircle = above.contains(edge.owner)
      let isKnown = shown.contains(edge.owner) && incoming[edge.owner] != nil
      if isCircle { line += " (a circle)" } else if isKnown { line += " (see above)" }
      lines.append(line)
      if !isCircle, !isKnown {
        branch(
          edge.owner, indent + (isLast ? "    " : "│   "), above.union([edge.owner]), incoming, &lines, &shown
        )
      }
    }
  }
}
