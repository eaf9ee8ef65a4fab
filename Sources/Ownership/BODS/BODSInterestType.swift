/// What an interest of BODS' codelist `interestType` is to a rule that counts ownership.
enum BODSInterestType {
  /// Shares held.
  case ownership
  /// It may be ownership, and how much of it nobody says: a right to what an owner gets, or an interest whose nature is
  /// not told.
  case possibleOwnership
  /// Votes, seats, influence and offices: control, which OFAC does not count (FAQ 398).
  case control

  /// - Parameter code: nil where the interest has no type.
  init(_ code: String?) {
    guard let code else {
      self = .possibleOwnership
      return
    }
    self = code == "shareholding" ? .ownership : Self.controls.contains(code) ? .control : .possibleOwnership
  }

  /// Whether the codelist of BODS 0.4 has it.
  static func isKnown(_ code: String) -> Bool {
    controls.contains(code) || possible.contains(code) || code == "shareholding"
  }

  private static let possible: Set<String> = [
    "unknownInterest", "unpublishedInterest",
    // Economic rights are what a share gives, without the share.
    "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome", "rightToProfitOrIncomeFromAssets",
    // A trust or a nomination has no shares: who gets what it holds is as near to an owner as there is.
    "beneficiaryOfLegalArrangement", "nominator",
  ]

  private static let controls: Set<String> = [
    "votingRights", "appointmentOfBoard", "otherInfluenceOrControl", "seniorManagingOfficial", "settlor",
    "trustee", "protector", "rightsGrantedByContract", "conditionalRightsGrantedByContract",
    "controlViaCompanyRulesOrArticles", "controlByLegalFramework", "boardMember", "boardChair",
    "enjoymentAndUseOfAssets", "nominee",
  ]
}
