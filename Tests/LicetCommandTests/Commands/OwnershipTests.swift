import Foundation
import Testing

/// Owners and what they own, on the command line.
@Suite struct OwnershipTests {
  private func run(_ text: String, named name: String = "held.json", _ arguments: [String] = []) throws -> (
    status: Int32, output: String, diagnostics: String
  ) {
    let folder = try Folder()
    let path = try folder.file(name, text.utf8)
    let result = try Program.run(["ownership", path] + arguments)
    return (result.status, result.output, result.diagnostics.replacing(path, with: name))
  }

  private struct Answer: Decodable {
    struct Party: Decodable {
      struct Range: Decodable, Equatable {
        let min: String
        let max: String
      }
      struct Holding: Decodable {
        let owner: String
        let owned: String
        let share: Range
      }
      let id: String
      let outcome: String
      let aggregate: Range
      let path: [Holding]
      let citations: [String]
    }
    struct Question: Decodable {
      let fact: String
      let question: String
    }
    let rule: String
    let status: String
    let banner: String?
    let parties: [Party]
    let missing: [Question]
  }

  private func answer(_ text: String, _ arguments: [String] = []) throws -> (Int32, Answer) {
    let result = try run(text, arguments + ["--format", "json"])
    return (result.status, try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8)))
  }

  private static let aggregated = """
    {"parties":[{"id":"A"},{"id":"X","listed":["us-sdn"]},{"id":"Y","listed":["us-sdn"]}],
    "holdings":[{"owner":"X","owned":"A","share":"0.25","from":"2020-01-01","to":null},
    {"owner":"Y","owned":"A","share":"0.25"}]}
    """

  @Test func twoBlockedOwnersBlockTogether() throws {
    let (status, answer) = try answer(Self.aggregated)
    #expect(status == 1)
    #expect((answer.rule, answer.status) == ("us.ofac.fifty-percent", "in-force"))
    #expect(answer.parties.map(\.outcome) == ["blocked", "blocked", "blocked"])
    #expect(answer.parties[0].aggregate == .init(min: "0.50", max: "0.50"))
    #expect(answer.parties[0].path.map(\.owner) == ["X", "Y"])
    #expect(answer.parties[0].citations.contains("OFAC FAQ 399"))
  }

  @Test func beforeAHoldingBeganNobodyIsBlockedByIt() throws {
    #expect(try answer(Self.aggregated, ["--on", "2019-12-31"]).1.parties[0].outcome == "not-blocked")
  }

  @Test func beforeTheGuidanceOf2014SharesWereNotAddedUp() throws {
    #expect(try answer(Self.aggregated, ["--on", "2014-08-12"]).1.parties[0].outcome == "not-blocked")
  }

  @Test func anOpenShareIsAskedFor() throws {
    let (status, answer) = try answer(
      """
      {"parties":[{"id":"A"},{"id":"X","listed":["us-sdn"]}],
      "holdings":[{"owner":"X","owned":"A","share":{"min":"0.2","max":"0.6"}}]}
      """, ["--party", "A"])
    #expect(status == 1)
    #expect(answer.parties.map(\.outcome) == ["undetermined"])
    #expect(answer.missing.map(\.fact) == ["holdings[0].share"])
    #expect(answer.missing.map(\.question) == ["Which share of A does X own?"])
  }

  @Test func theAffiliatesRuleSpeaksOfCaptureAndHowItStands() throws {
    let text = Self.aggregated.replacing("us-sdn", with: "us-entity-list")
    let force = try answer(text, ["--rule", "us.bis.affiliates", "--on", "2025-10-15"]).1
    #expect((force.status, force.parties[0].outcome, force.banner) == ("in-force", "captured", nil))
    let stayed = try answer(text, ["--rule", "us.bis.affiliates", "--on", "2026-01-15"]).1
    #expect((stayed.status, stayed.banner?.contains("stayed")) == ("stayed", true))
    let later = try answer(text, ["--rule", "us.bis.affiliates", "--on", "2026-11-27"]).1
    #expect((later.status, later.banner?.contains("could not be verified")) == ("unverified", true))
  }

  @Test func nothingReachedIsAnsweredWithZero() throws {
    let (status, answer) = try answer(#"{"parties":[{"id":"A"}],"holdings":[]}"#)
    #expect((status, answer.parties.map(\.outcome)) == (0, ["not-blocked"]))
  }

  @Test(arguments: [
    (#"{"owner":"Xx","owned":"Alpha","share":"1"}"#, "holdings[0].owner 'Xx' is no party's id"),
    (#"{"owner":"Xenon","owned":"Alphaa","share":"1"}"#, "did you mean 'Alpha'?"),
    (
      #"{"owner":"Xenon","owned":"Alpha","share":"1.2"}"#,
      "holdings[0].share: the share 1.2 is more than all of it"
    ),
    (#"{"owner":"Xenon","owned":"Alpha","share":"0.5","from":"soon"}"#, "holdings[0].from is no date"),
  ])
  func whatCannotBeMeantIsNamedByItsPath(_ holding: String, _ message: String) throws {
    let result = try run(#"{"parties":[{"id":"Alpha"},{"id":"Xenon"}],"holdings":[\#(holding)]}"#)
    #expect(result.status == 2)
    #expect(result.diagnostics.contains(message))
    #expect(result.diagnostics.hasPrefix("licet: error: held.json:1:"))
  }

  @Test func anUnknownListIsCorrected() throws {
    let result = try run(#"{"parties":[{"id":"X","listed":["us-sdnn"]}],"holdings":[]}"#)
    #expect(result.status == 2)
    #expect(result.diagnostics.contains("did you mean 'us-sdn'?"))
  }

  @Test func aTableIsScreenedByItsNames() throws {
    let result = try run(
      "owner,owned,percent\n\"Hangzhou Hikvision Digital Technology Co., Ltd.\",Zq Holdco Vwx,60\n",
      named: "held.csv", ["--rule", "us.bis.affiliates", "--on", "2025-10-15", "--format", "json"])
    #expect(result.status == 1)
    #expect(result.output.contains(#""id":"Zq Holdco Vwx","outcome":"captured""#))
  }

  @Test(arguments: ["us.ofac.cmic", "us.ofac.586"])
  func companiesOwnedByAMilitaryIndustrialOneAreNotReached(_ rule: String) throws {
    let result = try run(Self.aggregated, ["--rule", rule])
    #expect(result.status == 2)
    #expect(result.diagnostics.contains("OFAC FAQ 857"))
  }

  @Test func aPictureIsWritten() throws {
    let folder = try Folder()
    let path = try folder.file("held.json", Self.aggregated.utf8)
    let result = try Program.run([
      "ownership", path, "--svg", folder.path("p.svg"), "--dot", folder.path("p.dot"),
    ])
    #expect(result.output.contains("└─* 25 % Y: listed"))
    #expect(try folder.text("p.svg").hasPrefix("<svg"))
    #expect(try folder.text("p.dot").hasPrefix("digraph"))
  }

  @Test func theExampleAnswers() throws {
    let result = try Program.run(["ownership", Checkout.file("Examples/ownership.json").path])
    #expect(result.status == 1)
    #expect(result.output.contains("3 BLOCKED, 1 UNDETERMINED, 2 NOT-BLOCKED"))
  }
}
