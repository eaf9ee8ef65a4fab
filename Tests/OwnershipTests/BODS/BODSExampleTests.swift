import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

/// What a user expects of the published examples of BODS 0.4.
@Suite(.enabled(if: SharedData.isPresent, "\(SharedData.comment)")) struct BODSExampleTests {
  private func example(_ name: String) throws -> OwnershipGraphBuilder {
    try read("ownership/bods-0.4-examples/\(name).json")
  }

  private func fixture(_ name: String) throws -> OwnershipGraphBuilder {
    try read("ownership/bods-v04-fixtures/\(name).json")
  }

  private func read(_ path: String) throws -> OwnershipGraphBuilder {
    try BODSReader.read(Data(contentsOf: SharedData.file(path)), file: path)
  }

  @Test func everyExampleAndFixtureReads() throws {
    var count = 0
    for folder in ["ownership/bods-0.4-examples", "ownership/bods-v04-fixtures"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: SharedData.file(folder).path)
      where name.hasSuffix(".json") {
        let graph = try read("\(folder)/\(name)").graph()
        #expect(graph.parties.count > 0, "\(name)")
        count += 1
      }
    }
    #expect(count == 22)
  }

  @Test func directOwnershipCountsSharesAndNotVotes() throws {
    let builder = try fixture("01-direct-ownership")
    #expect(builder.told == ["Jane Smith > Acme Holdings Ltd 75 % from 2010-01-01"])
    #expect(Asked(builder, listed: ["Jane Smith"])["Acme Holdings Ltd"] == .captured)
    #expect(
      Asked(builder, listed: ["Jane Smith"], on: Asked.day(2009, 12, 31))["Acme Holdings Ltd"] == .notCaptured
    )
  }

  @Test func aCircleEndsAndReachesNobodyByItself() throws {
    let builder = try fixture("10-circular-ownership")
    #expect(builder.told.count == 2)
    #expect(Asked(builder, listed: [])["Alpha Corp Ltd"] == .notCaptured)
    let asked = Asked(builder, listed: ["Alpha Corp Ltd"])
    #expect(asked["Beta Corp Ltd"] == .captured)
    #expect(asked.aggregate("Beta Corp Ltd") == "100 %")
  }

  @Test func aDeclaredUnknownOwnerLeavesTheAnswerOpen() throws {
    let builder = try fixture("11-anonymous-person")
    let graph = builder.graph()
    #expect(
      graph.details.values.compactMap(\.unspecified).contains {
        $0.hasPrefix("subjectUnableToConfirmOrIdentifyBeneficialOwner: The subject entity has reported")
      })
    #expect(Asked(builder, listed: [])["Opaque Holdings SA"] == .undetermined)
  }

  @Test func theStateOwnsTheGasGridThroughItsMinistry() throws {
    let builder = try example("bods-package-fi-soe")
    let asked = Asked(builder, listed: ["Suomen tasavalta"])
    #expect(asked["Gasgrid Finland Oy"] == .captured)
    let company = Asked(builder, listed: ["Suomen Kaasuverkko Oy"])
    #expect(company["Gasgrid Finland Oy"] == .captured)
    #expect(company.aggregate("Gasgrid Finland Oy") == "76.5 %")
    #expect(!builder.messages.contains { $0.contains("more than all") })
  }

  @Test func jointOwnersHoldThroughTheirArrangement() throws {
    let builder = try example("joint-ownership")
    #expect(
      builder.told == [
        "Joint shareholding > CHRINON LTD 100 % from 2018-01-01",
        "Natalie Coleman > Joint shareholding 50 % from 2018-01-01",
        "Roberto Lopez > Joint shareholding 50 % from 2018-01-01",
      ])
    #expect(Asked(builder, listed: ["Roberto Lopez"])["CHRINON LTD"] == .captured)
  }

  @Test func ofAnIndirectOwnerWhoseLinkIsUntoldNothingIsCertain() throws {
    // 30 % by a link nobody states and 60 %: half of the first, or more.
    #expect(Asked(try example("indirect-ownership"), listed: ["Person 1"])["Company A"] == .undetermined)
    #expect(Asked(try example("indirect-ownership"), listed: ["Company B"])["Company A"] == .captured)
  }

  @Test func anIndirectShareOfMoreThanHalfIsEnough() throws {
    #expect(Asked(try example("multiple-indirect-ownership"), listed: ["Person 1"])["Company B"] == .captured)
    #expect(
      Asked(try example("mutilple-indirect-ownership-2"), listed: ["Person 1"])["Company A"] == .captured)
  }

  @Test func aDirectShareBesideAnIndirectOneCountsByItself() throws {
    let builder = try example("mixed-direct-and-indirect-ownership")
    #expect(Asked(builder, listed: ["Person 1"])["Company A"] == .captured)
    #expect(Asked(builder, listed: ["Company B"]).aggregate("Company A") == "50 %")
  }

  @Test func trusteesAndSettlorsOwnNothingAndABeneficiaryMay() throws {
    let builder = try example("levent")
    #expect(Asked(builder, listed: ["Andrew Anderson"]).aggregate("Levent Trust") == "an unknown share")
    #expect(builder.told.count == 1)
    #expect(builder.told[0].contains("interestedPartyExemptFromDisclosure: beneficiary is underage"))
    #expect(builder.messages.contains { $0.contains("'trustee' is control") })
  }

  @Test func aNomineeHoldsNothing() throws {
    let builder = try example("nomination")
    #expect(Asked(builder, listed: ["Vanessa Rivero"])["Los Corazones de Plata"] == .notCaptured)
    #expect(Asked(builder, listed: ["Silvia Teixeira Perez"])["Los Corazones de Plata"] == .notCaptured)
    #expect(Asked(builder, listed: ["Silvia Teixeira Perez"])["Perez-Rivero nomination"] == .undetermined)
  }

  @Test func aListedCompanyThatNeedNotDiscloseIsOpen() throws {
    let builder = try example("listed-company-exempt-from-disclosure")
    #expect(builder.told[0].hasPrefix("not named (subjectExemptFromDisclosure"))
    #expect(Asked(builder, listed: [])["Listed Company OS-17"] == .undetermined)
  }

  @Test func arrivalsAndDeparturesHaveTheirDays() throws {
    let builder = try example("fermcat")
    let shares = { (party: String, day: CalendarDay) in
      Asked(builder, listed: [party], on: day).aggregate("Fermcat Ltd")
    }
    #expect(shares("Riyadh Byrne-Amin", Asked.day(2021, 4, 3)) == "50 %")
    #expect(shares("Riyadh Byrne-Amin", Asked.day(2021, 4, 4)) == "0 %")
    #expect(shares("Declan Byrne-Amin", Asked.day(2021, 4, 4)) == "50 %")
    #expect(shares("Declan Byrne-Amin", Asked.day(2022, 1, 22)) == "0 %")
    #expect(shares("Patrick O'Donohue", Asked.day(2022, 1, 20)) == "50 %")
    #expect(shares("Patrick O'Donohue", Asked.day(2022, 1, 21)) == "100 %")
  }

  @Test func aTrustTakesOverStepByStep() throws {
    let builder = try example("tecido")
    let share = { (party: String, day: CalendarDay) in
      Asked(builder, listed: [party], on: day).aggregate("Tecido Ltd")
    }
    #expect(share("Maria Esteves", Asked.day(2020, 1, 1)) == "100 %")
    #expect(share("Maria Esteves", Asked.day(2022, 1, 1)) == "40 %")
    #expect(share("Maria Esteves", Asked.day(2022, 10, 1)) == "30 %")
    #expect(share("Maria Esteves", Asked.day(2023, 3, 4)) == "0 %")
    #expect(share("Shear Trust", Asked.day(2022, 10, 1)) == "70 %")
    #expect(share("Shear Trust", Asked.day(2023, 3, 4)) == "80 %")
  }

  @Test func aBandOfTheRegisterStaysABand() throws {
    #expect(
      try example("bods-package-linking-annotations").told == [
        "Mr Jeremy Hunt > MARE POND PROPERTIES LIMITED more than 25 %, less than 50 % from 2018-09-19"
      ])
    #expect(
      try example("bods-package-entity-owning-entity").told == [
        "MVJ LIMITED > JENEX LIMITED at least 75 %, less than 100 %"
      ])
  }
}
