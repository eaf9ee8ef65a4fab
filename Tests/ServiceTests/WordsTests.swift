#if Desk
import Foundation
import Testing

@testable import Service

/// A translation has to find every word in one place.
@Suite struct WordsTests {
  private static let service = URL(filePath: #filePath).appending(path: "../../../Sources/Service")
    .standardizedFileURL
  private static let folders = ["Pages", "Packs"]
  private static let catalogue = "Pages/Words/"
  /// Made-up books and styles: names of firms and of fonts.
  private static let wordless = [
    "ExampleBook.swift", "WhatIfExample.swift", "Assets.swift", "PackStyle.swift",
  ]

  /// The views' files, each with its path below the service.
  private static func files() throws -> [(path: String, text: String)] {
    try folders.flatMap { folder in
      let place = service.appending(path: folder)
      let found = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
      return try found.filter { $0.hasSuffix(".swift") }.sorted().map { file in
        (folder + "/" + file, try String(contentsOf: place.appending(path: file), encoding: .utf8))
      }
    }
  }

  /// Lines with a literal that begins as a sentence does and goes on after a space. What is thrown is no word of a
  /// page: the line with `throw`, and those indented below it.
  private static func sentences(in text: String) -> [String] {
    var thrown: Int?
    return text.split(separator: "\n").compactMap { line in
      let indent = line.prefix { $0 == " " }.count
      if let outer = thrown, indent > outer { return nil }
      thrown = line.contains("throw ") ? indent : nil
      let code = line.dropFirst(indent)
      guard thrown == nil, !code.hasPrefix("//") else { return nil }
      return code.firstMatch(of: #/"[A-Z][a-z]+[^"]* /#) == nil ? nil : String(code)
    }
  }

  @Test func everySentenceStandsInTheCatalogue() throws {
    let files = try Self.files()
    #expect(files.count { $0.path.hasPrefix(Self.catalogue) } > 10)
    #expect(files.count > 40)
    for (path, text) in files {
      let isExempt =
        path.hasPrefix(Self.catalogue) || Self.wordless.contains { path.hasSuffix("/" + $0) }
      if isExempt { continue }
      let found = Self.sentences(in: text)
      #expect(found.isEmpty, "\(path) says what belongs into \(Self.catalogue): \(found)")
    }
  }

  @Test func aSentenceIsFoundAndAThrownOneIsNot() {
    #expect(Self.sentences(in: #"  element(.h2) { "What resembles" }"#).count == 1)
    #expect(Self.sentences(in: #"  pair("As of", date)"#).count == 1)
    #expect(Self.sentences(in: #"  "Edition \(basis.edition).""#).count == 1)
    #expect(Self.sentences(in: #"  /// Such as "As of"."#).isEmpty)
    #expect(Self.sentences(in: #"  "field name", Words.Lists.from, "Cookie""#).isEmpty)
    let thrown = #"""
        throw Problem(
          .forbidden, "No one may",
          "Not even you")
        pair("Not thrown")
      """#
    #expect(Self.sentences(in: thrown) == ["pair(\"Not thrown\")"])
  }

  @Test func sentencesPutTheirValuesWhereTheyBelong() {
    #expect(
      Words.Alert.proposes("ann", until: "2026-06-30", why: "another firm")
        == "ann proposes to release it until 2026-06-30: another firm")
    #expect(
      Words.Queue.summary(book: 1200, waiting: 3, open: [Words.Queue.open(2, "high")], proposed: 1)
        == "Counterparties in the book: 1,200. All that wait: 3, of these 2 high; 1 wait for a second person."
    )
    #expect(
      Words.Alert.standing(score: "0.91", state: "open, escalated", with: "ann", since: "2026-01-02")
        == ", score 0.91; open, escalated, with ann, since 2026-01-02.")
    #expect(Words.Law.span("2019-01-01", nil) == "from 2019-01-01")
    #expect(
      Words.Kept.line("2026-01-02", outcome: "prohibited", hasChanged: false) == ", 2026-01-02, prohibited")
  }
}
#endif
