#if Desk
import Casework
import HTTPTypes
import Hummingbird

/// One call of the API: how it is reached, who may make it, what it takes and gives, and what it does.
///
/// The router and the OpenAPI document are both made from it, so that neither says what the other doesn't.
struct Endpoint: Sendable {
  /// A document that is taken or given.
  struct Form: Sendable {
    let type: String
    /// The name of a schema of the OpenAPI document.
    let schema: String
  }

  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query, header }

    let name: String
    let place: Place
    let summary: String
    /// JSON Schema of one value.
    var schema: [String: String] = ["type": "string"]
    /// Allowed words; empty for any.
    var words: [String] = []
    var isRequired = false
  }

  typealias Handler = @Sendable (Request, DeskContext) async throws -> Response

  let method: HTTPRequest.Method
  /// With its parameters in braces: `/v1/alerts/{id}`.
  let path: String
  /// Unique; in camel case.
  let name: String
  let summary: String
  /// The part of the document it stands in.
  let tag: String
  /// Nil for what anybody may ask.
  let permission: Permission?
  var parameters: [Parameter] = []
  var takes: [Form] = []
  var gives: [Form] = []
  var status: HTTPResponse.Status = .ok
  let handler: Handler
}
#endif
