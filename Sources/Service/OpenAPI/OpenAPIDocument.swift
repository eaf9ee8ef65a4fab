#if Desk
import HTTPTypes
import Licet

/// The OpenAPI 3.1 document of the endpoints (spec.openapis.org/oas/v3.1.0).
struct OpenAPIDocument {
  let endpoints: [Endpoint]
  let version: String

  var json: JSON {
    .object([
      ("openapi", .string("3.1.0")),
      (
        "info",
        .object([
          ("title", .string("Licet")), ("version", .string(version)),
          (
            "summary",
            .string("May we do this, with these parties, on this day, and which law says so?")
          ),
          ("license", .object([("name", .string("Apache-2.0")), ("identifier", .string("Apache-2.0"))])),
        ])
      ),
      ("security", .array([.object([("ApiKey", .array([]))])])),
      ("paths", .object(paths)),
      (
        "components",
        .object([
          ("schemas", .object(Schemas.all)),
          (
            "securitySchemes",
            .object([
              (
                "ApiKey",
                .object([
                  ("type", .string("apiKey")), ("in", .string("header")), ("name", .string("Authorization")),
                  ("description", .string("ApiKey KEY")),
                ])
              )
            ])
          ),
        ])
      ),
    ])
  }

  private var paths: [(String, JSON)] {
    var order: [String] = []
    var operations: [String: [(String, JSON)]] = [:]
    for endpoint in endpoints {
      if operations[endpoint.path] == nil { order.append(endpoint.path) }
      operations[endpoint.path, default: []].append(
        (endpoint.method.rawValue.lowercased(), operation(endpoint)))
    }
    return order.map { ($0, .object(operations[$0] ?? [])) }
  }

  private func operation(_ endpoint: Endpoint) -> JSON {
    var fields: [(String, JSON)] = [
      ("operationId", .string(endpoint.name)), ("summary", .string(endpoint.summary)),
      ("tags", .strings([endpoint.tag])),
    ]
    if endpoint.permission == nil { fields.append(("security", .array([.object([])]))) }
    if !endpoint.parameters.isEmpty {
      fields.append(("parameters", .array(endpoint.parameters.map(parameter))))
    }
    if !endpoint.takes.isEmpty {
      fields.append(
        ("requestBody", .object([("required", .bool(true)), ("content", content(endpoint.takes))])))
    }
    fields.append(("responses", .object(responses(endpoint))))
    return .object(fields)
  }

  private func parameter(_ parameter: Endpoint.Parameter) -> JSON {
    var schema = parameter.schema.sorted { $0.key < $1.key }.map { key, value in
      (key, Int(value).map { JSON.integer($0) } ?? .string(value))
    }
    if !parameter.words.isEmpty { schema.append(("enum", .strings(parameter.words))) }
    return .object([
      ("name", .string(parameter.name)), ("in", .string(parameter.place.rawValue)),
      ("required", .bool(parameter.isRequired || parameter.place == .path)),
      ("description", .string(parameter.summary)), ("schema", .object(schema)),
    ])
  }

  private func responses(_ endpoint: Endpoint) -> [(String, JSON)] {
    var given: [(String, JSON)] = [("description", .string(endpoint.summary))]
    if !endpoint.gives.isEmpty { given.append(("content", content(endpoint.gives))) }
    let problem = JSON.object([
      ("description", .string("Why it was not answered")),
      ("content", content([.init(type: "application/problem+json", schema: "Problem")])),
    ])
    return [(String(endpoint.status.code), .object(given)), ("default", problem)]
  }

  private func content(_ forms: [Endpoint.Form]) -> JSON {
    .object(
      forms.map { form in
        (
          form.type,
          .object([("schema", .object([("$ref", .string("#/components/schemas/\(form.schema)"))]))])
        )
      })
  }
}
#endif
