import Names
public import Regimes
public import Regulations
import Screening
import Synchronization
public import Vocabulary

/// The law tree, read and typed for every regime.
public final class BodyOfLaw: Sendable {
  public let book: Rulebook
  public let ear: ExportAdministrationRegulations
  public let ofac: OfficeOfForeignAssetsControl
  private let moments = Mutex<[Instant: LawAtMoment]>([:])
  private let bodies = Mutex<NamedBodies?>(nil)

  /// How many moments are kept; whoever asks about more pays for typing them again.
  private static let kept = 64

  /// - Throws: `LicetError.badInput` where a provision is missing or breaks its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    self.book = book
    ear = try ExportAdministrationRegulations(book)
    ofac = try OfficeOfForeignAssetsControl(book)
  }

  /// All regimes as they stood at a moment.
  func at(_ moment: Instant) -> LawAtMoment {
    if let known = moments.withLock({ $0[moment] }) { return known }
    let made = LawAtMoment(moment: moment, ear: ear.at(moment), ofac: ofac.at(moment))
    moments.withLock { kept in
      if kept.count >= Self.kept { kept.removeAll() }
      kept[moment] = made
    }
    return made
  }

  /// The bodies that the law itself names, compiled once.
  func namedBodies(_ normalizer: NameNormalizer) throws -> NamedBodies {
    try bodies.withLock { kept in
      if let kept { return kept }
      let made = try NamedBodies(book, normalizer: normalizer)
      kept = made
      return made
    }
  }
}
