#if Desk
import Casework
import Documents
import HTTPTypes
import HyperText
import Hummingbird
import Licet
import Vocabulary

/// Draft a designation, give the book of business, see the report.
struct WhatIfPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] { [PageRoute(path: "/what-if", permission: .ask, show: show, take: take)] }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    page([:], nil, context).response()
  }

  private static let tables = [
    "orders", "customers", "items", "firms", "shipments", "contracts", "equipment", "holdings", "licenses",
    "suppliers", "bom", "ownership",
  ]

  private func page(_ values: [String: String], _ problem: String?, _ context: DeskContext) -> DeskPage {
    func value(_ name: String, _ standard: String = "") -> String { values[name] ?? standard }
    let today = cases.desk.today.iso
    return DeskPage(
      title: "What if it were listed?", section: .whatIf, caller: context.caller,
      content: .group([
        element(.p) {
          "Draft a designation and paste the tables of your book, each as CSV with its header. The report says who and what is touched, from when, by which law, and what is not."
        },
        problem.map { text in element(.p, .class("warning"), .role("alert")) { text } } ?? .nothing,
        element(.form, .of(.method, "post"), .of(.action, "/what-if")) {
          FormToken(caller: context.caller).markup
          element(.fieldset) {
            element(.legend) { "The designation" }
            Field.text("name", "Whom", value: value("name"), required: true)
            Field.text("country", "Country", value: value("country", "CN"), required: true)
            Field.choice(
              "list", "On which list", Self.lists, selected: value("list", "us-entity-list"))
            Field.text("at", "From", value: value("at", today), type: "date", required: true)
            Field.text("on", "As known on", value: value("on", today), type: "date", required: true)
          }
          element(.fieldset) {
            element(.legend) { "The book" }
            Self.tables.map { table in
              element(.details, table == "orders" ? .flag(.open) : nil) {
                element(.summary) { table }
                Field.area("book:" + table, table, value: value("book:" + table))
              }
            }
          }
          Field.button("Simulate")
        },
      ]))
  }

  private static let lists = [
    ("us-entity-list", "Entity List"), ("us-sdn", "SDN List"), ("us-cmic", "CMIC List"),
    ("us-889", "Section 889"),
  ]

  @Sendable private func take(_ fields: FormFields, _ request: Request, _ context: DeskContext) async throws
    -> Response
  {
    let values = Dictionary(fields.all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    do {
      let result = try result(fields)
      // The report brings its own style; nothing in it runs.
      var response = Response(text: SimulationDocument(result).html, type: "text/html; charset=utf-8")
      response.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
      return response
    } catch let error as LicetError {
      return page(values, "\(error.message); \(error.remedy)", context).response(.unprocessableContent)
    }
  }

  private func result(_ fields: FormFields) throws -> SimulationResult {
    let listing: [(String, JSON)] =
      [
        ("list", .string(fields.text("list"))), ("name", .string(fields.text("name"))),
        ("country", .string(fields.text("country"))),
      ]
      + (fields.text("list") == "us-entity-list"
        ? [
          ("license-requirement", .string("all-items-subject-to-the-ear")),
          ("review-policy", .string("presumption-of-denial")),
        ] : [])
    let scenario = JSON.object([
      ("id", .string("what-if")), ("title", .string("\(fields.text("name")) on \(fields.text("list"))")),
      ("on", .string(fields.text("on"))), ("currency", .string("USD")),
      (
        "variants",
        .array([
          .object([
            ("id", .string("drafted")), ("title", .string("As drafted")),
            (
              "amendments",
              .array([
                .object([
                  ("at", .string(fields.text("at"))), ("citation", .string("drafted, not published")),
                  ("add-listing", .object(listing)),
                ])
              ])
            ),
          ])
        ])
      ),
    ])
    let tables = Self.tables.compactMap { table -> (name: String, text: String)? in
      let text = fields.text("book:" + table)
      return text.contains(where: { !$0.isWhitespace }) ? (table, text) : nil
    }
    let book = try BookReader().read(tables: tables)
    let node = try JSONDocument.read(scenario.bytes, file: "")
    return try Simulator(cases.desk.shelf.current.world, try Scenario.read(node, file: ""), book)
      .run(cores: cases.screening.cores)
  }
}
#endif
