import Testing

@testable import HyperText
@testable import Simulation

@Suite struct MarkupTests {
  private func written(_ markup: Markup) -> String {
    var writer = MarkupWriter()
    writer.write(markup)
    return writer.text
  }

  @Test func textIsEscaped() {
    #expect(written("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#39;")
    #expect(written(element(.span) { "</span><script>" }) == "<span>&lt;/span&gt;&lt;script&gt;</span>")
  }

  @Test func attributesAreEscaped() {
    #expect(
      written(element(.span, .label("\" onload=\"x"))) == "<span aria-label=\"&quot; onload=&quot;x\"></span>"
    )
    #expect(written(element(.a, .link(to: "\"><x")) { "y" }) == "<a href=\"#&quot;&gt;&lt;x\">y</a>")
  }

  @Test func whatCannotBeShownOrRearrangesTextIsReplaced() {
    #expect(written("a\u{0}b\u{1B}c\u{202E}d\u{2066}e") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
    #expect(written("a\nb\r\tc") == "a b  c")
    #expect(written("杭州 שלום") == "杭州 שלום")
  }

  @Test func voidElementsHaveNoEnd() {
    #expect(written(element(.br)) == "<br>")
  }

  @Test func linesBreakWhereTheyMustAndAreBounded() {
    let lines = Letters.lines(String(repeating: "W", count: 300), width: 100, size: 12, most: 3)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { Letters.width($0, size: 12) <= 100 })
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(Letters.lines("one two", width: 1000, size: 12) == ["one two"])
    #expect(Letters.lines("", width: 100, size: 12) == [""])
  }
}
