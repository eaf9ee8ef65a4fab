#if Desk
import Hummingbird
import Licet
import NIOCore

/// Reads bodies within limits of size and of time.
struct Body: Sendable {
  /// Bytes of one document.
  static let document = 4 << 20
  /// Bytes of a form: a small counterparty book may be pasted into one.
  static let form = 8 << 20
  /// Bytes of a file: a counterparty book, a book of business.
  static let file = 512 << 20

  let limits: RequestLimits

  /// The whole body.
  /// - Throws: `Problem` 413 where it is too large, 408 where it takes too long to come.
  func bytes(_ request: Request, upTo most: Int = document) async throws -> [UInt8] {
    if let stated = request.headers[.contentLength].flatMap({ Int($0) }), stated > most {
      throw Self.tooLarge(most)
    }
    let deadline = Deadline(limits.body, Self.slow)
    defer { deadline?.cancel() }
    var bytes: [UInt8] = []
    for try await buffer in request.body {
      guard bytes.count + buffer.readableBytes <= most else { throw Self.tooLarge(most) }
      bytes.append(contentsOf: buffer.readableBytesView)
    }
    return bytes
  }

  /// A JSON document in a body.
  /// - Throws: `LicetError` where it is not UTF-8, `JSONReader.Failure` where it is no JSON.
  static func json(_ bytes: [UInt8]) throws -> JSONNode {
    try requireUTF8(bytes)
    return try JSONReader.read(bytes)
  }

  /// Nobody is asked about under a name whose letters were lost on the way.
  static func requireUTF8(_ bytes: [UInt8]) throws(LicetError) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    throw LicetError(.badInput, "the document is not UTF-8", remedy: "send it as UTF-8")
  }

  static func tooLarge(_ most: Int) -> Problem {
    Problem(
      .contentTooLarge, "limit-exceeded", "The body is too large",
      "a body of this call has \(most) bytes at most",
      remedy: "send less at once; many questions go as NDJSON")
  }

  static let slow = Problem(
    .requestTimeout, "slow-body", "The body came too slowly", "the body did not come within its time",
    remedy: "send it again in one go")

  /// - Throws: `Problem` 415 where the type is none of them; a body without a type is taken as the first.
  static func requireType(_ request: Request, _ types: [String]) throws(Problem) -> String {
    guard let stated = request.headers[.contentType] else { return types[0] }
    if types.contains(stated) { return stated }
    let type = stated.split(separator: ";").first.map { $0.lowercased().filter { !$0.isWhitespace } } ?? ""
    if types.contains(type) { return type }
    throw Problem(
      .unsupportedMediaType, "unsupported-type", "The type of the body is not known",
      "'\(stated.prefix(100))' is not taken here", remedy: "send \(types.joined(separator: " or "))")
  }
}
#endif
