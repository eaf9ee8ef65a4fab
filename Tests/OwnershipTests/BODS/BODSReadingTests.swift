import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

/// What is taken out of BODS 0.4, by samples of our own.
@Suite struct BODSReadingTests {
  private func holding(_ share: String) throws -> OwnershipGraphBuilder {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship("r", of: "Ann", in: "Acme", #"[{"type":"shareholding","share":\#(share)}]"#)
    return try sample.read()
  }

  @Test(arguments: [
    (#"{"exact":33.33}"#, "33.33 %"), (#"{"exact":0.1}"#, "0.1 %"), (#"{"exact":76.5}"#, "76.5 %"),
    (#"{"exact":50}"#, "50 %"), (#"{"minimum":75,"maximum":100}"#, "75 % to 100 %"),
    (#"{"exclusiveMinimum":25,"exclusiveMaximum":50}"#, "more than 25 %, less than 50 %"),
    (#"{"minimum":75,"exclusiveMaximum":100}"#, "at least 75 %, less than 100 %"),
    (#"{"exclusiveMinimum":25}"#, "more than 25 %"), ("{}", "an unknown share"),
  ])
  func sharesAreExact(_ share: String, _ words: String) throws {
    #expect(try holding(share).told == ["Ann > Acme \(words)"])
  }

  @Test func lessThanHalfIsNotHalf() throws {
    let asked = Asked(try holding(#"{"exclusiveMinimum":25,"exclusiveMaximum":50}"#), listed: ["Ann"])
    #expect(asked["Acme"] == .notCaptured)
    let upToHalf = Asked(try holding(#"{"exclusiveMinimum":25,"maximum":50}"#), listed: ["Ann"])
    #expect(upToHalf["Acme"] == .undetermined)
  }

  @Test(arguments: [
    #"{"exact":150}"#, #"{"exact":-1}"#, #"{"minimum":60,"maximum":40}"#, #"{"minimum":true}"#,
  ])
  func aShareThatCannotBeIsUnknownAndSaysSo(_ share: String) throws {
    let builder = try holding(share)
    #expect(builder.told == ["Ann > Acme an unknown share"])
    #expect(builder.messages.contains { $0.contains("can't be; it counts as unknown") })
  }

  @Test func controlIsNoShare() throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship(
      "r", of: "Ann", in: "Acme",
      #"[{"type":"votingRights","share":{"exact":100}},{"type":"appointmentOfBoard"},{"type":"boardChair"}]"#)
    let builder = try sample.read()
    #expect(builder.told == [])
    #expect(
      builder.messages.count { $0.contains("is control, not ownership") && $0.contains("FAQ 398") } == 3)
    #expect(Asked(builder, listed: ["Ann"])["Acme"] == .notCaptured)
  }

  @Test(arguments: [
    nil, "[]", #"[{"directOrIndirect":"unknown"}]"#, #"[{"type":"unknownInterest"}]"#,
    #"[{"type":"unpublishedInterest"}]"#, #"[{"type":"beneficiaryOfLegalArrangement"}]"#,
  ])
  func whatMayBeOwnershipLeavesTheAnswerOpen(_ interests: String?) throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship("r", of: "Ann", in: "Acme", interests)
    #expect(Asked(try sample.read(), listed: ["Ann"])["Acme"] == .undetermined)
    #expect(Asked(try sample.read(), listed: [])["Acme"] == .notCaptured)
  }

  @Test func aRightToIncomeIsAtMostTheShareStated() throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship(
      "r", of: "Ann", in: "Acme", #"[{"type":"rightsToProfitOrIncome","share":{"exact":40}}]"#)
    #expect(try sample.read().told == ["Ann > Acme 0 % to 40 %"])
  }

  @Test func unnamedOwnersKeepTheReasonGiven() throws {
    var sample = BODSSample()
    sample.entity("Acme")
    sample.relationship(
      "r", of: ["reason": "noBeneficialOwners", "description": "None reach it."], in: "Acme", nil)
    let builder = try sample.read()
    #expect(builder.told == ["not named (noBeneficialOwners: None reach it.) > Acme an unknown share"])
    #expect(Asked(builder, listed: [])["Acme"] == .undetermined)
  }

  @Test func anIdThatNothingDescribesIsNamedAndKept() throws {
    var sample = BODSSample()
    sample.person("person-17")
    sample.entity("Acme")
    sample.relationship("r", of: "person-71", in: "Acme", #"[{"type":"shareholding","share":{"exact":60}}]"#)
    let builder = try sample.read()
    #expect(
      builder.messages.contains {
        $0.contains("'person-71'") && $0.contains("described by no statement") && $0.contains("'person-17'?")
      })
    #expect(Asked(builder, listed: [])["Acme"] == .undetermined)
    #expect(Asked(builder, listed: ["person-71"])["Acme"] == .captured)
  }

  // MARK: Indirect interests

  @Test func anIndirectInterestIsNotCountedBesideItsChain() throws {
    var sample = BODSSample()
    for id in ["X", "B", "A"] { sample.entity(id) }
    let direct = { (percent: Int) in
      #"[{"type":"shareholding","directOrIndirect":"direct","share":{"exact":\#(percent)}}]"#
    }
    sample.relationship("xb", of: "X", in: "B", direct(40))
    sample.relationship("ba", of: "B", in: "A", direct(60))
    sample.relationship(
      "xa", of: "X", in: "A",
      #"[{"type":"shareholding","directOrIndirect":"indirect","share":{"exact":24}}]"#,
      components: ["B", "xb", "ba"])
    let builder = try sample.read()
    #expect(builder.told == ["X > B 40 %", "B > A 60 %"])
    #expect(builder.messages.contains { $0.contains("indirect interest was left out") })
    #expect(Asked(builder, listed: ["X"])["A"] == .notCaptured)
  }

  @Test(arguments: [(60, Capture.captured), (30, .undetermined)])
  func anIndirectInterestWithoutItsChainCounts(_ percent: Int, _ capture: Capture) throws {
    var sample = BODSSample()
    for id in ["X", "A"] { sample.entity(id) }
    sample.relationship(
      "xa", of: "X", in: "A",
      #"[{"type":"shareholding","directOrIndirect":"indirect","share":{"exact":\#(percent)}}]"#)
    let builder = try sample.read()
    #expect(Asked(builder, listed: ["X"])["A"] == capture)
    #expect(builder.graph().sources.allSatisfy { $0.hasSuffix("an indirect interest") })
  }

  // MARK: Versions

  @Test func versionsOfARecordFollowOneAnother() throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    let share = { (percent: Int, start: String) in
      #"[{"type":"shareholding","share":{"exact":\#(percent)},"startDate":"\#(start)"}]"#
    }
    sample.relationship("r", of: "Ann", in: "Acme", share(100, "2002-03"), on: "2019-01-20")
    sample.relationship(
      "r", of: "Ann", in: "Acme", share(40, "2021-09-24"), status: "updated", on: "2021-09-25")
    sample.relationship(
      "r", of: "Ann", in: "Acme", share(40, "2021-09-24"), status: "closed", on: "2023-03-03")
    let builder = try sample.read()
    #expect(
      builder.told == [
        "Ann > Acme 100 % from 2002-03-01 to 2021-09-23", "Ann > Acme 40 % from 2021-09-24 to 2023-03-03",
      ])
    #expect(Asked(builder, listed: ["Ann"], on: Asked.day(2021, 9, 23))["Acme"] == .captured)
    #expect(Asked(builder, listed: ["Ann"], on: Asked.day(2021, 9, 24))["Acme"] == .notCaptured)
    #expect(Asked(builder, listed: ["Ann"], on: Asked.day(2023, 3, 4)).aggregate("Acme") == "0 %")
  }

  @Test func aClosingStatementNeedNotRepeatWhatItCloses() throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship("r", of: "Ann", in: "Acme", #"[{"type":"shareholding","share":{"exact":60}}]"#)
    sample.relationship("r", of: "Ann", in: "Acme", nil, status: "closed", on: "2022-05-05")
    #expect(try sample.read().told == ["Ann > Acme 60 % to 2022-05-05"])
  }

  // MARK: Files

  @Test(arguments: ["0.1", "0.2", "0.3", "0.5", "1.0"])
  func otherVersionsAreRefused(_ version: String) throws {
    let text = #"[{"statementID":"1","publicationDetails":{"bodsVersion":"\#(version)"}}]"#
    let error = try #require(throws: LicetError.self) {
      try BODSReader.read(Data(text.utf8), file: "old.json")
    }
    #expect(
      error.description
        == "old.json:1:2: BODS version '\(version)' is not read; version 0.4 is; convert the data to it")
    #expect(error.exitStatus == 2)
  }

  @Test func aFileWithoutAVersionIsRefused() throws {
    let text = #"[{"statementId":"1","recordId":"r","recordType":"entity"}]"#
    let error = try #require(throws: LicetError.self) { try BODSReader.read(Data(text.utf8), file: "f.json") }
    #expect(error.message.contains("doesn't say which version"))
    #expect(error.remedy.contains("0.4"))
  }

  @Test(arguments: [
    ("[{]", "a member has no name", 3), ("[1, 2", "a comma or a bracket", 6), ("", "ends too early", 1),
    (#"{"a":"#, "ends too early", 6), (#"[{"a":1,"a":2}]"#, "'a' is there twice", 12),
  ])
  func whatIsNoJSONSaysWhere(_ text: String, _ message: String, _ column: Int) throws {
    let error = try #require(throws: LicetError.self) { try BODSReader.read(Data(text.utf8), file: "f.json") }
    #expect(error.message.contains(message) || error.message.contains("too early"), "\(error)")
    #expect(error.line == 1)
  }

  @Test func statementsMayStandALineEach() throws {
    var sample = BODSSample()
    sample.person("Ann")
    sample.entity("Acme")
    sample.relationship("r", of: "Ann", in: "Acme", #"[{"type":"shareholding","share":{"exact":60}}]"#)
    let lines = try sample.text.dropFirst().dropLast().replacing(
      "},{\"publicationDetails", with: "}\n{\"publicationDetails")
    #expect(try BODSReader.read(Data(lines.utf8), file: "lines.json").told == ["Ann > Acme 60 %"])
  }
}
