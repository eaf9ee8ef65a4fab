import Vocabulary

/// The formats that can be read, each with the mark by which it is told from the others.
enum KnownFormats {
  /// In words, for those who brought something else.
  static let summary =
    "OFAC's CSV files or sdn.xml, the Consolidated Screening List as CSV or JSON, BIS's denied persons text, "
    + "the XML of the UN, of EU financial sanctions or of Canada, the DHS page of the UFLPA Entity List, "
    + "tables of EU annexes, of China's measures or of U.S. statutory lists, OpenSanctions' targets.simple.csv, "
    + "FollowTheMoney entities or statements, or a party-list JSON document"

  /// XML, by its outermost element.
  static let byRoot: [String: ContentFormat] = [
    TreasuryXML.root: .single { try TreasuryXML.read($0, list: $1.list) },
    SecurityCouncilList.root: .single { file, _ in try SecurityCouncilList.read(file) },
    FinancialSanctionsFile.root: .single { file, _ in try FinancialSanctionsFile.read(file) },
    SpecialEconomicMeasuresList.root: .single { file, _ in try SpecialEconomicMeasuresList.read(file) },
    ForcedLaborPage.root: .single { file, _ in try ForcedLaborPage.read(file) },
  ]

  /// JSON, by a member of the document or of its first line.
  static let byMember: [String: ContentFormat] = [
    "results": .single { try ConsolidatedJSON.readDocument($0, catalogue: $1.catalogue) },
    "list_id": .single { try PartyListMapper.read($0, catalogue: $1.catalogue) },
    "source": consolidatedLines, "source_list_url": consolidatedLines,
    "properties": .single { try MoneyReader.readEntities($0, list: $1.list) },
    "prop": .single { try MoneyReader.readStatements($0, list: $1.list) },
  ]

  /// Tables, by columns that no other has; the first that has all of them.
  static let byColumns: [(columns: Set<String>, format: ContentFormat)] = [
    (
      ["source", "name", "federal_register_notice"],
      .single { try ConsolidatedCSV.read($0, catalogue: $1.catalogue) }
    ),
    (["recordId", "programKey", "annex"], .annex),
    (["QID", "Chinese name"], .single { file, _ in try ChineseMeasures.read(file) }),
    (["Clean Name", "Parent Name"], .single { file, _ in try MilitaryCompanies.read(file) }),
    (["covered_equipment_or_services"], .single { file, _ in try CoveredEquipment.read(file) }),
    (["schema", "program", "authority"], .single(StatutoryTable.read)),
    (["Type", "Name", "Program", "Date"], .single(StatutoryTable.readEndUsers)),
    (["id", "schema", "dataset", "last_change"], .single { try SimpleTargets.read($0, list: $1.list) }),
  ]

  private static let consolidatedLines = ContentFormat.single {
    try ConsolidatedJSON.readLines($0, catalogue: $1.catalogue)
  }
}
