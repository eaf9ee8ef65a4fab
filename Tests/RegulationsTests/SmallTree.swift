import Foundation
import Regimes
import Regulations
import TestSupport

/// A law tree of a few files, sound unless a test breaks it.
struct SmallTree {
  let folder: ScratchFolder
  static let provision = "us/ear/744/2.yaml"

  /// - Parameter files: path to text; replaces, or adds to, the sound files.
  init(_ files: [String: String] = [:]) throws {
    folder = try ScratchFolder()
    for (path, text) in Self.sound.merging(files, uniquingKeysWith: { $1 }) {
      let url = folder.url.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  func tree() throws -> LawTree { try LawTree(root: folder.url) }

  /// The tree read as whoever answers by it reads it: names checked, and every value typed by its schema.
  func book() throws -> Rulebook {
    let book = try Rulebook(checking: CompiledLaw(tree()))
    for provision in book.all(ControlsContent.self) { _ = try provision.values() }
    return book
  }

  static let sound = [
    "COVERAGE.yaml": """
    from: "2019-01-01"
    sections:
      - { section: "15 CFR 744.2", title: "Nuclear end uses", coverage: modeled }

    """,
    "facts.yaml": """
    facts:
      end-use.nuclear: { subject: transaction, question: "Is it?", answers: yes-no, asked-by: [us.ear.744.2] }

    """,
    provision: text(),
  ]

  /// The sound provision with one thing put for another.
  static func text(_ changed: String = "", to: String = "") -> String {
    let sound = """
      id: us.ear.744.2
      title: Nuclear end uses
      citation: 15 CFR 744.2
      schema: controls
      before-first: none
      verified: { on: "2026-11-27", by: "Licet maintainers", against: "text as of 2026-09-24" }
      values:
        - from: "2019-01-01"
          to: "2020-06-28"
          status: in-force
          cite: ["15 CFR 744.2"]
          requirements:
            - { outcome: license-required, when: end-use.nuclear, explanation: "It is for that." }
        - from: "2020-06-29"
          status: in-force
          cite: ["15 CFR 744.2"]
          requirements:
            - { outcome: license-required, when: end-use.nuclear, explanation: "It is for that." }

      """
    return changed.isEmpty ? sound : sound.replacing(changed, with: to, maxReplacements: 1)
  }
}
