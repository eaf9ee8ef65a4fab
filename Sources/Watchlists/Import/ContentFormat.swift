import Vocabulary

/// What a plain file is, told from its content and never from its name.
enum ContentFormat {
  case treasury(TreasuryFile.Role)
  case consolidatedCSV
  case consolidatedDocument
  case consolidatedLines
  case partyList
  case deniedPersonsText
  case treasuryXML
  case securityCouncil
  case financialSanctionsFile
  case specialEconomicMeasures

  /// - Throws: `LicetError.badInput` for an empty file, `.unknownFormat` for what is none of ours.
  static func recognize(_ file: InputFile) throws -> ContentFormat {
    guard let first = file.bytes.first(where: { $0 > 0x20 }) else {
      throw LicetError(.badInput, "the file is empty", remedy: "fetch it again", file: file.name)
    }
    if first == UInt8(ascii: "{") {
      if let format = json(file) { return format }
    } else if first == UInt8(ascii: "<") {
      if let format = XMLRoot.name(of: file.bytes).flatMap({ byRoot[$0] }) { return format }
    } else if let format = try delimited(file) {
      return format
    }
    throw LicetError(
      .unknownFormat, "this is none of the formats that can be read",
      remedy:
        "import OFAC's CSV files or sdn.xml, the Consolidated Screening List as CSV or JSON, BIS's denied persons text, "
        + "the XML of the UN, of EU financial sanctions or of Canada, or a party-list JSON document",
      file: file.name)
  }

  private static let byRoot: [String: ContentFormat] = [
    TreasuryXML.root: .treasuryXML, SecurityCouncilList.root: .securityCouncil,
    FinancialSanctionsFile.root: .financialSanctionsFile,
    SpecialEconomicMeasuresList.root: .specialEconomicMeasures,
  ]

  private static func json(_ file: InputFile) -> ContentFormat? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes)
      var found: ContentFormat?
      do throws(JSONParser.Failure) {
        try parser.forEachMember { (parser, key, _) throws(JSONParser.Failure) in
          switch key {
          case "results": found = .consolidatedDocument
          case "list_id": found = .partyList
          case "source", "source_list_url": found = .consolidatedLines
          default: break
          }
          // The rest of the document is read only once it is known what it is.
          if found != nil { throw JSONParser.Failure(message: "", offset: 0) }
          _ = try parser.value(depth: 1)
        }
      } catch { return found }
      return found
    }
  }

  private static func delimited(_ file: InputFile) throws -> ContentFormat? {
    let head = InputFile(name: file.name, bytes: Array(firstLine(file.bytes)))
    let tabs = try? DelimitedText.rows(head, delimiter: 0x09).0.first?.fields
    if let tabs, tabs.contains("Effective_Date"), tabs.contains("Name") { return .deniedPersonsText }
    guard let fields = try? DelimitedText.rows(head).0.first?.fields else { return nil }
    if fields.contains("source"), fields.contains("name"), fields.contains("federal_register_notice") {
      return .consolidatedCSV
    }
    return TreasuryFile.role(ofRow: fields).map { .treasury($0) }
  }

  private static func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
  }
}
