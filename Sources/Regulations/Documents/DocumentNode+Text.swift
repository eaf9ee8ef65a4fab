extension DocumentNode {
  /// The value as indented lines, `key: value`, lists with dashes: for people, and to tell two values apart.
  public func lines(indent: Int = 0, without skipped: Set<String> = []) -> [String] {
    let space = String(repeating: " ", count: indent)
    switch kind {
    case .null: return [space + "-"]
    case .text: return [space + (text ?? "")]
    case .list:
      return (items ?? []).flatMap { item -> [String] in
        let lines = item.lines(indent: indent + 2)
        return lines.enumerated().map { $0 == 0 ? space + "- " + $1.dropFirst(indent + 2) : $1 }
      }
    case .map:
      return (members ?? []).filter { !skipped.contains($0.key) }.flatMap { key, node -> [String] in
        if let text = node.text { return [space + key + ": " + text] }
        let below = node.lines(indent: indent + 2)
        return [space + key + ":"] + below
      }
    }
  }
}
