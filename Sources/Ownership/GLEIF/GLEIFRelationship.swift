import Vocabulary

/// A relationship record (level 2): the start node is consolidated by, managed by or a branch of the end node.
struct GLEIFRelationship {
  let child: String
  let parent: String
  /// Such as `IS_DIRECTLY_CONSOLIDATED_BY`.
  let type: String
  let isInactive: Bool
  /// Such as `PUBLISHED`, `LAPSED`.
  let registration: String
  let from: CalendarDay?
  let to: CalendarDay?
  /// As published, such as `100.00 PERCENTAGE`: how much is consolidated, by a method that is no count of shares.
  let quantifier: String?
  let line: Int

  /// Nil where the value is no relationship record.
  init?(_ record: JSONValue) {
    guard let relationship = record["Relationship"],
      let child = relationship["StartNode"]?["NodeID"]?.gleif,
      let parent = relationship["EndNode"]?["NodeID"]?.gleif,
      let type = relationship["RelationshipType"]?.gleif
    else { return nil }
    (self.child, self.parent, self.type) = (child, parent, type)
    registration = record["Registration"]?["RegistrationStatus"]?.gleif ?? ""
    isInactive = relationship["RelationshipStatus"]?.gleif == "INACTIVE"
    let periods = relationship["RelationshipPeriods"]
    let all = periods?["RelationshipPeriod"]?.items ?? periods?.items ?? []
    // Accounting and filing periods say when somebody looked.
    let own = all.first { $0["PeriodType"]?.gleif == "RELATIONSHIP_PERIOD" }
    from = own?["StartDate"]?.gleif.flatMap { DateText.first($0) }
    let updated = record["Registration"]?["LastUpdateDate"]?.gleif.flatMap { DateText.first($0) }
    // What has ended without a date had ended when the record was last changed.
    to = own?["EndDate"]?.gleif.flatMap { DateText.last($0) } ?? (isInactive ? updated : nil)
    let quantifiers = relationship["RelationshipQuantifiers"]
    let first = (quantifiers?["RelationshipQuantifier"]?.items ?? quantifiers?.items ?? []).first
    quantifier = first?["QuantifierAmount"]?.gleif.map { amount in
      [amount, first?["QuantifierUnits"]?.gleif].compactMap(\.self).joined(separator: " ")
    }
    line = Int(record.line)
  }
}
