import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework

/// The ledger's bytes were first written by Foundation's encoder; they stay.
@Suite struct CanonicalJSONTests {
  private static func foundation(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func ours(_ value: some Encodable) throws -> String {
    String(decoding: try CanonicalJSON.bytes(value), as: UTF8.self)
  }

  @Test func everyCharacterIsWrittenAlike() throws {
    for scalar in (0..<0x300).compactMap(Unicode.Scalar.init) + [
      "\u{2028}", "\u{FEFF}", "\u{FFFF}", "😀", "海",
    ] {
      let text = "a" + String(Character(scalar)) + "/"
      #expect(try Self.ours([text]) == Self.foundation([text]), "U+\(String(scalar.value, radix: 16))")
    }
  }

  private struct Everything: Encodable {
    enum State: Hashable, Codable {
      case plain
      case with(name: String, CalendarDay?)
    }

    struct Part: Encodable {
      let b: [Int]
      let a: String?
      let aB: [String: Bool]
    }

    let text: String
    let z: Part
    let parts: [Part]
    let nested: [[String]]
    let state: [State]
    let none: Int?
    let small: Int8
    let large: UInt64
    let number: Double
    let truth: Bool
    let at: Instant
    let empty: [String]
    let aA: Int
    let a1: Int
    let a10: Int
    let a2: Int
    let ab: Int
    let aB: Int
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func everyShapeIsWrittenAlike(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func text() -> String {
      String(
        (0..<Int.random(in: 0..<9, using: &random)).map { _ in
          "a\"\\/\n\u{1}é海 z".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<200 {
      let part = Everything.Part(b: [3, -1], a: Bool.random(using: &random) ? text() : nil, aB: ["x": true])
      let value = Everything(
        text: text(), z: part, parts: [part, part], nested: [[text()], []],
        state: [.plain, .with(name: text(), MadeUp.day), .with(name: "", nil)], none: nil, small: -7,
        large: .max, number: Double(Int.random(in: -400...400, using: &random)) / 8,
        truth: Bool.random(using: &random), at: MadeUp.noon, empty: [], aA: 1, a1: 2, a10: 3, a2: 4, ab: 5,
        aB: 6)
      #expect(try Self.ours(value) == Self.foundation(value))
    }
  }

  @Test func recordsAndEvidenceAreWrittenAlike() throws {
    let listing = Listing(
      list: "us-sdn", sourceID: "7", id: "us-sdn:7", kind: .person,
      names: [ListedName("Ümit \"K\" Kaya", role: .primary)], countries: [try #require(Country("TR"))],
      addresses: [Address("1/2 A\tStreet")], birthDates: [try #require(PartialDate(iso: "1970-05"))],
      identifiers: [Identifier(type: "Passport", value: "A1")], programs: ["X"], effective: .day(MadeUp.day),
      effectiveSource: .publisher, remarks: "r", row: [RowField("b", "c")])
    #expect(try Self.ours(listing) == Self.foundation(listing))
    #expect(try Self.ours(MadeUp.evidence()) == Self.foundation(MadeUp.evidence()))
  }

  @Test func whatHasNoFormIsRefused() {
    #expect(throws: EncodingError.self) { try CanonicalJSON.bytes([Double.nan]) }
  }
}
