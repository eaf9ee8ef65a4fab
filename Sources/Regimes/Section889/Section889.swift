public import Regulations
public import Vocabulary

/// Section 889 of the National Defense Authorization Act for Fiscal Year 2019 (Pub. L. 115-232), typed from the law tree
/// once: which equipment federal agencies may not buy, contractors not use, and federal funds not pay for.
public struct Section889: Sendable {
  private let equipment: Dated<CoveredEquipmentContent>
  private let bans: [Dated<ProcurementBanContent>]

  /// - Throws: `LicetError.badInput` where the definition of the equipment is missing or does not fit its schema.
  public init(_ book: Rulebook) throws(LicetError) {
    equipment = try book.dated("us.procurement.889-f-3")
    bans = book.all()
  }

  /// The section as it stood at a moment; nil before it had effect.
  /// - Throws: `LicetError.badInput` where a value does not fit its schema.
  public func at(_ moment: Instant) throws(LicetError) -> Section889AtMoment? {
    guard let equipment = try equipment.at(moment), equipment.status.binds else { return nil }
    return Section889AtMoment(equipment: equipment, bans: try bans.at(moment))
  }
}
