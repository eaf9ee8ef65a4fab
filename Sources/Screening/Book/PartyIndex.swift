public import Names

/// The names and numbers of many parties, laid out so that one pass tells which of them a few listings can reach.
///
/// Every distinct token once, every name as numbers of tokens: some hundred bytes a party.
public final class PartyIndex: Sendable {
  /// A name of a party, or an address that it is asked by.
  struct Name: BitwiseCopyable {
    var firstNumber: UInt32
    var firstKey: UInt32
    var party: UInt32
    var numberCount: UInt8
    var mode: UInt8
    var isAddress: Bool
    var padding: UInt8 = 0
  }

  let terms: [Term]
  /// The bytes of the terms.
  let text: [UInt8]
  let names: [Name]
  /// Term numbers of every name, as `NameView` has them.
  let numbers: [UInt32]
  let joinedKeys: [UInt16]
  /// Hashes of identifiers, and whose they are.
  let identifiers: [UInt64]
  let identified: [UInt32]
  /// The ids of the parties, one after the other, and where each ends.
  private let ids: [UInt8]
  private let idEnds: [UInt32]
  /// Of the tables that names were cut by.
  let knowledge: String

  /// Adds parties one after the other; the order of adding is the order of what is found.
  public struct Builder {
    private var dictionary: TermDictionary
    private var names: [Name] = []
    private var numbers: [UInt32] = []
    private var joinedKeys: [UInt16] = []
    private var identifiers: [UInt64] = []
    private var identified: [UInt32] = []
    private var ids: [UInt8] = []
    private var idEnds: [UInt32] = []
    private let knowledge: String

    /// - Parameter count: about how many parties there will be.
    public init(_ normalizer: NameNormalizer, count: Int) {
      dictionary = TermDictionary(maker: TermMaker(knowledge: normalizer.knowledge))
      knowledge = normalizer.knowledge.fingerprint
      names.reserveCapacity(count + count / 8)
      numbers.reserveCapacity(count * 6)
      joinedKeys.reserveCapacity(count * 24)
      ids.reserveCapacity(count * 12)
      idEnds.reserveCapacity(count)
    }

    public mutating func add(_ entry: PartyEntry) {
      let party = UInt32(idEnds.count)
      ids.append(contentsOf: entry.id.utf8)
      idEnds.append(UInt32(ids.count))
      for identifier in entry.identifiers {
        identifiers.append(identifier)
        identified.append(party)
      }
      for name in entry.names { add(name, of: party) }
    }

    private mutating func add(_ name: PartyEntry.Name, of party: UInt32) {
      let query = name.query
      names.append(
        Name(
          firstNumber: UInt32(numbers.count), firstKey: UInt32(joinedKeys.count), party: party,
          numberCount: UInt8(query.terms.count), mode: query.mode.rawValue, isAddress: name.isAddress))
      joinedKeys.append(contentsOf: name.joinedKeys)
      query.prepared.bytes.withUnsafeBufferPointer { bytes in
        for (place, term) in query.terms.enumerated() {
          let start = Int(term.offset)
          let number = dictionary.number(
            of: UnsafeBufferPointer(rebasing: bytes[start..<start + Int(term.length)]),
            isVowelless: term.flags & Term.vowelless != 0)
          numbers.append(number | query.numbers[place] & ~NameView.termMask)
        }
      }
    }

    public consuming func finished() -> PartyIndex {
      // The end of the last name's keys.
      names.append(
        Name(
          firstNumber: UInt32(numbers.count), firstKey: UInt32(joinedKeys.count), party: .max, numberCount: 0,
          mode: 0, isAddress: false))
      return PartyIndex(
        terms: dictionary.terms, text: dictionary.text, names: names, numbers: numbers,
        joinedKeys: joinedKeys, identifiers: identifiers, identified: identified, ids: ids, idEnds: idEnds,
        knowledge: knowledge)
    }
  }

  private init(
    terms: [Term], text: [UInt8], names: [Name], numbers: [UInt32], joinedKeys: [UInt16],
    identifiers: [UInt64], identified: [UInt32], ids: [UInt8], idEnds: [UInt32], knowledge: String
  ) {
    (self.terms, self.text, self.names, self.numbers) = (terms, text, names, numbers)
    (self.joinedKeys, self.identifiers, self.identified) = (joinedKeys, identifiers, identified)
    (self.ids, self.idEnds, self.knowledge) = (ids, idEnds, knowledge)
  }

  public var count: Int { idEnds.count }

  func id(_ party: Int) -> String {
    let start = party == 0 ? 0 : Int(idEnds[party - 1])
    return String(decoding: ids[start..<Int(idEnds[party])], as: UTF8.self)
  }

  static func short(_ key: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: key ^ key >> 16) }
}
