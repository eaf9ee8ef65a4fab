import Regulations
import Vocabulary

/// Section 889 as of one moment: it binds federal agencies, their contractors and recipients of federal funds.
public struct Section889AtMoment: Sendable {
  let equipment: Holding<CoveredEquipmentContent>
  let bans: [Holding<ProcurementBanContent>]

  /// What of it can matter to questions of the same circumstances; nil where none does.
  public func pertinent(to inquiry: Inquiry) -> Section889AtMoment? {
    let bans = bans.filter { $0.content.actions.contains(inquiry.transaction.action) }
    return bans.isEmpty ? nil : Section889AtMoment(equipment: equipment, bans: bans)
  }

  /// What the section says of the question.
  public func assess(_ inquiry: Inquiry, into report: inout RegimeReport) {
    guard bans.contains(where: { $0.content.actions.contains(inquiry.transaction.action) }) else { return }
    let makers = MakerSearch(inquiry: inquiry, law: equipment.content).makers()
    guard !makers.isEmpty else { return }
    let purpose = EquipmentPurpose(inquiry, equipment.content)
    for ban in bans {
      ProcurementBanStep(
        inquiry: inquiry, holding: ban, equipment: equipment, makers: makers, purpose: purpose
      ).apply(to: &report)
    }
  }
}
