import Testing
import Vocabulary

@testable import Regimes

/// Which paragraphs a row of the control list covers.
@Suite struct ParagraphScopeTests {
  @Test(arguments: [
    ("", "", "a.2", Ternary.yes), ("a", "", "a.2", .yes), ("a.2", "", "a", .unknown),
    ("a.2", "", "", .unknown),
    ("a.2", "", "b", .no), ("a.2", "", "a.20", .no), ("", "a.1.b.1 a", "b", .yes), ("", "a.1", "a.1.c", .no),
    ("", "a.1", "a", .unknown), ("b.4", "b.4.b", "b.4.b", .no), ("b.4", "b.4.b", "b.4.a", .yes),
    ("b.4", "b.4.b", "b.4", .unknown),
  ])
  func coverage(_ included: String, _ excluded: String, _ paragraph: String, _ covers: Ternary) {
    let words: (String) -> [String] = { $0.split(separator: " ").map(String.init) }
    #expect(ParagraphScope(included: words(included), excluded: words(excluded)).covers(paragraph) == covers)
  }
}
