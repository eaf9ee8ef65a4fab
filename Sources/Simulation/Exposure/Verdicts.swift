import Assessments
import Dispatch
import Regulations
import Synchronization
import Vocabulary

/// The assessments a simulation needs, each distinct question at each moment in each World once.
final class Verdicts: Sendable {
  struct Key: Hashable, Sendable {
    let question: Int
    /// 0 for the World as known; else the variant's place plus one.
    let world: Int
    let instant: Instant
  }

  private let worlds: [World]
  private let made = Mutex<[Key: Assessment]>([:])

  init(_ worlds: [World]) { self.worlds = worlds }

  var count: Int { made.withLock { $0.count } }

  subscript(key: Key) -> Assessment? { made.withLock { $0[key] } }

  /// Assesses what is asked for, on several cores.
  /// - Throws: `LicetError.badInput` where the law covers no such day.
  func fill(_ keys: Set<Key>, _ transactions: [Transaction], cores: Int) throws {
    // One moment after the other, so that the law of a moment is typed once for each thread.
    let open = made.withLock { made in keys.filter { made[$0] == nil } }.sorted {
      ($0.world, $0.instant, $0.question) < ($1.world, $1.instant, $1.question)
    }
    guard !open.isEmpty else { return }
    // More parts than cores: what is hard to answer lies close together.
    let count = max(1, min(cores * 6, open.count / 64))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: count) { part in
      do {
        let range = open[(open.count * part / count)..<(open.count * (part + 1) / count)]
        try self.assess(range, transactions)
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func assess(_ keys: ArraySlice<Key>, _ transactions: [Transaction]) throws {
    var assessors: [Int: Assessor] = [:]
    var results: [(Key, Assessment)] = []
    for key in keys {
      let assessor = try assessors[key.world] ?? Assessor(worlds[key.world])
      assessors[key.world] = assessor
      results.append((key, try assessor.assess(transactions[key.question], on: key.instant)))
    }
    made.withLock { made in for (key, assessment) in results { made[key] = assessment } }
  }
}
