import Documents
import Licet

extension LawChanges {
  /// For people.
  func text(_ earlier: String, _ later: String, _ style: Style) -> String {
    guard !changes.isEmpty else { return "Nothing modeled changed between \(earlier) and \(later).\n" }
    let blocks = changes.flatMap { change -> [String] in
      let (gone, new) = change.lines
      let since = change.after.map { "since \($0.from)" } ?? "not yet there"
      return ["", style.heading(change.provision.id) + "  \(change.provision.title), \(since)"]
        + gone.map { style.alert("  - \($0)") } + new.map { style.command("  + \($0)") }
    }
    return (["\(changes.count) provisions differ between \(earlier) and \(later)"] + blocks)
      .joined(separator: "\n") + "\n"
  }
}
