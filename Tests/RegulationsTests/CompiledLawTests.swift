import Foundation
import Regulations
import Testing
import Vocabulary

/// The compiled file of a law tree.
@Suite struct CompiledLawTests {
  @Test func whatWasCompiledIsReadAsItWas() throws {
    let tree = try SmallTree()
    let law = try CompiledLaw(tree.tree())
    let again = try #require(CompiledLaw(bytes: law.bytes()))
    #expect(again.hash == law.hash)
    let (one, other) = (try Rulebook(law), try Rulebook(again))
    #expect(one.provisions.map(\.id) == other.provisions.map(\.id))
    #expect(one.provisions[0].values[1].node.lines() == other.provisions[0].values[1].node.lines())
    #expect(one.provisions[0].values[1].node.line == other.provisions[0].values[1].node.line)
  }

  @Test func theHashChangesWithEveryFile() throws {
    let sound = try SmallTree()
    let changed = try SmallTree([SmallTree.provision: SmallTree.text("It is for that.", to: "It is.")])
    let tested = try SmallTree(["us/ear/744/2.cases.yaml": "x"])
    #expect(try changed.tree().hash() != sound.tree().hash())
    #expect(try tested.tree().hash() == sound.tree().hash())
  }

  @Test func aCutOrDamagedFileIsRefusedOrReadAndNeverCrashes() throws {
    let tree = try SmallTree()
    let bytes = try CompiledLaw(tree.tree()).bytes()
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(CompiledLaw(bytes: bytes.prefix(length)) == nil)
    }
    for place in stride(from: 10, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      if let law = CompiledLaw(bytes: damaged) { _ = try? Rulebook(law) }
    }
  }

  @Test func aChangedValueIsTheOnlyThingChanged() throws {
    let tree = try SmallTree()
    let law = try CompiledLaw(tree.tree())
    let shift = try #require(law.mutations.first { $0.key == "from" })
    #expect((shift.before, shift.after) == ("2020-06-29", "2020-06-30"))
    let book = try Rulebook(law.applying(shift))
    #expect(book.provisions[0].values.map(\.from.text) == ["2019-01-01", "2020-06-30"])
    #expect(book.provisions[0].values[0].to?.text == "2020-06-29")
  }
}
