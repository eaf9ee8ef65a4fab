package import Licet

/// What of the law differs between two moments, provision by provision.
package struct LawChanges {
  package struct Change {
    package let provision: Provision
    package let before: DatedValue?
    package let after: DatedValue?

    /// Lines that only the earlier, and that only the later value has.
    package var lines: (gone: [String], new: [String]) {
      let (former, next) = (Self.lines(before), Self.lines(after))
      return (former.filter { !next.contains($0) }, next.filter { !former.contains($0) })
    }

    private static func lines(_ value: DatedValue?) -> [String] {
      value?.node.lines(without: ["from", "to", "verified"]) ?? []
    }
  }

  package let changes: [Change]

  package init(book: Rulebook, from: Instant, to: Instant) {
    changes = book.provisions.compactMap { provision in
      let before = provision.values.first { $0.holds(at: from) }
      let after = provision.values.first { $0.holds(at: to) }
      return before?.from == after?.from ? nil : Change(provision: provision, before: before, after: after)
    }
  }

  package func document(_ earlier: String, _ later: String) -> JSON {
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
