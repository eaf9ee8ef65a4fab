import Licet
import Testing

/// What every answer promises.
@Suite struct AnswerTests {
  private static let camera = """
    { on: 2026-07-31, action: export, from: { country: US }, to: { country: CN },
      parties: [{ role: end-user, name: "Shili Keji Youxian Gongsi", country: CN }],
      items: [{ description: camera, classification: 6A003.b.4.b, origin: US }, { description: cable, classification: EAR99, origin: US }],
      endUse: { facts: [civil] } }
    """

  @Test func theSameQuestionGivesTheSameBytes() throws {
    let (one, other) = (try Office.ask(Self.camera), try Office.ask(Self.camera))
    #expect(AssessmentDocument(one).text() == AssessmentDocument(other).text())
    #expect(
      AssessmentDocument(one).text().contains("\"resultHash\":\"\(AssessmentDocument(one).resultHash)\""))
  }

  @Test func theHashLeavesTheTraceOutAndHoldsTheRest() throws {
    let (plain, told) = (try Office.ask(Self.camera), try Office.ask(Self.camera, explaining: true))
    #expect(plain.trace.isEmpty)
    #expect(!told.trace.isEmpty)
    #expect(AssessmentDocument(plain).resultHash == AssessmentDocument(told).resultHash)
    let later = try Office.ask(Self.camera, on: "2026-08-01")
    #expect(AssessmentDocument(later).resultHash != AssessmentDocument(plain).resultHash)
  }

  @Test func noAnswerSaysClear() throws {
    for day in ["2019-06-03", "2022-03-03", "2026-07-31"] {
      #expect(
        !AssessmentDocument(try Office.ask(Self.camera, on: day)).text().lowercased().contains("\"clear\""))
    }
  }

  @Test func everyFindingCitesAndNamesAProvisionThatCanBeShown() throws {
    let book = try Office.world.get().law().book
    for day in ["2019-06-03", "2022-03-03", "2025-10-15", "2026-07-31"] {
      for finding in try Office.ask(Self.camera, on: day).findings {
        #expect(!finding.citations.isEmpty)
        #expect(finding.provision == "screening" || book[finding.provision] != nil, "\(finding.provision)")
      }
    }
  }

  @Test func aDayBeforeTheLawAtHandIsRefused() throws {
    let error = #expect(throws: LicetError.self) { try Office.ask(Self.camera, on: "2018-12-31") }
    #expect(error?.code == .badInput)
    #expect(error?.remedy.contains("2019-01-01") == true)
    #expect(throws: Never.self) { try Office.ask(Self.camera, on: "2019-01-01") }
  }

  @Test func aResemblingNameIsAQuestionUntilItIsDispositioned() throws {
    func asked(_ more: String) throws -> Assessment {
      try Office.ask(
        """
        { on: 2026-07-31, action: export, from: { country: US }, to: { country: CN },
          parties: [{ role: end-user, name: "Hangzhou Hikvison Digital Technolgy", country: CN \(more) }],
          items: [{ description: disk, classification: EAR99, origin: US }], endUse: { facts: [civil] } }
        """)
    }
    let open = try asked("")
    #expect(open.outcome == .undetermined)
    #expect(open.missing.contains { $0.fact == "parties[0].listed" && $0.decides })
    #expect(try asked(", listed: [us-entity-list]").outcome == .licenseRequired)
    let lists = open.screening[0].filter(\.alert).map { $0.listing.list.rawValue }
    #expect(
      try asked(", notListed: [\(Set(lists).sorted().joined(separator: ", "))]").outcome == .noLicenseRequired
    )
  }

  @Test func aRequirementNeverHidesAnother() throws {
    let answer = try Office.ask(
      """
      { on: 2026-07-31, action: export, from: { country: US }, to: { country: CN },
        parties: [{ role: end-user, name: "Hangzhou Hikvision Digital Technology Co., Ltd.", country: CN, facts: [military-end-user] }],
        items: [{ description: detector, classification: 2A983, origin: US }, { description: router, classification: 5A992.c, origin: US }] }
      """)
    let provisions = Set(answer.findings.filter { $0.outcome == .licenseRequired }.map(\.provision))
    #expect(provisions.isSuperset(of: ["us.ear.744.11", "us.ear.738.4", "us.ear.744.21"]))
  }

  @Test func whatIsNotModeledIsSaid() throws {
    let release = Self.camera.replacing("action: export", with: "action: release")
    #expect(!(try Office.ask(release).notModeled.isEmpty))
  }
}
