import Licet
import Testing

@testable import Documents
@testable import LicetCommand

/// What people read.
@Suite struct ScreeningReportTests {
  @Test func anAlertSaysWhatWhyAndWhatNext() {
    let answer = ScreeningAnswer(
      matches: [Samples.match(), Samples.match(score: 0.31, alert: false)],
      notInForce: [Samples.match(score: 0.9, alert: false, state: .removed)])
    #expect(
      Samples.report().text(of: Party(name: "Hik Vision"), asked: "2026-05-27", answer) == """
        "Hik Vision", as of 2026-05-27: 1 alert

        ALERT 0.97  Hangzhou Hikvision Digital Technology Co., Ltd.
          listing             us-entity-list:hikvision-0a1b2c3d
          matched name        Hikvision
          list                Entity List (us-entity-list)
          program             ENTITY
          countries           China
          state               in force
          effective           2019-10-09 (the date of its earliest citation)
          license requirement all items subject to the EAR
          review policy       case by case; presumption-of-denial: all other items
          footnotes           4
          citation            84 FR 54002, effective 2019-10-09: listed
                              85 FR 34505, effective 2020-06-05: aliases changed, what it changed is not established
          why                 +0.41  'hik vision' is 'hikvision' written apart
                              -0.05  'hangzhou' of the listing was not asked

        Below the threshold of 0.70
          0.31  us-entity-list:hikvision-0a1b2c3d  Hangzhou Hikvision Digital Technology Co., Ltd.

        Resembling, but not in force then
          0.90  us-entity-list:hikvision-0a1b2c3d  Hangzhou Hikvision Digital Technology Co., Ltd.  removed

        This rests on edition e0
          us-entity-list  1,234  as of 2026-02-02  114 days old  built-in facts
        Only the built-in facts are loaded, a small part of the lists. Load the official files: licet lists import FILE…
        Nothing here says "clear": a resemblance is no identification, and no match is no proof of absence.

        Next
          licet lists show us-entity-list:hikvision-0a1b2c3d
          licet explain "Hik Vision" us-entity-list:hikvision-0a1b2c3d

        """)
  }

  @Test func noMatchIsNotCalledClear() {
    let text = Samples.report(Samples.loaded).text(
      of: Party(name: "Acme"), asked: "2026-05-27", ScreeningAnswer(matches: [], notInForce: []))
    #expect(text.contains("no alert"))
    #expect(text.contains("Nothing on these lists resembles it."))
    #expect(text.contains("Nothing here says \"clear\""))
    #expect(!text.contains("Only the built-in facts"))
  }

  @Test func aRowWithoutAnAlertIsOneLine() {
    let row = QuestionRow(id: "9", line: 10, parties: [Party(name: "Hik Garden")], error: nil)
    let answer = ScreeningAnswer(matches: [Samples.match(score: 0.31, alert: false)], notInForce: [])
    #expect(
      Samples.report().row(row, answer)
        == "9  \"Hik Garden\"  no alert (best 0.31 Hangzhou Hikvision Digital Technology Co., Ltd., us-entity-list:hikvision-0a1b2c3d)\n\n"
    )
  }

  @Test(arguments: [
    (Party(name: "A\u{1B}[2J\u{202E}B"), "\"A [2J B\""),
    (Party(identifiers: [Identifier(type: "IMO", value: "9187629")]), "IMO:9187629"),
    (Party(addresses: ["1 Quay"]), "\"1 Quay\""),
  ])
  func aPartyIsNamedByWhatIsKnownAndCannotDriveTheTerminal(_ party: Party, _ title: String) {
    #expect(ScreeningReport.title(party) == title)
  }

  @Test func aCommandToTypeNextCanBePasted() {
    #expect(Shell.quoted("O'Hara \"$HOME\" `x`") == "\"O'Hara \\\"\\$HOME\\\" \\`x\\`\"")
  }

  @Test func colorsAreOnlyAroundTheText() {
    #expect(Style(colored: true).alert("x") == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(Style(colored: false).alert("x") == "x")
  }

  @Test func columnsStandUnderOneAnotherInEveryScript() {
    #expect(Table.lines([["海康", "1"], ["ab", "22"]], rightAligned: [1]) == ["海康   1", "ab    22"])
  }

  @Test func theBuiltInFactsAreOneLineBesideTheLoadedLists() {
    let lists = [
      Samples.status(), Samples.status("us-sdn", format: "ofac-csv", count: 19_181), Samples.status("un-sc"),
    ]
    let basis = Basis(edition: "e", lists: lists, today: Samples.today)
    #expect(
      basis.lines(Style(colored: false)) == [
        "This rests on edition e",
        "  us-sdn   19,181  as of 2026-02-02  114 days old  BIS, ofac-csv",
        "  2 lists   2,468  as of 2026-02-02  114 days old  built-in facts",
      ])
    #expect(basis.allLines(Style(colored: false)).count == 4)
  }

  @Test func anAgeIsNeverNegative() {
    let early = Basis(edition: "e", lists: [Samples.status()], today: CalendarDay(daysSinceEpoch: 0))
    #expect(early.age(of: Samples.status()) == "P0D")
  }
}
