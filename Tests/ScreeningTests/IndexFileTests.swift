import Foundation
import Names
import TestSupport
import Testing
import Vocabulary

@testable import Screening

@Suite("The compiled index")
struct IndexFileTests {
  static let listings = FullScanTests.listings(50, seed: 3)
  static let compiled = Result {
    IndexCompiler.compile(listings, normalizer: try SmallWorld.normalizer(), manifest: Array("manifest".utf8))
  }

  @Test("the same listings give the same bytes, in whatever order they come")
  func deterministic() throws {
    let normalizer = try SmallWorld.normalizer()
    let bytes = try Self.compiled.get()
    for listings in [Self.listings, Self.listings.reversed()] {
      #expect(
        IndexCompiler.compile(listings, normalizer: normalizer, manifest: Array("manifest".utf8)) == bytes)
    }
    #expect(IndexCompiler.compile(Self.listings, normalizer: normalizer) != bytes)
  }

  @Test("listings and manifest come back as they were")
  func roundTrip() throws {
    let index = try ScreeningIndex(compiled: Self.compiled.get(), normalizer: SmallWorld.normalizer())
    #expect(index.listingCount == Self.listings.count)
    #expect(index.manifest == Array("manifest".utf8))
    for listing in Self.listings {
      #expect(index.listing(at: try #require(index.position(ofListing: listing.id))) == listing)
    }
    #expect(index.position(ofListing: "") == nil && index.position(ofListing: "us-sdn:none") == nil)
  }

  @Test("an index cut anywhere is an error", arguments: [0.0, 0.001, 0.01, 0.1, 0.5, 0.9, 0.999])
  func cut(share: Double) throws {
    let bytes = try Self.compiled.get()
    let error = try #require(failure(Array(bytes.prefix(Int(Double(bytes.count) * share)))))
    #expect(error.code == .corruptData)
    #expect(!error.remedy.isEmpty)
  }

  @Test("a changed byte in the header is an error, and so is a byte too many")
  func damaged() throws {
    let bytes = try Self.compiled.get()
    for place in 0..<IndexFile.headerLength {
      var bytes = bytes
      bytes[place] ^= 0x55
      #expect(failure(bytes) != nil, "byte \(place)")
    }
    #expect(failure(bytes + [0]) != nil)
    #expect(failure(Array(repeating: 0xFF, count: 10_000)) != nil)
  }

  @Test("another version says so")
  func otherVersion() throws {
    var bytes = try Self.compiled.get()
    bytes[7] &+= 1
    #expect(failure(bytes)?.message.contains("another version") == true)
  }

  @Test("a file that is missing, empty or a folder is an error that names it")
  func files() throws {
    let scratch = try ScratchFolder()
    let (missing, empty) = (
      scratch.url.appending(path: "none.licet"), scratch.url.appending(path: "empty.licet")
    )
    try Data().write(to: empty)
    let normalizer = try SmallWorld.normalizer()
    for url in [missing, empty, scratch.url] {
      let error = #expect(throws: LicetError.self) {
        try ScreeningIndex(mapping: url, normalizer: normalizer)
      }
      #expect(error?.file == url.path)
    }
    let whole = scratch.url.appending(path: "whole.licet")
    try Data(Self.compiled.get()).write(to: whole)
    #expect(try ScreeningIndex(mapping: whole, normalizer: normalizer).listingCount == Self.listings.count)
  }

  @Test("an index of nothing answers nothing")
  func empty() throws {
    let index = try SmallWorld.index([])
    #expect(index.listingCount == 0)
    let party = Party(name: "Hikvision", identifiers: [Identifier(type: "IMO", value: "9187629")])
    #expect(Screener(index).screen(party, ScreeningOptions(on: SmallWorld.today)).matches.isEmpty)
  }

  private func failure(_ bytes: [UInt8]) -> LicetError? {
    do {
      _ = try ScreeningIndex(compiled: bytes, normalizer: SmallWorld.normalizer())
      return nil
    } catch {
      return error as? LicetError
    }
  }
}
