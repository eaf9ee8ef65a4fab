import Foundation
import Licet
import Measurement
import QueryGenerator
import Screening
import Vocabulary

/// The World under measurement, and what it took to have it.
struct BenchmarkWorld {
  let world: World
  /// From the official file to a compiled data folder; nil where the folder was given.
  let compile: Cost?
  /// From the data folder to a World that answers, in seconds.
  let openSeconds: Double
  /// The compiled file, in bytes; what a World keeps mapped.
  let compiledBytes: Int
  /// All files of the data folder, in bytes; the publisher's file among them.
  let dataBytes: Int
  /// One thread asks, as a batch does.
  private let screener: Screener

  /// The last day of the snapshot the questions were made from.
  static let moment = Instant(rfc3339: "2026-08-01T03:59:59Z") ?? Instant(secondsSinceEpoch: 1_785_556_799)

  /// - Parameter data: a folder that lists were imported into; nil to import the list anew and remove it after.
  static func make(data: URL?) throws -> BenchmarkWorld {
    if let data { return try opened(data, compile: nil) }
    let scratch = FileManager.default.temporaryDirectory.appending(path: "licet-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    return try opened(scratch, compile: try importList(into: scratch))
  }

  /// Reads the official file into `data`: the one place that imports.
  static func importList(into data: URL) throws -> Cost {
    let file = try SharedFolder.locate().appending(path: "csl/csl-2026-07-31.ndjson.zst")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    return try Cost.measure { _ = try Lists.importFiles([file], data: data) }
  }

  private static func opened(_ data: URL, compile: Cost?) throws -> BenchmarkWorld {
    let clock = ContinuousClock()
    let start = clock.now
    let world = try World.open(data: data)
    let seconds = (clock.now - start).seconds
    return BenchmarkWorld(
      world: world, compile: compile, openSeconds: seconds,
      compiledBytes: try bytes(in: data) { $0.lastPathComponent.hasPrefix("world") },
      dataBytes: try bytes(in: data) { _ in true }, screener: Screener(world.index))
  }

  private static func bytes(in folder: URL, where isWanted: (URL) -> Bool) throws -> Int {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    return try (files?.allObjects as? [URL] ?? []).filter(isWanted).reduce(0) {
      $0 + (try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
    }
  }
}

extension BenchmarkWorld {
  /// What a caller does to screen a name.
  func screen(_ name: String, kind: Query.Kind? = nil, threshold: Double) -> ScreeningAnswer {
    let party = Party(name: name, kind: kind.flatMap { PartyKind(rawValue: $0.rawValue) })
    return screener.screen(party, ScreeningOptions(on: Self.moment, threshold: threshold))
  }

  func judge(_ query: Query, withKind: Bool, threshold: Double) -> Judgement {
    let answer = screen(query.text, kind: withKind ? query.kind : nil, threshold: threshold)
    return Judgement(of: answer.matches.map(self.answer), to: query)
  }

  private func answer(_ match: Match) -> Answer {
    Answer(
      names: [match.matchedName] + world.listing(of: match).names.map(\.text),
      sourceID: match.listing.sourceID,
      label: "\(match.listing.id) \(match.listing.name) (\(match.matchedName))", score: match.score,
      alert: match.alert)
  }
}
