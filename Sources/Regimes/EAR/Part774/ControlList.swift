public import Regulations
import Vocabulary

/// The Commerce Control List as of one moment: entries by number.
public struct ControlList: Sendable {
  /// An entry with how it stood.
  public struct Standing: Sendable {
    public let entry: ControlListEntry
    public let status: LawStatus
    public let provision: Provision
  }

  private let entries: [String: Standing]

  init(_ parts: [Dated<ControlListContent>], at moment: Instant) {
    var entries: [String: Standing] = [:]
    for part in parts {
      guard let holding = part.at(moment) else { continue }
      for entry in holding.content.entries {
        let isYounger = entry.since.map { moment < Instant(startOf: $0) } ?? false
        entries[entry.number] = Standing(
          entry: entry, status: isYounger ? .unverified : holding.status, provision: holding.provision)
      }
    }
    self.entries = entries
  }

  public subscript(number: String) -> Standing? { entries[number] }

  /// In the order of their numbers.
  public var all: [Standing] { entries.values.sorted { $0.entry.number < $1.entry.number } }
  public var numbers: [String] { entries.keys.sorted() }
}
