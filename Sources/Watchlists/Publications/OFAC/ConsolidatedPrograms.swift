import Vocabulary

/// Which non-SDN list an entry of OFAC's consolidated set is on: the set does not say, its programs and remarks do.
enum ConsolidatedPrograms {
  /// Programs that make a set the consolidated one.
  static let exclusive: Set<String> = [
    "NS-PLC", "CMIC-EO13959", "UKRAINE-EO13662", "561-Related", "561LIST", "FSE-IR", "FSE-SY", "FSE-WMD",
    "CAPTA", "MBS",
    "NS-MBS",
  ]

  /// The lists, at least one: an entry may be on the sectoral and the menu-based list at once.
  static func lists(of listing: Listing) -> [ListID] {
    let programs = Set(listing.programs)
    if programs.contains("NS-PLC") { return ["us-plc"] }
    if programs.contains(where: { $0.hasPrefix("CMIC-") }) { return ["us-cmic"] }
    if programs.contains(where: { $0.hasPrefix("FSE-") }) { return ["us-fse"] }
    let remarks = listing.remarks ?? ""
    if isCorrespondentAccount(programs, remarks) { return ["us-cap"] }
    // The sectoral list rests on the directives under E.O. 13662, everything else left is menu-based.
    guard programs.contains("UKRAINE-EO13662") else { return ["us-mbs"] }
    return isMenuBased(remarks) ? ["us-ssi", "us-mbs"] : ["us-ssi"]
  }

  private static func isCorrespondentAccount(_ programs: Set<String>, _ remarks: String) -> Bool {
    if programs.contains("561-Related") || programs.contains("561LIST") || programs.contains("CAPTA") {
      return true
    }
    return remarks.contains("Subject to Directive 2 -") && remarks.contains("EO 14024")
      && remarks.contains("correspondent")
  }

  private static func isMenuBased(_ remarks: String) -> Bool {
    remarks.contains("Executive Order 14024 Directive Information Subject to Directive 1a")
      || remarks.contains("Executive Order 14024 Directive Information Subject to Directive 3")
  }
}
