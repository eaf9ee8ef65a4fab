import Documents
import Licet

/// Provisions, facts and coverage for people and for programs.
struct LawPage {
  let book: Rulebook
  let style: Style

  // MARK: Overview

  var overview: String {
    let rows = book.provisions.map { provision in
      [provision.id, provision.schema, "\(provision.values.count)", provision.title]
    }
    return
      ([style.heading("\(rows.count) provisions") + ", law tree \(book.hash.prefix(16))"]
      + Table.lines(rows, indent: 2, rightAligned: [2])).joined(separator: "\n") + "\n"
  }

  var overviewDocument: JSON {
    .object([
      ("tree", .string(book.hash)),
      (
        "provisions",
        .array(
          book.provisions.map { provision in
            .object([
              ("id", .string(provision.id)), ("title", .string(provision.title)),
              ("citation", .string(provision.citation)), ("schema", .string(provision.schema)),
            ])
          })
      ),
    ])
  }

  // MARK: A provision

  func text(of provision: Provision, on moment: Instant?) -> String {
    let by = provision.verified.by.map { " by \($0)" } ?? ""
    let head: [(label: String, text: String)] = [
      ("law", provision.citation), ("holds", provision.schema), ("file", provision.file),
      ("verified", "\(provision.verified.on.iso)\(by), against \(provision.verified.against)"),
    ]
    var lines = [style.heading(provision.id) + "  " + provision.title] + ListingLines.lines(head, style)
    for value in values(of: provision, on: moment) { lines += [""] + block(value) }
    if values(of: provision, on: moment).isEmpty { lines += ["", "Nothing held that day."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func values(of provision: Provision, on moment: Instant?) -> [DatedValue] {
    provision.values.filter { value in moment.map(value.holds) ?? true }
  }

  private func block(_ value: DatedValue) -> [String] {
    let span = "from \(value.from)" + (value.to.map { " to \($0)" } ?? "")
    let skipped: Set<String> = ["from", "to", "status", "evidence", "cite", "verified"]
    return [style.heading(span) + "  \(value.status.rawValue), \(value.evidence.rawValue)"]
      + ListingLines.lines([("cite", value.citations.joined(separator: "; "))], style)
      + value.node.lines(indent: 2, without: skipped).map(\.printable)
  }

  func document(of provision: Provision, on moment: Instant?) -> JSON {
    .object([
      ("id", .string(provision.id)), ("title", .string(provision.title)),
      ("citation", .string(provision.citation)), ("schema", .string(provision.schema)),
      ("file", .string(provision.file)),
      ("values", .array(values(of: provision, on: moment).map { Self.json($0.node) })),
    ])
  }

  private static func json(_ node: DocumentNode) -> JSON {
    if let members = node.members { return .object(members.map { ($0.key, json($0.node)) }) }
    if let items = node.items { return .array(items.map(json)) }
    return .optional(node.text)
  }

  // MARK: Facts

  private var definitions: [FactDefinition] { book.facts.definitions.values.sorted { $0.id < $1.id } }

  var facts: String {
    FactDefinition.Subject.allCases.map { subject in
      let known = definitions.filter { $0.subject == subject }
      let lines = known.flatMap { fact -> [String] in
        let presumed = fact.presumed.map { "; \($0.text) unless said otherwise" } ?? ""
        return ["  " + style.command(fact.id)]
          + ListingLines.lines(
            [
              ("question", fact.question), ("answers", fact.allowed.joined(separator: ", ") + presumed),
              ("asked by", fact.askedBy.joined(separator: ", ")),
            ], style, indent: 4)
      }
      return ([style.heading(Self.title(subject))] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private static func title(_ subject: FactDefinition.Subject) -> String {
    switch subject {
    case .transaction: "Facts of the transaction (facts, endUse.facts)"
    case .party: "Facts of a party (parties[].facts)"
    case .item: "Attributes of an item (items[].attributes)"
    }
  }

  var factsDocument: JSON {
    .array(
      definitions.map { fact in
        .object([
          ("id", .string(fact.id)), ("subject", .string(fact.subject.rawValue)),
          ("question", .string(fact.question)), ("answers", .strings(fact.allowed)),
          ("unit", .optional(fact.unit)), ("presumed", .optional(fact.presumed?.text)),
          ("answeredNoByCivilUse", .bool(fact.civilAnswersNo)), ("askedBy", .strings(fact.askedBy)),
        ])
      })
  }

  // MARK: Coverage

  var coverage: String {
    let rows = book.coverage.sections.map { section in
      [section.section, section.extent.rawValue, section.title]
    }
    let notes = book.coverage.sections.compactMap { section in
      section.note.map { (label: section.section, text: $0) }
    }
    return
      ([style.heading("Questions are answered from \(book.coverage.from.iso) on")]
      + Table.lines(rows, indent: 2) + ["", style.heading("What is missing")]
      + ListingLines.lines(notes, style)).joined(separator: "\n") + "\n"
  }

  var coverageDocument: JSON {
    .object([
      ("from", .string(book.coverage.from.iso)),
      (
        "sections",
        .array(
          book.coverage.sections.map { section in
            .object([
              ("section", .string(section.section)), ("title", .string(section.title)),
              ("coverage", .string(section.extent.rawValue)), ("note", .optional(section.note)),
            ])
          })
      ),
    ])
  }
}
