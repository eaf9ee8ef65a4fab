public import Assessments
import Vocabulary
import Watchlists

/// A simulation's result as JSON, the fields of the contract first.
public struct SimulationDocument {
  let result: SimulationResult

  public init(_ result: SimulationResult) { self.result = result }

  /// One document; the same result gives the same bytes.
  public var json: JSON { .object(body + [("resultHash", .string(resultHash))]) }

  /// Of the document without it.
  public var resultHash: String { InputFile(name: "", bytes: Array(JSON.object(body).text.utf8)).sha256 }

  private var body: [(String, JSON)] {
    let lead = result.variants.first
    return [
      ("scenario", .string(result.scenario.id)), ("title", .string(result.scenario.title)),
      ("on", .string(result.scenario.on.iso)),
      ("until", .string(result.scenario.until.iso)), ("edition", .string(result.edition)),
      ("variant", .optional(lead?.id)),
      ("affected", .array((lead?.affected ?? []).map(Self.json))),
      ("notAffected", .array((lead?.notAffected ?? []).map(Self.json))),
      ("totals", lead.map(Self.totals) ?? .null), ("unaffected", .integer(lead?.unaffected ?? 0)),
      ("variants", .array(result.variants.map(Self.json))),
      ("rows", .integer(result.rows)), ("objects", .integer(result.objects)),
      ("missing", .array(missing)), ("notModeled", .strings(notModeled)),
      ("warnings", .strings(result.warnings.map(Self.words))),
    ]
  }

  /// What the scenario or the book asks for and nothing models.
  public var notModeled: [String] {
    result.scenario.notModeled + [
      "tariffs (section 301 and others)", "UFLPA and withhold release orders", "section 1260H procurement",
      "the FCC Covered List", "audits of equipment by its traces",
    ]
  }

  private var missing: [JSON] {
    result.missingRates.map { currency in
      .object([
        ("fact", .string("rates.\(currency)")),
        (
          "question",
          .string(
            "What is one \(currency) worth in \(result.scenario.currency ?? "the scenario's currency")?")
        ),
      ])
    }
  }

  private static func words(_ warning: Warning) -> String {
    let place = [warning.file, warning.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + warning.message
  }

  private static func json(_ variant: VariantResult) -> JSON {
    .object([
      ("id", .string(variant.id)), ("title", .string(variant.title)), ("edition", .string(variant.edition)),
      ("affected", .array(variant.affected.map(json))),
      ("notAffected", .array(variant.notAffected.map(json))),
      ("totals", totals(variant)), ("unaffected", .integer(variant.unaffected)),
      (
        "dates",
        .array(
          variant.dates.map { date in
            .object([
              ("at", .string(date.at.rfc3339)), ("what", .string(date.what)),
              ("citation", .optional(date.citation)),
            ])
          })
      ),
    ])
  }

  private static func json(_ object: AffectedObject) -> JSON {
    .object([
      ("object", .string(object.object)), ("title", .string(object.title)), ("firm", .string(object.firm)),
      ("counterparty", .string(object.counterparty)), ("activity", .string(object.activity)),
      ("regime", .string(object.regime)), ("provision", .string(object.provision)),
      ("before", .string(object.before.rawValue)), ("after", .string(object.after.rawValue)),
      ("reviewPolicy", .optional(object.reviewPolicy?.rawValue)), ("status", .string(object.status)),
      ("from", .string(object.from.rfc3339)), ("valueAtRisk", object.valueAtRisk.map(money) ?? .null),
      ("counted", .bool(object.isCounted)), ("action", .string(object.action.rawValue)),
      ("todo", .string(object.todo)), ("explanation", .string(object.explanation)),
      ("citations", .strings(object.citations)), ("order", .integer(object.order)),
      ("alternatives", object.alternatives.map { .array($0.map(json)) } ?? .null),
    ])
  }

  private static func json(_ other: Alternative) -> JSON {
    .object([
      ("supplier", .string(other.supplier)), ("basis", .string(other.basis.rawValue)),
      ("leadTimeDays", other.leadTimeDays.map(JSON.integer) ?? .null), ("source", .string(other.source)),
    ])
  }

  private static func json(_ object: UntouchedObject) -> JSON {
    .object([
      ("object", .string(object.object)), ("title", .string(object.title)), ("firm", .string(object.firm)),
      ("counterparty", .string(object.counterparty)), ("why", .string(object.why)),
      ("citations", .strings(object.citations)),
    ])
  }

  private static func totals(_ variant: VariantResult) -> JSON {
    .object([
      ("all", json(variant.total)), ("byRegime", .array(variant.byRegime.map(json))),
      ("byCounterparty", .array(variant.byCounterparty.map(json))),
      ("byAction", .array(variant.byAction.map(json))),
    ])
  }

  private static func json(_ total: Total) -> JSON {
    .object([
      ("heading", .string(total.heading)), ("objects", .integer(total.objects)),
      ("sums", .array(total.sums.map(money))), ("converted", total.converted.map(money) ?? .null),
    ])
  }

  private static func money(_ money: Money) -> JSON {
    .object([("amount", .string(money.amount.text)), ("currency", .string(money.currency))])
  }
}
