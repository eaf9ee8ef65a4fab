public import Foundation

/// The questions of one seed, as one JSON document a line.
public struct QuerySet: Sendable {
  public static let defaultSeed: UInt64 = 20_260_731

  public let queries: [Query]

  public init(queries: [Query]) { self.queries = queries }

  public init(file: URL) throws {
    let decoder = JSONDecoder()
    queries = try CompressedFile.lines(file).map { try decoder.decode(Query.self, from: Data($0.utf8)) }
  }

  public func lines() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try queries.reduce(into: Data()) { $0 += try encoder.encode($1) + Data([0x0a]) }
  }

  /// Every `stride`-th question, so that every class keeps its share.
  public func sample(of size: Int) -> QuerySet {
    guard size > 0, size < queries.count else { return self }
    return QuerySet(queries: (0..<size).map { queries[$0 * queries.count / size] })
  }
}
