import Vocabulary

/// Collects decompressed bytes and refuses to grow past its allowance.
struct UnpackingSink {
  let allowance: Int
  private(set) var bytes: [UInt8] = []

  init(allowance: Int) { self.allowance = allowance }

  mutating func append(_ piece: ArraySlice<UInt8>) throws {
    guard bytes.count + piece.count <= allowance else {
      throw LicetError(
        .limitExceeded, "the file decompresses to more than \(allowance) bytes",
        remedy: "check that it is the publisher's file; no list is this large")
    }
    bytes.append(contentsOf: piece)
  }

  static let cut = LicetError(
    .corruptData, "the compressed file ends before its end", remedy: "download it again; it was cut off")
  static let damaged = LicetError(
    .corruptData, "the compressed file is damaged", remedy: "download it again")
}
