import Foundation
import Testing

/// The law on the command line.
@Suite struct LawTests {
  @Test func aProvisionIsShownWithDatesStatusAndCitations() throws {
    let result = try Program.run(["law", "show", "us.bis.affiliates"])
    #expect(result.status == 0)
    for text in ["2025-09-29", "90 FR 47201", "stayed", "unverified", "verified"] {
      #expect(result.output.contains(text))
    }
    let day = try Program.run(["law", "show", "us.bis.affiliates", "--on", "2025-10-15"])
    #expect(day.output.contains("in-force") && !day.output.contains("stayed"))
  }

  @Test func aMisspelledProvisionIsCorrected() throws {
    let result = try Program.run(["law", "show", "us.ofac.bloking"])
    #expect(result.status == 3)
    #expect(result.diagnostics.contains("did you mean 'us.ofac.blocking'"))
  }

  @Test func factsAreListedWithQuestionAndAnswers() throws {
    let result = try Program.run(["law", "show", "facts"])
    #expect(result.output.contains("frameRateHz"))
    #expect(result.output.contains("a number in Hz"))
  }

  @Test func coverageSaysWhatIsMissing() throws {
    let result = try Program.run(["law", "show", "coverage"])
    #expect(result.output.contains("not-modeled") && result.output.contains("modeled"))
  }

  @Test func twoDaysAreCompared() throws {
    let result = try Program.run(["law", "diff", "2025-11-09", "2025-11-10"])
    #expect(result.status == 0)
    #expect(result.output.contains("us.bis.affiliates"))
    let same = try Program.run(["law", "diff", "2025-11-10", "2025-11-10"])
    #expect(same.output.contains("Nothing modeled changed"))
  }

  @Test func aBrokenTreeIsNamedByFileAndLine() throws {
    let folder = try Folder()
    _ = try folder.file("COVERAGE.yaml", "from: soon\n".utf8)
    let result = try Program.run(["law", "check", "--tree", folder.path("")])
    #expect(result.status == 2)
    #expect(result.diagnostics.contains("COVERAGE.yaml:1:"))
  }

  @Test func wordsFindEntriesAndTheQuestionThatDecides() throws {
    let result = try Program.run(["classify", "thermal", "imaging", "camera"])
    #expect(result.status == 0)
    #expect(result.output.contains("6A003"))
    #expect(result.output.contains("not a classification"))
  }
}
