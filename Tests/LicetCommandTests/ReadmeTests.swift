import Foundation
import Licet
import Testing

@testable import Documents

/// The lines of the README and of the guide compile, because they are these.
@Suite struct ReadmeTests {
  private func embed() throws {
    let world = try World.builtIn()
    let party = Party(name: "Hik Vision Digital Technology", kind: .organization)
    let answer = world.screen(party, ScreeningOptions(on: Instant(Date())))
    for match in answer.matches where match.alert {
      print(match.score, match.listing.id, match.listing.name)
      for reason in match.reasons { print(" ", reason.feature, reason.left, reason.right, reason.effect) }
    }
  }

  @Test(arguments: ["README.md", "Docs/Licet.docc/GettingStarted.md"])
  func theSwiftShownIsTheSwiftCompiled(_ path: String) throws {
    let shown = try block(of: Checkout.file(path)).filter { !$0.isEmpty }
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let body = source.split(separator: "\n").map(String.init)
      .drop { !$0.contains("func embed()") }.dropFirst().prefix { $0 != "  }" }.map {
        String($0.dropFirst(4))
      }
    #expect(shown == ["import Foundation", "import Licet"] + body)
  }

  @Test func theReadmeSaysWhatItIsNotAndItsLinksLead() throws {
    let readme = try String(contentsOf: Checkout.file("README.md"), encoding: .utf8)
    #expect(readme.contains("not legal advice"))
    for path in readme.matches(of: /\]\(((?:Docs|[A-Z]+)[^)]*)\)/).map(\.output.1) {
      #expect(
        FileManager.default.fileExists(atPath: Checkout.file(String(path)).path), "\(path) is not there")
    }
  }

  private func block(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .drop { $0 != "```swift" }.dropFirst().prefix { $0 != "```" }
  }
}
