import Testing
import Vocabulary

@testable import Watchlists

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2021-03-12", "2021-03-12"), ("June 21, 2022", "2022-06-21"), ("9/17/81", "1981-09-17"),
      ("7/22/20", "2020-07-22"),
      ("06/19/2003", "2003-06-19"), ("02 Aug 2021", "2021-08-02"), ("13/45/2020", nil), ("soon", nil),
      ("13.07.2020", "2020-07-13"), ("2.12.19", "2019-12-02"), ("31.02.2025", nil),
      ("21 Feb. 2022", "2022-02-21"),
      ("2015-03-27-04:00", "2015-03-27"), ("2026-03-13T05:41:01", "2026-03-13"), ("2021-03-12 or later", nil),
      ("3017-08-22", "3017-08-22"),
    ] as [(String, String?)])
  func `Days are read as publishers write them`(text: String, day: String?) {
    #expect(PublishedDate.day(text)?.iso == day)
  }

  @Test(
    arguments: [
      ("December 2023", "2023-12-31"), ("Feb 2024", "2024-02-29"), ("2025", "2025-12-31"),
      ("2025-03", "2025-03-31"), ("2026-01-22", "2026-01-22"), ("someday", nil),
    ] as [(String, String?)])
  func `What ends in a month or a year ends with its last day`(text: String, day: String?) {
    #expect(PublishedDate.lastDay(text)?.iso == day)
  }

  @Test(arguments: [
    ("10 Dec 1948", ["1948-12-10"]), ("Nov 1975", ["1975-11"]), ("November, 1975", ["1975-11"]),
    ("circa 1951", ["1951"]),
    ("1961 to 1963", ["1961", "1962", "1963"]), ("circa 1961-1963", ["1961", "1962", "1963"]),
    ("between 1961 and 1962", ["1961", "1962"]), ("1900 to 1990", ["1900"]), ("unknown", []),
  ])
  func `Births are read to the part that is known, ranges year by year`(text: String, dates: [String]) {
    #expect(PublishedDate.births(text).map(\.iso) == dates)
  }

  @Test(arguments: [
    ("84 FR 54002; 85 FR 44159", ["84 FR 54002", "85 FR 44159"]),
    ("87 FR 62202, 84 FR  54002", ["84 FR 54002", "87 FR 62202"]),
    ("68 F.R. 38290 6/27/03 71 F.R 38843 7/10/06", ["68 FR 38290", "71 FR 38843"]),
    ("77 FR 58006 (no. 182); 81.F.R. 64696", ["77 FR 58006", "81 FR 64696"]),
    ("91 FR 35189 (June 10, 2026)", ["91 FR 35189"]), ("Vol. 59, No. 44, 03/07/1994", ["Vol. 59, No. 44"]),
    ("67 FR 10033ÿ", ["67 FR 10033"]), ("84 FR 1; 84 FR 1", ["84 FR 1"]), ("none", []), ("FR 12 FR", []),
  ])
  func `Citations are found however they are written, oldest first`(text: String, citations: [String]) {
    #expect(PublishedCitation.all(in: text).map(\.text) == citations)
  }

  @Test(
    arguments: [
      ("84 FR 54004, 10/9/19.\n85 FR 44159", "2019-10-09"), ("91 FR 35189 (June 10, 2026)", "2026-06-10"),
      ("Vol. 59, No. 44, 03/07/1994", "1994-03-07"), ("84 FR 54002; 85 FR 1", nil),
      ("84 FR 54002 (10/9/59)", nil),
    ] as [(String, String?)])
  func `A day printed beside a citation is taken if the volume is of that year`(text: String, day: String?) {
    #expect(PublishedCitation.all(in: text).first?.printed?.iso == day)
  }

  @Test(
    arguments: [
      ("csl-2026-07-31.ndjson.zst", "2026-07-31"), ("dpl_04142026.csv", "2026-04-14"),
      ("20250825.csv", "2025-08-25"),
      ("a-2020-01-01.tar!x/sdn-2021-02-03.csv", "2021-02-03"), ("a-2020-01-01.tar!sdn.csv", "2020-01-01"),
      ("sdn.csv", nil),
    ] as [(String, String?)])
  func `The day is read from the file's name`(name: String, day: String?) {
    #expect(SnapshotDay.inName(name)?.iso == day)
  }
}
