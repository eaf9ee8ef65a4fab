#if Desk
import HTTPTypes
import Licet

/// The calls that answer a question and keep nothing.
struct QuestionEndpoints {
  let desk: DeskParts

  let cores: Int

  var all: [Endpoint] { [screen, compare, assess, simulate, ownership, classify] }

  static let on = Endpoint.Parameter(
    name: "on", place: .query,
    summary: "As of which day (yyyy-mm-dd) or moment (RFC 3339); today where absent")
  static let threshold = Endpoint.Parameter(
    name: "threshold", place: .query, summary: "At or above this score a match is an alert",
    schema: ["type": "number"])

  private static func forms(_ schema: String) -> [Endpoint.Form] {
    [.init(type: "application/json", schema: schema), .init(type: "application/x-ndjson", schema: schema)]
  }

  private var screen: Endpoint {
    Endpoint(
      method: .post, path: "/v1/screen", name: "screen",
      summary: "Listings that a party resembles; NDJSON for many parties", tag: "Questions", permission: .ask,
      parameters: [
        Self.on, Self.threshold,
        .init(name: "list", place: .query, summary: "Only this list; once or more"),
        .init(
          name: "limit", place: .query, summary: "How many matches at most; 10 where absent",
          schema: ["type": "integer", "minimum": "1", "maximum": "1000"]),
      ],
      takes: Self.forms("Party"), gives: Self.forms("Screening"), handler: ScreeningCall(desk: desk).answer)
  }

  private var compare: Endpoint {
    Endpoint(
      method: .post, path: "/v1/compare", name: "compare",
      summary: "How far two parties resemble each other; NDJSON for many pairs", tag: "Questions",
      permission: .ask, parameters: [Self.threshold], takes: Self.forms("Pair"),
      gives: Self.forms("Comparison"), handler: ComparisonCall(desk: desk).answer)
  }

  private var assess: Endpoint {
    Endpoint(
      method: .post, path: "/v1/assess", name: "assess",
      summary: "May we do this, with these parties, on this day, and which law says so?", tag: "Questions",
      permission: .ask,
      parameters: [
        Self.on,
        .init(
          name: "explain", place: .query, summary: "Whether the answer carries the whole reasoning",
          schema: ["type": "boolean"]),
      ],
      takes: Self.forms("Transaction"), gives: Self.forms("Assessment"),
      handler: AssessmentCall(desk: desk).answer)
  }

  private var simulate: Endpoint {
    Endpoint(
      method: .post, path: "/v1/simulate", name: "simulate",
      summary: "What a designation would do to a book of business; with 'Accept: text/html' as a report",
      tag: "Questions", permission: .ask, takes: [.init(type: "application/json", schema: "Scenario")],
      gives: [
        .init(type: "application/json", schema: "Simulation"), .init(type: "text/html", schema: "Text"),
      ], handler: SimulationCall(desk: desk, cores: cores).answer)
  }

  private var ownership: Endpoint {
    Endpoint(
      method: .post, path: "/v1/ownership", name: "ownership",
      summary: "Who is reached through who owns it, by a 50 percent rule", tag: "Questions", permission: .ask,
      parameters: [
        Self.on,
        .init(name: "rule", place: .query, summary: "The rule's id; us.ofac.fifty-percent where absent"),
      ],
      takes: [.init(type: "application/json", schema: "Holdings"), .init(type: "text/csv", schema: "Text")],
      gives: [.init(type: "application/json", schema: "Ownership")],
      handler: OwnershipCall(desk: desk).answer)
  }

  private var classify: Endpoint {
    Endpoint(
      method: .get, path: "/v1/classify", name: "classify",
      summary: "Entries of the Commerce Control List that words may mean, with the question that decides",
      tag: "Questions", permission: .ask,
      parameters: [
        .init(name: "words", place: .query, summary: "What the item is, in plain words", isRequired: true)
      ],
      gives: [.init(type: "application/json", schema: "Classification")],
      handler: ClassificationCall(desk: desk).answer)
  }
}
#endif
