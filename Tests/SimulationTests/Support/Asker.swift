import Licet

@testable import Assessments

/// Asks a World, and keeps its answers: the same question at the same moment has the same answer.
final class Asker {
  private struct Key: Hashable {
    let transaction: Transaction
    let instant: Instant
  }

  private let assessor: Assessor
  private var answers: [Key: Assessment] = [:]

  init(_ assessor: Assessor) { self.assessor = assessor }

  func answer(to transaction: Transaction, at instant: Instant) throws -> Assessment {
    let key = Key(transaction: transaction, instant: instant)
    if let known = answers[key] { return known }
    let answer = try assessor.assess(transaction, on: instant)
    answers[key] = answer
    return answer
  }

  /// What binds and asks for something.
  static func words(_ answer: Assessment) -> Set<String> {
    Set(
      answer.findings.filter { $0.status.binds && $0.outcome > .noLicenseRequired }.map {
        "\($0.provision) \($0.outcome.rawValue) \($0.status.rawValue) \($0.reviewPolicy?.rawValue ?? "") \($0.reasonsForControl)"
      })
  }
}
