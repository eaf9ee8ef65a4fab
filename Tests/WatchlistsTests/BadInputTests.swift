import Testing
import Vocabulary

@testable import Watchlists

@Suite struct BadInputTests {
  @Test(arguments: [
    ("", LicetError.Code.badInput), ("   \n", .badInput), ("hello world\n", .unknownFormat),
    ("{\"lists\": []}", .unknownFormat),
    ("a,b,c\n1,2,3\n", .unknownFormat), ("<xml/>", .unknownFormat), ("36,\"AERO", .unknownFormat),
    (#"{"source": "Specially (SDN) - T", "name": "X""#, .badInput),
    (#"{"source": "Other (XYZ) - T", "name": "X"}"#, .badInput),
    (#"{"list_id": "bis-entity-list", "extracted": "2026-01-01", "count": 9, "entities": []}"#, .badInput),
    (#"{"list_id": "unheard-of", "extracted": "2026-01-01", "entities": [{"name": "x"}]}"#, .badInput),
    (#"{"results": [{"source": "Specially (SDN) - T", "name": "X"}"#, .badInput),
    ("9001,1,\"1 Main Street\",\"Tehran\",\"Iran\",-0- \n", .badInput),
    ("9001,1,\"aka\",\"X\",-0- \n", .badInput),
    ("1,\"A\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n2,\"B\",-0- ,\"IR\n", .badInput),
    ("1,\"A\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n2,\"B\",-0- \n", .badInput),
    ("_id,source,name,federal_register_notice\n", .badInput),
  ])
  func `What cannot be read is an error that names the file and says what to do`(
    text: String, code: LicetError.Code
  ) throws {
    let error = #expect(throws: LicetError.self) { try Samples.reader().read([Samples.text(text)]) }
    #expect(error?.code == code)
    #expect(error?.file == "sample-2026-01-31")
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func `A folder in place of a file says so`() {
    let error = #expect(throws: LicetError.self) { try InputFile(contentsOf: Samples.folder) }
    #expect(error?.message.contains("folder") == true)
  }

  @Test func `An error in a line of NDJSON names the line`() throws {
    let good = #"{"source": "Specially (SDN) - T", "name": "X", "entity_number": "1"}"#
    let error = #expect(throws: LicetError.self) {
      try Samples.reader().read([Samples.text(good + "\n{\"source\": oops}\n")])
    }
    #expect(error?.line == 2)
  }

  @Test func `One bad file among good ones imports nothing`() throws {
    #expect(throws: LicetError.self) {
      try Samples.reader().read([Samples.file("csl.ndjson"), Samples.text("nonsense")], asOf: Samples.day)
    }
  }

  @Test func `A file that does not say its day asks for one`() throws {
    let error = #expect(throws: LicetError.self) { try Samples.reader().read([Samples.file("csl.ndjson")]) }
    #expect(error?.remedy.contains("--as-of") == true)
  }

  @Test func `Too few or too many rows are refused`() throws {
    let reader = ListReader(catalogue: try Samples.catalogue(), citations: .empty)
    let error = #expect(throws: LicetError.self) {
      try reader.read([Samples.file("csl.ndjson")], asOf: Samples.day)
    }
    #expect(error?.code == .countOutOfRange)
  }

  @Test func `A list that is not there, or unknown, is an error`() throws {
    #expect(throws: LicetError.self) { try Samples.read("csl.ndjson", list: "us-dpl") }
    let error = #expect(throws: LicetError.self) { try Samples.read("csl.ndjson", list: "us-xyz") }
    #expect(error?.code == .badUsage)
    #expect(try Samples.read("csl.ndjson", list: "us-uvl").snapshots.map(\.list) == ["us-uvl"])
  }

  @Test func `Unknown lists, columns and control characters are warnings`() throws {
    let known = #"{"source": "Specially (SDN) - T", "name": "X", "entity_number": "1"}"#
    let imported = try Samples.reader().read([
      Samples.text(known + "\n" + #"{"source": "Other (XYZ) - T", "name": "Y"}"#)
    ])
    #expect(imported.warnings.map(\.line) == [2])
    let csv = "source,name,federal_register_notice,color\nX (SDN),A\u{7}BC,,red\n"
    let table = try Samples.reader().read([Samples.text(csv)])
    #expect(table.listing("us-sdn", "ABC") != nil)
    #expect(table.warnings.count == 2)
    #expect(table.listings("us-sdn")[0].row.contains(RowField("color", "red")))
  }

  @Test func `Names that are empty, long or odd do not harm`() throws {
    let long = String(repeating: "A(", count: 500_000)
    for name in [
      "", " ", "()", "(", "a.k.a.", "a.k.a. ", ")", ",", "\\u0000", "Affiliated Entity: ", "(AKA:)", "🐉",
      long,
    ] {
      let text =
        #"{"source": "S (SDN) - T", "entity_number": "1", "name": "\#(name)"}"# + "\n"
        + #"{"source": "S (SDN) - T", "entity_number": "2", "name": "Good"}"#
      #expect(try Samples.reader().read([Samples.text(text)]).listing("us-sdn", "Good") != nil)
    }
  }

  @Test func `No prefix and no damaged byte of a good file crashes`() throws {
    let reader = try Samples.reader()
    for path in [
      "csl.csv", "csl.json", "csl.ndjson", "party-list.json", "dpl.txt", "ofac/sdn.csv",
      "ofac/set-2026-01-31.tar", "ftm/entities.ndjson", "ftm/nested.ndjson", "ftm/statements.ndjson",
    ] {
      let bytes = try Samples.file(path).bytes
      for index in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
        var damaged = bytes
        damaged[index] = [0x00, 0x22, 0xFF, 0x5C, 0x0A][index % 5]
        _ = try? reader.read([InputFile(name: path, bytes: damaged)], asOf: Samples.day)
        _ = try? reader.read([InputFile(name: path, bytes: Array(bytes.prefix(index)))], asOf: Samples.day)
      }
    }
  }
}
