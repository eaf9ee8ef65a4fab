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

  private let parts: [String: Holding<ControlListContent>]
  private let moment: Instant

  init(_ parts: [Dated<ControlListContent>], at moment: Instant) throws(LicetError) {
    var held: [String: Holding<ControlListContent>] = [:]
    for part in try parts.at(moment) { for number in part.content.numbers { held[number] = part } }
    (self.parts, self.moment) = (held, moment)
  }

  /// The entry of this number, or nil. The tree was checked when it was compiled: an entry that can't be read is no entry,
  /// and leaves whoever asks for it undetermined.
  public subscript(number: String) -> Standing? {
    guard let part = parts[number], let entry = try? part.content.entry(number) else { return nil }
    let isYounger = entry.since.map { moment < Instant(startOf: $0) } ?? false
    return Standing(entry: entry, status: isYounger ? .unverified : part.status, provision: part.provision)
  }

  /// In the order of their numbers.
  public var all: [Standing] { numbers.compactMap { self[$0] } }
  public var numbers: [String] { parts.keys.sorted() }
}
