import Foundation
import Ownership
import TestSupport
import Testing
import Vocabulary

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Pictures of who holds whom.
@Suite struct PictureTests {
  private func chain() -> Asked {
    var builder = OwnershipGraphBuilder()
    builder.describe("X", OwnershipParty(name: "Xavier <& \"Sons\">"))
    builder.hold("X", of: "A", ShareRange(.half))
    builder.hold("Z", of: "A", ShareRange(Share(trillionths: 300_000_000_000)))
    builder.hold("A", of: "B", ShareRange(.all))
    builder.hold("B", of: "Z", .unknown)
    return Asked(builder, listed: ["X"])
  }

  @Test func theTreeShowsOwnersUnderneathAndMarksWhatDecides() {
    let asked = chain()
    let picture = OwnershipPicture(asked.evaluation, of: asked.place("B"))
    #expect(
      picture.tree == """
        B: captured, 100 % counts
        └─* 100 % A: captured, 50 % to 80 % counts
            ├─* 50 % Xavier <& "Sons">: listed
            └─  30 % Z: undetermined, an unknown share may count
                └─  ? % B: captured, 100 % counts (a circle)

        """)
  }

  @Test func theGraphicIsWellFormedAndTellsItselfToWhoCannotSeeIt() throws {
    let svg = OwnershipPicture(chain().evaluation).svg
    let delegate = Elements()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = delegate
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(delegate.texts.contains { $0.contains("Xavier <& \"Sons\">: listed.") })
    #expect(delegate.names.isDisjoint(with: ["script", "image", "foreignObject", "a"]))
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(svg.contains("class=\"holding deciding\""))
  }

  @Test func whatIsTooMuchIsCounted() {
    var builder = OwnershipGraphBuilder()
    for owner in 0..<100 { builder.hold("O\(owner)", of: "A", ShareRange(.none)) }
    builder.hold("X", of: "A", ShareRange(.half))
    let asked = Asked(builder, listed: ["X"])
    let picture = OwnershipPicture(asked.evaluation, of: asked.place("A"), limit: 10)
    #expect(picture.leftOut == 92)
    #expect(picture.svg.contains("92 more parties are left out"))
    #expect(picture.tree.contains("* 50 % X: listed"))
  }

  @Test func theGraphvizTextQuotesNames() {
    let dot = OwnershipPicture(chain().evaluation).dot
    #expect(dot.contains(#"label="Xavier <& \"Sons\">\nlisted""#))
    #expect(dot.contains("penwidth=2.5"))
  }

  @Test func theSameGraphGivesTheSameBytes() {
    #expect(OwnershipPicture(chain().evaluation).svg == OwnershipPicture(chain().evaluation).svg)
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var texts: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.insert(name)
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      texts.append(text)
    }
  }
}
