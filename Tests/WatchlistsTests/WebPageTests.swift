import Testing
import Vocabulary

@testable import Watchlists

@Suite struct WebPageTests {
  private func page(_ tables: String, end: String = "</body></html>") -> InputFile {
    Samples.text(
      "<!DOCTYPE html>\n<html><head><script>var t = '<table>';</script></head>\n<body><h1>A list</h1>\n"
        + tables + end)
  }

  private func table(_ rows: String, head: String = "<th>Name of Entity</th><th>Effective Date</th>")
    -> String
  {
    "<p><b>Those that make</b><br><a href=\"x\">Section 2(d)(2)(B)(i)</a></p>"
      + "<table><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table>\n"
  }

  private func row(_ name: String, _ date: String = "June 21, 2022") -> String {
    "<tr><td>\(name)</td><td>\(date)</td></tr>"
  }

  private func read(_ file: InputFile) throws -> ListImport { try Samples.reader().read([file]) }

  @Test func `The page's tables give entities with sections, dates and other names`() throws {
    let rows =
      row("Quill &amp; Down Co., Ltd. (including two aliases: Feather Co.; and Down Co.) and subsidiaries")
      + row(
        "Aster (Group) Co., Ltd. (also known as Aster Ltd. and A&nbsp;Star (Baotou) Ltd.; and formerly known as Old "
          + "Aster Co., Ltd.)", "May 17,\n 2024")
    let later = table(row("Quill &amp; Down Co., Ltd.", "January 15, 2025")).replacing("(i)", with: "(v)")
    let imported = try read(page(table(rows) + later))
    #expect(imported.snapshots.map(\.rows) == [3] && imported.snapshots.map(\.format) == ["us-uflpa-html"])
    let quill = try #require(imported.listing("us-uflpa", "Quill & Down Co., Ltd."))
    #expect(quill.texts(.alias) == ["Feather Co.", "Down Co."] && quill.remarks == "subsidiaries")
    #expect(quill.programs == ["Section 2(d)(2)(B)(i)", "Section 2(d)(2)(B)(v)"])
    #expect(quill.effective?.text == "2022-06-21")
    let aster = try #require(imported.listing("us-uflpa", "Aster (Group) Co., Ltd."))
    #expect(aster.texts(.alias) == ["Aster Ltd.", "A Star (Baotou) Ltd."])
    #expect(aster.texts(.former) == ["Old Aster Co., Ltd."] && aster.effective?.text == "2024-05-17")
  }

  @Test func `A page of another shape is refused, so that no entity is passed over`() {
    let good = row("Quill")
    let pages = [
      page(""), page(table("")), page(table(good, head: "<th>Name</th><th>Effective Date</th>")),
      page(table(good, head: "<th>Name of Entity</th>")), page(table(row("Quill", "soon"))),
      page(table(row("", "June 21, 2022"))), page(table(good + "<tr><td>Aster</td></tr>")),
      page(table(good).replacing("Section 2(d)", with: "Part 2")), page(table(good), end: ""),
      page(table(good).replacing("</tbody></table>", with: ""), end: ""),
    ]
    for page in pages {
      let error = #expect(throws: LicetError.self) { try read(page) }
      #expect(error?.code == .badInput && error?.file == page.name && error?.remedy.isEmpty == false)
    }
    let error = #expect(throws: LicetError.self) { try read(page(table(good + "\n" + row("Aster", "soon")))) }
    #expect(error?.line == 5)
  }

  @Test func `A page that is cut anywhere is refused`() throws {
    let bytes = page(table(row("Quill") + row("Aster"))).bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let cut = InputFile(name: "cut-2026-01-31", bytes: Array(bytes.prefix(count)))
      #expect(throws: LicetError.self) { try read(cut) }
    }
  }

  @Test func `Tables are limited in number`() throws {
    func code(_ count: Int) -> LicetError.Code? {
      let tables = String(repeating: "<table><tr><td>a</table>", count: count)
      do {
        _ = try HTMLTables.read(page(tables))
        return nil
      } catch { return (error as? LicetError)?.code }
    }
    #expect(code(HTMLTables.mostTables) == nil)
    #expect(code(HTMLTables.mostTables + 1) == .limitExceeded)
  }

  @Test func `Tables within tables and unclosed elements are read as one table`() throws {
    let tables = try HTMLTables.read(
      page("<p>before<table><tr><td>a<table><tr><td>b</table><td>c<tr><th> d <br> e </table><p>after"))
    #expect(tables.map { $0.rows.map(\.cells) } == [[["ab", "c"], ["d e"]]])
    #expect(tables[0].heading.contains("before") && !tables[0].heading.contains("var t"))
  }
}
