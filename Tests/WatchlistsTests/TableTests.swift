import Testing
import Vocabulary

@testable import Watchlists

@Suite struct TableTests {
  private func read(_ text: String, list: ListID? = nil) throws -> ListImport {
    try Samples.reader().read([Samples.text(text)], list: list)
  }

  private func failure(_ text: String) -> LicetError? {
    do {
      _ = try read(text)
      return nil
    } catch { return error as? LicetError }
  }

  private let annexHeader =
    "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,"
    + "nationality,birthDate,passportNumber,ethnicity,imoNumber,address\n"

  @Test func `An entry of an annex keeps its measure, its place and its names in every script`() throws {
    let imported = try read(
      annexHeader
        + "32099R0001,12 (a),EU-XYZ,IV,Export control,\"16 March 2022\",Makes things,LegalEntity,Quill Works,"
        + "\"ООО Квилл; \"\"Quill; Works\"\"\",QW,Old Quill,,,,,,,\"1 Main St., Minsk, Belarus; Russia\"\n")
    let entry = try #require(imported.listing("eu-journal", "Quill Works"))
    #expect(entry.id == "eu-journal:32099R0001-IV-12a")
    #expect(entry.programs == ["EU-XYZ", "Export control"])
    #expect(entry.kind == .organization)
    #expect(entry.effective?.text == "2022-03-16" && entry.effectiveSource == .publisher)
    #expect(entry.texts(.alias) == ["ООО Квилл", "Quill; Works", "QW"])
    #expect(entry.names.first { $0.text == "QW" }?.strength == .weak)
    #expect(entry.texts(.former) == ["Old Quill"])
    #expect(entry.countries.map(\.code) == ["BY", "RU"])
    #expect(entry.remarks == "Annex IV of 32099R0001")
    #expect(entry.amendments.map(\.citation) == ["32099R0001"])
  }

