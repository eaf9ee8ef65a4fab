import Foundation
import Testing
import Vocabulary

@testable import Watchlists

@Suite struct XMLTests {
  private func file(_ text: String) -> InputFile { InputFile(name: "list.xml", bytes: Array(text.utf8)) }

  private func records(_ text: String) throws -> [XMLElement] {
    var records: [XMLElement] = []
    _ = try XMLRecords.read(file(text), names: ["record"]) { records.append($0) }
    return records
  }

  private func code(_ text: String) -> LicetError.Code? {
    do {
      _ = try records(text)
      return nil
    } catch { return (error as? LicetError)?.code }
  }

  @Test func `Records come with their attributes, texts and lines`() throws {
    let found = try records(
      "<?xml version=\"1.0\"?>\n<l:list xmlns:l=\"urn:l\">\n<record id=\"1\" n=\"A &amp; B\"><name> Ärzte &lt;1&gt; </name></record>"
        + "\n<record><name><![CDATA[<b>]]></name></record></l:list>")
    #expect(found.map(\.line) == [3, 4])
    #expect(found[0].attributes == ["id": "1", "n": "A & B"])
    #expect(found.map { $0.value("name") } == ["Ärzte <1>", "<b>"])
  }

  @Test(arguments: [
    "", "<list>", "<list><record></list>", "<list><record/></list><list/>", "no XML",
    "<list><record>\u{1}</record></list>",
    "<!DOCTYPE html><html></html>",
    "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><list><record>&b;</record></list>",
    "<list><record>&unknown;</record></list>",
  ])
  func `What is no whole XML, or has a type, is refused`(text: String) {
    #expect(code(text) == .badInput)
  }

  @Test func `Depth and text are limited, on both sides of the limit`() {
    func nested(_ depth: Int) -> String {
      "<list>" + String(repeating: "<record>", count: depth - 1)
        + String(repeating: "</record>", count: depth - 1)
        + "</list>"
    }
    #expect(code(nested(XMLRecords.deepest)) == nil)
    #expect(code(nested(XMLRecords.deepest + 1)) == .limitExceeded)
    func long(_ count: Int) -> String {
      "<list><record>" + String(repeating: "x", count: count) + "</record></list>"
    }
    #expect(code(long(XMLRecords.longest)) == nil)
    #expect(code(long(XMLRecords.longest + 1)) == .limitExceeded)
    func many(_ count: Int) -> String {
      "<list><record>" + String(repeating: "<a/>", count: count - 1) + "</record></list>"
    }
    #expect(code(many(XMLRecords.mostElements)) == nil)
    #expect(code(many(XMLRecords.mostElements + 1)) == .limitExceeded)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<!-- a list --><n:sdnList xmlns:n=\"x\">", "sdnList"), ("<export>", "export"),
    ("<data-set/>", "data-set"), ("text <a>", nil), ("<?xml", nil),
  ])
  func `The outermost element is told from the beginning`(text: String, name: String?) {
    #expect(XMLRoot.name(of: Array(text.utf8)) == name)
  }

  @Test func `A file with fewer records than it says is refused`() {
    let text =
      "<sdnList><publshInformation><Publish_Date>03/10/2021</Publish_Date><Record_Count>2</Record_Count>"
      + "</publshInformation><sdnEntry><uid>36</uid><lastName>AERO</lastName></sdnEntry></sdnList>"
    #expect(throws: LicetError.self) { try TreasuryXML.read(file(text), list: nil) }
  }
}
