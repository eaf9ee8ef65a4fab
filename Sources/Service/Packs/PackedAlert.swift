#if Desk
import Casework
import Documents
import HyperText
import Licet
import Vocabulary

/// An alert as a pack shows it: the decision, both records, what resembles, what was not known.
struct PackedAlert {
  let pack: EvidencePack
  let alert: Alert
  let events: [SealedEvent]

  /// What the last one to decide had before them; nil where nobody has.
  private var dossier: AlertDossier? {
    events.reversed().lazy.compactMap { $0.header.seen }.compactMap { pack.document($0) }
      .compactMap { try? AlertDossier(document: $0) }.first
  }

  var markup: Markup {
    let dossier = dossier
    return .group([
      element(.section) {
        element(.h2) { Words.Pack.decided }
        decision
      },
      element(.section) {
        element(.h2) { Words.Pack.asked }
        element(.p) {
          Words.Pack.question(
            alert.counterparty, alert.listing, score: alert.evidence.score, threshold: dossier?.threshold)
        }
        element(.h3) { Words.Alert.ours }
        dossier?.counterparty.map { record in DocumentTree.read(Array(record.utf8)) }?.map {
          DocumentTree(node: $0).markup
        }
          ?? element(.p) { Words.Pack.recordGone }
        element(.h3) { Words.Alert.theirs }
        dossier?.listing.map { facts($0) } ?? element(.p) { Words.Pack.listingGone }
        element(.h3) { Words.Alert.evidence }
        element(.ul) {
          alert.evidence.reasons.map { ground in
            let reason = Reason(
              feature: ground.feature, left: ground.left, right: ground.right,
              effect: Double(ground.effect) ?? 0)
            return element(.li) { "\(reason.effectText) \(reason.words)" }
          }
        }
        element(.h3) { Words.Pack.missing }
        element(.ul) { missing(dossier).map { line in element(.li) { line } } }
      },
      dossier.map { dossier in
        element(.section) {
          element(.h2) { Words.Pack.basis }
          PackedBasis(basis: dossier.basis).markup
        }
      } ?? .nothing,
    ])
  }

  private var decision: Markup {
    switch alert.state {
    case .open: element(.p) { Words.Pack.undecided }
    case .proposed(let by, let expires, let reason):
      element(.p) {
        Words.Pack.proposes(by.userName ?? by.rawValue, until: expires.iso, why: reason)
      }
    case .accepted(let pair):
      element(.p) {
        Words.Pack.falseMatch(
          pair.owner.userName ?? "", pair.approver.userName ?? "", until: pair.expires.iso, why: pair.reason)
      }
    case .decided(_, let by, let reason):
      element(.p) {
        Words.Pack.decision(Words.word(alert.state), by: by.userName ?? by.rawValue, why: reason)
      }
    case .lapsed(let cause): element(.p) { "\(Words.word(alert.state)): \(cause.rawValue)" }
    }
  }

  private func facts(_ listing: Listing) -> Markup {
    DocumentTree.read(ListingDocument.json(listing, on: events.last?.header.at ?? alert.opened).bytes).map {
      DocumentTree(node: $0).markup
    }
      ?? .nothing
  }

  /// What would have told the two apart, or the same, and was not known.
  private func missing(_ dossier: AlertDossier?) -> [String] {
    guard let party = dossier?.party, let listing = dossier?.listing else {
      return [Words.Pack.recordsNotKept]
    }
    let sides: [(String, ours: Bool, theirs: Bool)] = [
      (Words.Pack.country, !party.countries.isEmpty, !listing.countries.isEmpty),
      (Words.Pack.birthDate, !party.birthDates.isEmpty, !listing.birthDates.isEmpty),
      (Words.Pack.address, !party.addresses.isEmpty, !listing.addresses.isEmpty),
      (Words.Pack.number, !party.identifiers.isEmpty, !listing.identifiers.isEmpty),
      (Words.Pack.kind, party.kind != nil, listing.kind != nil),
    ]
    return sides.compactMap { what, ours, theirs in
      switch (ours, theirs) {
      case (true, true): nil
      case (false, true): Words.Pack.onlyListingGives(what)
      case (true, false): Words.Pack.onlyRecordGives(what)
      case (false, false): Words.Pack.neitherGives(what)
      }
    }
  }
}
#endif
