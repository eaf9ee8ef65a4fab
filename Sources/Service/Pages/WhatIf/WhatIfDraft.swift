#if Desk
import Licet
import Vocabulary

/// A drafted designation and a book of business, as the form has them.
struct WhatIfDraft {
  static let tables = [
    "orders", "customers", "items", "firms", "shipments", "contracts", "equipment", "holdings", "licenses",
    "suppliers", "bom", "ownership",
  ]

  private var values: [String: String]

  init(_ fields: FormFields) {
    values = Dictionary(fields.all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// A form not yet filled in.
  init(today: CalendarDay) {
    values = ["country": "CN", "list": "us-entity-list", "at": today.iso, "on": today.iso]
  }

  /// What the form may be filled with, to see what comes of it.
  static let example = WhatIfDraft([
    "name": WhatIfExample.name, "country": "CN", "list": "us-entity-list",
    "at": "2019-10-09", "on": "2019-05-22", "book:orders": WhatIfExample.orders,
    "book:customers": WhatIfExample.customers, "book:items": WhatIfExample.items,
    "book:firms": WhatIfExample.firms, "book:ownership": WhatIfExample.ownership,
  ])

  private init(_ values: [String: String]) { self.values = values }

  subscript(name: String) -> String { values[name] ?? "" }

  static func field(_ table: String) -> String { "book:" + table }

  var title: String { Words.WhatIf.report(self["name"], on: self["list"]) }

  /// The scenario as the contract has it.
  var scenario: JSON {
    var listing: [(String, JSON)] = [
      ("list", .string(self["list"])), ("name", .string(self["name"])), ("country", .string(self["country"])),
    ]
    if self["list"] == "us-entity-list" {
      listing += [
        ("license-requirement", .string("all-items-subject-to-the-ear")),
        ("review-policy", .string("presumption-of-denial")),
      ]
    }
    let amendment = JSON.object([
      ("at", .string(self["at"])), ("citation", .string(Words.WhatIf.citation)),
      ("add-listing", .object(listing)),
    ])
    return .object([
      ("id", .string("what-if")), ("title", .string(title)), ("on", .string(self["on"])),
      ("currency", .string("USD")),
      (
        "variants",
        .array([
          .object([
            ("id", .string("drafted")), ("title", .string(Words.WhatIf.variant)),
            ("amendments", .array([amendment])),
          ])
        ])
      ),
    ])
  }

  /// The tables that hold something.
  var book: [(name: String, text: String)] {
    Self.tables.compactMap { table in
      let text = self[Self.field(table)]
      return text.contains(where: { !$0.isWhitespace }) ? (table, text) : nil
    }
  }

  func simulated(in world: World, cores: Int) throws -> SimulationResult {
    let node = try JSONDocument.read(scenario.bytes, file: "")
    return try Simulator(world, try Scenario.read(node, file: ""), try BookReader().read(tables: book))
      .run(cores: cores)
  }
}
#endif
