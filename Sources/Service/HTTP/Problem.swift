#if Desk
import Casework
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Licet

/// Why a call was not answered, as RFC 9457 has it: `application/problem+json`.
struct Problem: Error {
  let status: HTTPResponse.Status
  /// A stable word; the last part of `type`.
  let code: String
  let title: String
  /// What is wrong in this call, and what to do.
  let detail: String
  var remedy: String?
  /// 1-based, in the body.
  var line: Int?
  var column: Int?
  /// Seconds, where trying again later may help.
  var retryAfter: Int?
  /// Whether `error` repeats the detail: programs written for Watchman look there.
  var saysError = false
  /// Further headers.
  var headers: HTTPFields = [:]

  init(
    _ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String, remedy: String? = nil
  ) {
    (self.status, self.code, self.title, self.detail, self.remedy) = (status, code, title, detail, remedy)
  }

  /// The words for whatever was thrown; nothing of the inside of the program is told.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as LicetError: self.init(licet: error)
    case let error as CaseError: self.init(case: error)
    case let error as StoreError: self.init(store: error)
    case let error as HTTPError:
      self.init(error.status, "http", error.status.reasonPhrase, error.body ?? error.status.reasonPhrase)
    case is CancellationError:
      self.init(.serviceUnavailable, "stopping", "The desk is stopping", "ask again in a moment")
      retryAfter = 1
    default:
      self.init(
        .internalServerError, "internal", "Something failed inside",
        "the log of the desk says what, under this request's id")
    }
  }

  private init(licet error: LicetError) {
    let status: HTTPResponse.Status =
      switch error.code {
      case .limitExceeded: .contentTooLarge
      case .notFound: .notFound
      case .badUsage, .badInput, .unknownFormat, .countOutOfRange: .unprocessableContent
      case .inputOutput, .corruptData: .serviceUnavailable
      }
    self.init(status, error.code.rawValue, Self.titles[error.code] ?? "", error.message, remedy: error.remedy)
    (line, column) = (error.line, error.column)
  }

  private static let titles: [LicetError.Code: String] = [
    .limitExceeded: "More than is allowed", .notFound: "Not found", .badUsage: "The call is not understood",
    .badInput: "The document is not understood", .unknownFormat: "The format is not known",
    .countOutOfRange: "A count is out of range", .inputOutput: "A file can't be read or written",
    .corruptData: "Data is damaged",
  ]

  private init(case error: CaseError) {
    let status: HTTPResponse.Status =
      switch error {
      case .forbidden, .ownProposal: .forbidden
      case .stale, .wrongState: .conflict
      case .invalid: .unprocessableContent
      case .notFound: .notFound
      case .impossible: .serviceUnavailable
      }
    self.init(status, error.code, "That can't be done", error.message)
  }

  private init(store error: StoreError) {
    self.init(
      .serviceUnavailable, error.code, "The desk's database can't do its work", error.message,
      remedy: "nothing that was acknowledged is lost")
    if case .locked = error { retryAfter = 1 }
  }

  var json: JSON {
    var fields: [(String, JSON)] = [
      ("type", .string("urn:licet:problem:\(code)")), ("title", .string(title)),
      ("status", .integer(status.code)),
      ("detail", .string(detail)), ("code", .string(code)),
    ]
    if saysError { fields.append(("error", .string(detail))) }
    if let remedy { fields.append(("remedy", .string(remedy))) }
    if let line { fields.append(("line", .integer(line))) }
    if let column { fields.append(("column", .integer(column))) }
    return .object(fields)
  }

  var response: Response {
    var response = Response(json: json, status: status)
    response.headers[.contentType] = "application/problem+json"
    for field in headers { response.headers.append(field) }
    if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    return response
  }
}

extension HTTPResponse.Status {
  /// 401 with the way to sign in.
  static func challenge(_ detail: String) -> Problem {
    var problem = Problem(
      .unauthorized, "unauthorized", "A key or a session is needed", detail,
      remedy: "send 'Authorization: ApiKey KEY', or sign in")
    problem.headers[.wwwAuthenticate] = "ApiKey, Bearer"
    return problem
  }
}
#endif
