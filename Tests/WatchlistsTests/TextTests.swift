import Testing
import Vocabulary

@testable import Watchlists

@Suite struct TextTests {
  @Test func `A line that is not UTF-8 is read as Windows-1252, with a warning`() {
    let bytes =
      Array("plain\n".utf8) + [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x20, 0x80, 0x0A] + Array("žluť".utf8)
    let (clean, warnings) = TextCleaning.clean(InputFile(name: "f", bytes: bytes))
    #expect(String(decoding: clean, as: UTF8.self) == "plain\nMüller €\nžluť")
    #expect(warnings == [Warning("not UTF-8: read as Windows-1252", file: "f", line: 2)])
  }

  @Test func `Control characters go, with a warning; the closing mark goes without`() {
    let (clean, warnings) = TextCleaning.clean(Samples.text("a\u{0}b\nc\u{1A}"))
    #expect(String(decoding: clean, as: UTF8.self) == "ab\nc")
    #expect(warnings.map(\.line) == [1])
  }

  @Test func `Quoted fields hold delimiters, newlines and doubled quotation marks`() throws {
    let (rows, warnings) = try DelimitedText.rows(
      Samples.text("1,\"a,b\",\"say \"\"hi\"\"\"\r\n2,\"x\ny\",z\n"))
    #expect(rows.map(\.fields) == [["1", "a,b", "say \"hi\""], ["2", "x\ny", "z"]])
    #expect(rows.map(\.line) == [1, 2])
    #expect(warnings.isEmpty)
  }

  @Test func `A stray quotation mark stays in its field and is counted`() throws {
    let (rows, warnings) = try DelimitedText.rows(Samples.text("1,\"a \"b\" c\",5\" pipe\n"))
    #expect(rows[0].fields == ["1", "a \"b\" c", "5\" pipe"])
    #expect(warnings.count == 3)
  }

  @Test func `A quotation mark that is never closed names the line it opens on`() {
    let error = #expect(throws: LicetError.self) { try DelimitedText.rows(Samples.text("1,a\n2,\"b\n3,c\n")) }
    #expect(error?.line == 2)
    let long = "1,\"" + String(repeating: "x\n", count: DelimitedText.maximumLinesInField + 1) + "\"\n"
    #expect(throws: LicetError.self) { try DelimitedText.rows(Samples.text(long)) }
  }

  @Test func `A field of a megabyte passes and a longer one does not`() throws {
    let limit = DelimitedText.maximumFieldBytes
    let fits = try DelimitedText.rows(Samples.text("1," + String(repeating: "x", count: limit))).0
    #expect(fits[0].fields[1].utf8.count == limit)
    #expect(throws: LicetError.self) {
      try DelimitedText.rows(Samples.text("1," + String(repeating: "x", count: limit + 1)))
    }
  }

  @Test(
    arguments: [
      (#"{"a":[1,-2.5e3,true,null,"x"]}"#, nil),
      (#"["\u00e9\n\ud83d\ude00\ud800"]"#, nil),
      (#"{"a":1"#, "cut off"), (#"{"a" 1}"#, "colon"), (#"[1,]"#, "not a value"), (#""abc"#, "not closed"),
      (#"[1] 2"#, "after the end"), (#"["\q"]"#, "escape"), ("", "too early"), ("{1:2}", "name"),
    ] as [(String, String?)])
  func `JSON is read whole or refused with the reason`(text: String, reason: String?) throws {
    guard let reason else {
      #expect(throws: Never.self) { try JSONDocument(Samples.text(text)) }
      return
    }
    let error = #expect(throws: LicetError.self) { try JSONDocument(Samples.text(text)) }
    #expect(error?.message.contains(reason) == true)
  }

  @Test func `JSON escapes stand for their characters`() throws {
    let root = try JSONDocument(Samples.text(#"["é\u00e9\n\ud83d\ude00\/"]"#)).root
    #expect(root.texts == ["éé\n😀/"])
  }

  @Test func `JSON nested to the limit passes and one deeper does not`() throws {
    func nested(_ depth: Int) -> InputFile {
      Samples.text(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    #expect(throws: Never.self) { try JSONDocument(nested(JSONParser.maximumDepth)) }
    #expect(throws: LicetError.self) { try JSONDocument(nested(JSONParser.maximumDepth + 1)) }
    #expect(throws: LicetError.self) {
      try JSONDocument(Samples.text(String(repeating: "[", count: 1_000_000)))
    }
  }
}
