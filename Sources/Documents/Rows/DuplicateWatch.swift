/// Notices ids that come twice, in bounded memory: after a million ids it looks no further.
package struct DuplicateWatch {
  private static let most = 1_000_000
  private var seen: Set<UInt64> = []

  /// Whether this id was seen before.
  package mutating func isRepeated(_ id: String) -> Bool {
    guard seen.count < Self.most else { return false }
    return !seen.insert(Self.hash(id)).inserted
  }

  /// FNV-1a: the same on every run, unlike the standard library's.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
