#if Desk
import Hummingbird
import Licet
import NIOCore

/// The lines of a body as they come: no more is read than has been asked for.
struct NDJSONLines: AsyncSequence, Sendable {
  /// A line and its number.
  struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]
  }

  let body: RequestBody
  /// Bytes of one line.
  let most: Int

  struct AsyncIterator: AsyncIteratorProtocol {
    private var body: RequestBody.AsyncIterator
    private let most: Int
    private var pending: [UInt8] = []
    private var place = 0
    private var number = 0
    private var isOver = false

    init(_ body: RequestBody.AsyncIterator, most: Int) { (self.body, self.most) = (body, most) }

    /// The next line that is not blank.
    /// - Throws: `Problem` 413 where a line is too long.
    mutating func next() async throws -> Line? {
      while true {
        if let end = pending[place...].firstIndex(of: 0x0A) {
          let line = pending[place..<end]
          place = end + 1
          number += 1
          if let kept = Self.trimmed(line) { return Line(number: number, bytes: kept) }
          continue
        }
        pending.removeFirst(place)
        place = 0
        guard pending.count <= most else { throw Body.tooLarge(most) }
        guard !isOver, let buffer = try await body.next() else {
          isOver = true
          guard !pending.isEmpty else { return nil }
          let line = Self.trimmed(pending[...])
          pending = []
          number += 1
          return line.map { Line(number: number, bytes: $0) }
        }
        pending.append(contentsOf: buffer.readableBytesView)
      }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8]? {
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? nil : Array(line)
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body.makeAsyncIterator(), most: most) }
}
#endif
