#if Desk
import Documents
import Hummingbird
import Licet
import NIOCore

/// Answers NDJSON line by line, while the lines come: the asker's pace is the desk's.
enum NDJSONAnswer {
  /// So many bytes of answers are sent at once.
  private static let chunk = 64 << 10

  static func stream(
    _ request: Request, _ answer: @escaping @Sendable (NDJSONLines.Line) throws -> JSON
  ) -> Response {
    stream(request, text: { try answer($0).text })
  }

  static func stream(
    _ request: Request, text answer: @escaping @Sendable (NDJSONLines.Line) throws -> String
  ) -> Response {
    let lines = NDJSONLines(body: request.body, most: Body.document)
    return Response(
      status: .ok, headers: [.contentType: "application/x-ndjson"],
      body: ResponseBody { writer in
        // Away from the connection's event loop, which others share.
        try await withTaskExecutorPreference(globalConcurrentExecutor) {
          try await send(lines, answer, to: &writer)
        }
        try await writer.finish(nil)
      })
  }

  private static func send(
    _ lines: NDJSONLines, _ answer: @Sendable (NDJSONLines.Line) throws -> String,
    to writer: inout any ResponseBodyWriter
  ) async throws {
    var buffer = ByteBuffer()
    do {
      for try await line in lines {
        buffer.writeString(try answer(line))
        buffer.writeInteger(UInt8(ascii: "\n"))
        guard buffer.readableBytes >= chunk else { continue }
        try await writer.write(buffer)
        buffer.clear()
      }
    } catch let problem as Problem {
      // The status is sent already: the last line says why no more follow.
      buffer.writeString(JSON.object([("error", problem.json)]).text + "\n")
    }
    if buffer.readableBytes > 0 { try await writer.write(buffer) }
  }

  /// The answer to a line that can't be asked.
  static func refusal(_ error: any Error, _ line: NDJSONLines.Line) -> JSON {
    var problem = Problem(error)
    if problem.line == nil { problem.line = line.number }
    return .object([("id", .string(String(line.number))), ("error", problem.json)])
  }
}
#endif
