import Licet
import TestSupport
import Testing

import struct Foundation.Data

/// Cases that stand for many.
@Suite struct CaseExpansionTests {
  private func cases(_ text: String) throws -> [LawCase] {
    let folder = try ScratchFolder()
    try Data().write(to: folder.url.appending(path: "COVERAGE.yaml"))
    try Data(text.utf8).write(to: folder.url.appending(path: "x.cases.yaml"))
    return try LawCases.read(try LawTree(root: folder.url), facts: Office.facts())
  }

  @Test func thereIsACaseForEachCombinationOfWords() throws {
    let cases = try cases(
      """
      provision: us.ear.744.21
      cases:
        - id: many
          title: one line for four questions
          each:
            day: 2019-05-21 2019-05-22
            to: [CN, RU]
          ask:
            "on": $day
            action: export
            from: { country: US }
            to: { country: $to }
          expect:
            missing: ["$to-asked"]
      """)
    #expect(
      cases.map(\.id) == [
        "many-2019-05-21-CN", "many-2019-05-21-RU", "many-2019-05-22-CN", "many-2019-05-22-RU",
      ])
    #expect(cases.map(\.transaction.onText) == ["2019-05-21", "2019-05-21", "2019-05-22", "2019-05-22"])
    #expect(cases.map(\.transaction.to?.country.code) == ["CN", "RU", "CN", "RU"])
    #expect(cases.map(\.missing) == [["CN-asked"], ["RU-asked"], ["CN-asked"], ["RU-asked"]])
    #expect(cases.allSatisfy { $0.line == 3 })
  }

  @Test func aNameWithoutWordsIsRefused() {
    #expect {
      try cases(
        """
        provision: us.ear.744.21
        cases:
          - id: none
            each: { day: [] }
            ask: { "on": $day, action: pay }
            expect: {}
        """)
    } throws: { "\($0)".contains("'day' names no words") }
  }
}
