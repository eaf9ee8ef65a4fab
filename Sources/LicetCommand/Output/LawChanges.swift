import Documents
import Licet

/// What of the law differs between two moments, provision by provision.
struct LawChanges {
  struct Change {
    let provision: Provision
    let before: DatedValue?
    let after: DatedValue?

    /// Lines that only the earlier, and that only the later value has.
    var lines: (gone: [String], new: [String]) {
      let (former, next) = (Self.lines(before), Self.lines(after))
      return (former.filter { !next.contains($0) }, next.filter { !former.contains($0) })
    }

    private static func lines(_ value: DatedValue?) -> [String] {
      value?.node.lines(without: ["from", "to", "verified"]) ?? []
    }
  }

  let changes: [Change]

  init(book: Rulebook, from: Instant, to: Instant) {
    changes = book.provisions.compactMap { provision in
      let before = provision.values.first { $0.holds(at: from) }
      let after = provision.values.first { $0.holds(at: to) }
      return before?.from == after?.from ? nil : Change(provision: provision, before: before, after: after)
    }
  }

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

  func document(_ earlier: String, _ later: String) -> JSON {
    .object([
      ("from", .string(earlier)), ("to", .string(later)),
      (
        "changes",
        .array(
          changes.map { change in
            .object([
              ("provision", .string(change.provision.id)),
              ("before", .optional(change.before?.from.text)), ("after", .optional(change.after?.from.text)),
              ("gone", .strings(change.lines.gone)), ("new", .strings(change.lines.new)),
            ])
          })
      ),
    ])
  }
}
