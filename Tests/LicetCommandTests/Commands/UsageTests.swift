import Foundation
import Testing

@testable import LicetCommand

/// What a reader is told who typed something we cannot act on: always one line of the same form, and status 2.
@Suite struct UsageTests {
  struct Row: CustomTestStringConvertible {
    let arguments: [String]
    let told: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String..., told: String) { (self.arguments, self.told) = (arguments, told) }
  }

  #if Desk
  private static let served = ", serve, ledger"
  #else
  private static let served = ""
  #endif

  static let rows = [
    Row("scren", "x", told: "'scren' is no command of licet; did you mean 'screen'?"),
    Row(
      "frobnicate",
      told:
        "'frobnicate' is no command of licet; use one of screen, compare, explain, assess, classify, simulate, ownership, law, lists"
        + served
    ),
    Row("lists", "shw", told: "'shw' is no command of licet lists; did you mean 'show'?"),
    Row("screen", "--lst", "x", told: "unknown option '--lst'; did you mean '--list'?"),
    Row(
      "screen", "Hik", "Vision",
      told: "unexpected argument 'Vision'; put a name of several words in quotes; see 'licet screen --help'"),
    Row("screen", told: "there is nothing to ask about; give a name, an --identifier or an --address"),
    Row("screen", "", told: "the name is empty; give a name, an --identifier or an --address"),
    Row("screen", " \u{7} ", told: "the name is empty; give a name, an --identifier or an --address"),
    Row("screen", "x", "--kind", "vesel", told: "'vesel' is no kind; did you mean 'vessel'?"),
    Row(
      "screen", "x", "--country", "Atlantis",
      told: "'Atlantis' is no country; write an ISO 3166 code (CN) or an English name (China)"),
    Row(
      "screen", "x", "--birth-date", "1955-13",
      told: "'1955-13' is no birth date; write yyyy, yyyy-mm or yyyy-mm-dd"),
    Row(
      "screen", "x", "--birth-date", "3017",
      told: "'3017' is no birth date; give a year that is not in the future"),
    Row(
      "screen", "--identifier", "9187629",
      told: "'9187629' is no identifier; write TYPE:VALUE, as in IMO:9187629"),
    Row(
      "screen", "x", "--threshold", "1.5",
      told: "the threshold 1.5 is out of range; give a number from 0 to 1"),
    Row(
      "screen", "x", "--threshold", "nan",
      told: "the threshold nan is out of range; give a number from 0 to 1"),
    Row("screen", "x", "--limit", "0", told: "the limit 0 is out of range; give a number from 1 to 1000"),
    Row(
      "screen", "x", "--on", "2019-02-30",
      told: "'2019-02-30' is no day; write yyyy-mm-dd, or a moment such as 2019-05-16T16:15:00-04:00"),
    Row("screen", "x", "--input", "y.csv", told: "a name and --input stand together; give one of them"),
    Row(
      "screen", "x", "--output", "y.csv",
      told: "--output and --columns need --input; name a file with --input"),
    Row("compare", "x", told: "two names are compared; give both, each in quotes"),
    Row("compare", "x", "", told: "the name is empty; give a name, an --identifier or an --address"),
    Row("lists", "import", "f", "--as-of", "yesterday", told: "'yesterday' is no day; write yyyy-mm-dd"),
  ]

  @Test(arguments: rows) func saysWhatIsWrongAndWhatToDo(_ row: Row) {
    let result = InProcess.run(row.arguments)
    #expect(result.diagnostics == "licet: error: \(row.told)\n")
    #expect(result.output.isEmpty)
    #expect(result.status == 2)
  }

  @Test func nameOfAMegabyteIsRefusedWithItsLimit() {
    let result = InProcess.run(["screen", String(repeating: "x", count: 1 << 20)])
    #expect(
      result.diagnostics
        == "licet: error: the name is 1048576 bytes long, more than 10000; give the name alone, without the text around it\n"
    )
    #expect(result.status == 2)
  }

  @Test func formatOfJSONGivesTheErrorAsADocumentToo() {
    let result = InProcess.run(["screen", "x", "--kind", "vesel", "--format", "json"])
    let lines = result.diagnostics.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.last
        == #"{"error":{"code":"bad-usage","message":"'vesel' is no kind","remedy":"did you mean 'vessel'?","file":null,"line":null,"column":null}}"#
    )
  }

  @Test func updateSaysThatItIsNotThereYet() {
    let result = InProcess.run(["lists", "update", "--source", "us-sdn"])
    #expect(result.status == 3)
    #expect(result.diagnostics.contains("licet lists import FILE"))
  }

  @Test(arguments: [["--help"], ["screen", "--help"], ["help", "lists"], ["lists", "diff", "-h"], []])
  func helpIsAnAnswer(_ arguments: [String]) {
    let result = InProcess.run(arguments)
    #expect(result.output.contains("USAGE: licet"))
    #expect(result.diagnostics.isEmpty)
    #expect(result.status == 0)
  }

  @Test func helpDoesNotOfferWhatIsMissing() {
    #expect(!InProcess.run(["lists", "--help"]).output.contains("update"))
  }

  @Test func versionIsTheChangelogs() throws {
    let changelog = try String(contentsOf: Checkout.file("CHANGELOG.md"), encoding: .utf8)
    #expect(InProcess.run(["--version"]).output == Version.text + "\n")
    #expect(changelog.contains("## \(Version.text)"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowTheCommands(_ shell: String) {
    let result = InProcess.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    for word in ["screen", "compare", "explain", "birth-date"] {
      #expect(result.output.contains(word))
    }
  }
}
