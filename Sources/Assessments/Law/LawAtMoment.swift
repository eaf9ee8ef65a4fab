import Regimes
import Vocabulary

/// Every regime as it stood at one moment.
struct LawAtMoment: Sendable {
  let moment: Instant
  let ear: EARAtMoment
  let ofac: OFACAtMoment
  let cmic: CMICAtMoment
  /// Nil before it had effect.
  let section889: Section889AtMoment?
}