  @Test func `A person's nationality, births and passport are read, and never the ethnicity`() throws {
    let imported = try read(
      annexHeader
        + "32099R0001,3,EU-XYZ,I,Asset freeze,1.12.2021,,Person,Ann Quill,,,,,\"Ukrainian, Russian\","
        + "24.3.1967 or 25.3.1968,A0012 (Ugandan passport),Unspoken,,\n")
    let person = try #require(imported.listing("eu-journal", "Ann Quill"))
    #expect(person.countries.map(\.code) == ["UA", "RU"])
    #expect(person.birthDates.map(\.iso) == ["1967-03-24", "1968-03-25"])
    #expect(
      person.identifiers == [Identifier(type: "Passport", value: "A0012", country: Country(code: "UG"))])
    #expect(!person.row.contains { $0.column == "ethnicity" || $0.value.contains("Unspoken") })
    #expect(person.effective?.text == "2021-12-01")
  }

  @Test func `A party in two annexes is two listings, and an amended entry is one`() throws {
    let act =
      annexHeader
      + "32099R0001,1,EU-XYZ,IV,Export control,1.2.2022,,LegalEntity,Quill,,,,,,,,,,\n"
      + "32099R0001,7,EU-XYZ,XIX,Financial restrictions,1.3.2022,,LegalEntity,Quill,,,,,,,,,,\n"
      + "32099R0001,,EU-XYZ,XLII,Transportation restrictions,1.3.2022,,Vessel,MARIA,,,,,,,,,9000001,\n"
      + "32099R0001,,EU-XYZ,XLII,Transportation restrictions,1.3.2022,,Vessel,MARIA,,,,,,,,,9000002,\n"
    let amendment =
      annexHeader.replacing("celex,", with: "amendedCelex,amendmentCelex,")
      + "32099R0001,32099R0002,1,EU-XYZ,IV,Export control,1.2.2022,,LegalEntity,Quill,Quill PLC,,,,,,,,,\n"
    let imported = try Samples.reader().read(
      [Samples.text(act), Samples.text(annexHeader), Samples.text(amendment)])
    #expect(imported.snapshots.map(\.rows) == [5])
    #expect(
      imported.listings("eu-journal").map(\.id) == [
        "eu-journal:32099R0001-IV-1", "eu-journal:32099R0001-XIX-7", "eu-journal:32099R0001-XLII-IMO9000001",
        "eu-journal:32099R0001-XLII-IMO9000002",
      ])
    #expect(imported.listing("eu-journal", "Quill PLC")?.amendments.count == 2)
  }

  @Test func `China's measures keep Chinese names, the list, and the day one was lifted`() throws {
    let imported = try read(
      "Type,QID,Name,Alias,Chinese name,Country,Topics,Summary,Body,List,Date,End date,Source URL,Address\n"
        + "Company,,Quill Aerospace,QA;Quill Air,羽毛航空,Japan,export.control,,MOFCOM,List of Export Controls,"
        + "02.01.2025,05.03.25,https://example.org,\n"
        + "Person,Q1,Ann Quill,,,US,sanction.counter,Director,MFA,,31.02.2025,,https://example.org,\n")
    let company = try #require(imported.listing("cn-mofcom", "羽毛航空"))
    #expect(company.primaryName == "Quill Aerospace" && company.texts(.alias) == ["羽毛航空", "QA", "Quill Air"])
    #expect(company.programs == ["List of Export Controls"] && company.countries.map(\.code) == ["JP"])
    #expect(company.effective?.text == "2025-01-02" && company.removed?.text == "2025-03-05")
    let person = try #require(imported.listing("cn-mofcom", "Ann Quill"))
    #expect(person.programs == ["MFA"] && person.effective == nil && person.kind == .person)
    #expect(imported.warnings.map(\.message) == ["a date that cannot be was left out"])
    #expect(imported.warnings.map(\.line) == [3])
  }

  @Test func `A military company has its parent, its former name, and leaves with the edition that drops it`()
    throws
  {
    let imported = try read(
      "Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url\n"
        + "Quill Works Ltd. (QW)*,Quill Works Ltd.,QW,Feather Works,Quill Group,,2021-06-03,2024-01-31,\n"
        + "Quill Group,Quill Group,,,,,2025-01-07,,\n")
    let company = try #require(imported.listing("us-1260h", "Quill Works Ltd."))
    #expect(company.linkedTo == ["Quill Group"] && company.texts(.former) == ["Feather Works"])
    #expect(company.effective?.text == "2021-06-03" && company.removed?.text == "2024-01-31")
    #expect(imported.listing("us-1260h", "Quill Group")?.removed == nil)
  }

  private let statutory =
    "schema,name,aliases,topics,program,authority,reason,report-date,start-date,end-date,country,notes,source_url\n"

  @Test func `A statutory table tells its list from the program, and an end in a month is its last day`()
    throws
  {
    let section = "Section 353(b) of the United States - Northern Triangle Enhanced Engagement Act"
    let imported = try read(
      statutory
        + "Person,Ann Quill,A. Quill; Annie,,\(section),State,took bribes,2021,,December 2023,HONDURAS,,\n"
        + "Company,Quill,,,Some other act,Congress,,,\"October 1, 2027\",,Syrian,,\n")
    let person = try #require(imported.listing("us-353", "Annie"))
    #expect(person.removed?.text == "2024-01-01" && person.countries.map(\.code) == ["HN"])
    #expect(person.remarks == "took bribes" && person.programs == [section])
    #expect(imported.warnings.map(\.line) == [3])
    let named = try read(
      statutory + "Company,Quill,,,Some other act,Congress,,,\"October 1, 2027\",,Syrian,,\n", list: "us-154")
    #expect(named.listing("us-154", "Quill")?.effective?.text == "2027-10-01")
    #expect(named.listing("us-154", "Quill")?.countries.map(\.code) == ["SY"])
  }

  @Test func `End users named in the EAR are of their list`() throws {
    let imported = try read(
      "Type,Name,Alias,Country,Topics,Program,Date,End date,Source URL\n"
        + "Organization,Quill Directorate,QD,CU,export.control,US-BIS-MIEU,2021-03-16,,https://example.org\n")
    let user = try #require(imported.listing("us-miiu", "QD"))
    #expect(user.kind == .organization && user.effective?.text == "2021-03-16")
    #expect(user.sourceAddress == "https://example.org")
  }

  @Test func `A sentence of the Covered List gives its makers, or the equipment of whatever maker`() throws {
    let imported = try read(
      "covered_equipment_or_services,date_of_inclusion_on_covered_list\n"
        + "\"Cameras produced by Quill Works Company, to the extent they are used for safety.\",\"March 12, 2021\"\n"
        + "Calls provided by Feather Corp and its wholly-owned subsidiary Down (USA) LLC subject to section 214.,"
        + "\"September 20, 2022Updated:January 7, 2026\"\n"
        + "\"Kites ^ produced in a foreign country, except those provided by friends.\",\"March 23, 2026\"\n")
    #expect(
      imported.listings("us-fcc").map(\.primaryName).sorted() == [
        "Down (USA) LLC", "Feather Corp", "Kites produced in a foreign country", "Quill Works Company",
      ])
    let subsidiary = try #require(imported.listing("us-fcc", "Down (USA) LLC"))
    #expect(subsidiary.linkedTo == ["Feather Corp"] && subsidiary.effective?.text == "2022-09-20")
    #expect(imported.listing("us-fcc", "Kites produced in a foreign country")?.kind == nil)
  }

  private let targets =
    #""id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","#
    + #""emails","program_ids","dataset","first_seen","last_seen","last_change""# + "\n"

  @Test func `An OpenSanctions table is a list for each of its datasets, or the list that is named`() throws {
    let row =
      #""NK-1","Vessel","QUILL","Feather;""The """"Down"""" Ship""","","lr;pa","","IMO9000001;572000001","#
      + #""""Carries oil; much""","","","XX-1;XX-2","Some Ships;other_ships","2025-01-01","2026-01-31T05:41:01","2026""#
    let imported = try read(targets + row + "\n")
    #expect(imported.snapshots.map(\.list) == ["ftm:other_ships", "ftm:some-ships"])
    #expect(imported.snapshots.allSatisfy { $0.asOf.iso == "2026-01-31" })
    let ship = try #require(imported.listing("ftm:some-ships", "QUILL"))
    #expect(ship.id == "ftm:some-ships:NK-1" && ship.kind == .vessel)
    #expect(ship.texts(.alias) == ["Feather", "The \"Down\" Ship"])
    #expect(ship.countries.map(\.code) == ["LR", "PA"] && ship.programs == ["XX-1", "XX-2"])
    #expect(ship.identifiers.first == Identifier(type: "IMO", value: "9000001"))
    let named = try read(targets + row + "\n", list: "ftm:ships")
    #expect(named.snapshots.map(\.list) == ["ftm:ships"] && named.snapshots.map(\.rows) == [1])
  }

  @Test(arguments: [
    "celex,recordId,programKey,annex\n32099R0001,1,EU,I\n",
    "QID,Chinese name,Type\nQ1,羽,Company\n", "Clean Name,Parent Name\nQuill,\n",
    "schema,program,authority\nPerson,X,Y\n", "Type,Name,Program,Date\nPerson,Ann,US-BIS-MIEU,2021-01-01\n",
    "covered_equipment_or_services\nKites\n", "id,schema,dataset,last_change\nNK-1,Person,x,2026\n",
  ])
  func `A table that lacks a column is an error that names it`(text: String) {
    let error = failure(text)
    #expect(error?.code == .badInput && error?.line == 1)
    #expect(error?.message.hasPrefix("the table has no column '") == true)
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func `A table that is cut off is refused at the line`() {
    let error = failure(statutory + "Person,Ann Quill,,\n")
    #expect(error?.code == .badInput && error?.line == 2)
    #expect(failure(targets + "\"NK-1\",\"Person\",\"Ann")?.code == .badInput)
    #expect(failure(annexHeader)?.code == .badInput)
  }

  @Test(arguments: [
    ("a; b;c", ["a", "b", "c"]), ("", []), (" ; ;", []), ("\"a; b\"; c", ["a; b", "c"]),
    ("\"say \"\"x\"\"\"", ["say \"x\""]), ("\"open; b", ["\"open", "b"]), ("\"a\" b; c", ["\"a\" b", "c"]),
    ("\"\"", []),
  ])
  func `Values are parted at semicolons that are not quoted`(text: String, values: [String]) {
    #expect(SeparatedValues.split(text) == values)
  }

  @Test(arguments: [
    ("(a) Trinidad and Tobago (b) possibly Libyan", ["TT", "LY"]), ("Tax ID", []),
    ("607220 Russian Federation", ["RU"]),
    ("South Sudanese", ["SS"]), ("Congolese", []), ("Myanmar/Burma", ["MM"]), ("as at December 2003", []),
    ("HK", ["HK"]), ("to", []),
  ])
  func `Countries and their nationals are found in running words`(text: String, codes: [String]) {
    #expect(CountryWords.countries(in: text, nationals: true).map(\.code) == codes)
  }
}
