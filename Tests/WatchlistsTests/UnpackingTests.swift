import Testing
import Vocabulary

@testable import Watchlists

@Suite struct UnpackingTests {
  @Test(arguments: ["csl-2026-01-31.ndjson.zst", "csl.csv.gz"])
  func `A compressed file reads as the plain one`(path: String) throws {
    let plain = path.hasSuffix(".zst") ? "csl.ndjson" : "csl.csv"
    #expect(try Unpacking.unpack(Samples.file(path)).map(\.bytes) == [Samples.file(plain).bytes])
  }

  @Test func `A tar archive reads as its members, named after it`() throws {
    let members = try Unpacking.unpack(Samples.file("ofac/set-2026-01-31.tar"))
    #expect(members.map(\.name).contains("ofac/set-2026-01-31.tar!ofac/sdn.csv"))
    #expect(try members.first?.bytes == Samples.file("ofac/sdn.csv").bytes)
  }

  @Test(arguments: ["zeros.zst", "zeros.gz"])
  func `A file that grows a thousandfold is refused`(path: String) throws {
    let error = #expect(throws: LicetError.self) { try Unpacking.unpack(Samples.file(path)) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.file == path)
  }

  @Test func `The limit lets through what is just below it`() throws {
    let size = 33_554_432
    let enough = UnpackingLimits(maximumBytes: size, ratioFloor: size)
    #expect(try Unpacking.unpack(Samples.file("zeros.zst"), limits: enough)[0].bytes.count == size)
    let short = UnpackingLimits(maximumBytes: size - 1, ratioFloor: size)
    #expect(throws: LicetError.self) { try Unpacking.unpack(Samples.file("zeros.zst"), limits: short) }
  }

  @Test(arguments: ["csl-2026-01-31.ndjson.zst", "csl.csv.gz", "ofac/set-2026-01-31.tar"])
  func `A file cut at any place is an error that names it`(path: String) throws {
    let whole = try Samples.file(path)
    for count in [20, whole.bytes.count / 2, whole.bytes.count - 9]
    where !path.hasSuffix(".tar") || count == 20 {
      let cut = InputFile(name: path, bytes: Array(whole.bytes.prefix(count)))
      #expect(throws: LicetError.self) { try Samples.reader().read([cut], asOf: Samples.day) }
    }
  }

  @Test func `Archives nested too deep are refused`() throws {
    let limits = UnpackingLimits(maximumDepth: 0)
    let error = #expect(throws: LicetError.self) {
      try Unpacking.unpack(Samples.file("csl.csv.gz"), limits: limits)
    }
    #expect(error?.code == .limitExceeded)
  }
}
