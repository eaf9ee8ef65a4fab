import Regimes
public import Regulations
import Vocabulary

/// How many cases expect each provision to bite, and how many that it does not.
public struct CaseMatrix: Sendable {
  public struct Row: Sendable {
    public let provision: String
    public fileprivate(set) var bites = 0
    public fileprivate(set) var spares = 0
    /// Whether anything in it can bite: not where all of it is unenforced, or marks nothing anywhere.
    let canBite: Bool

    /// A provision no case shows biting, or no case shows sparing, is not tested.
    public var isEmptySomewhere: Bool { bites == 0 && canBite || spares == 0 }
  }

  /// In the order of their ids.
  public private(set) var rows: [Row]
  private let places: [String: Int]

  /// Named sets say nothing of their own: the provisions that use them are counted.
  private static let sets: Set<String> = [
    ItemListContent.schema, CountryListContent.schema, ReachContent.schema, HTSListContent.schema,
    CountryGroupsContent.schema,
  ]

  /// - Throws: `LicetError.badInput` where a provision does not fit its schema.
  public init(_ cases: [LawCase], book: Rulebook) throws {
    rows = book.provisions.filter { !Self.sets.contains($0.schema) }.map { provision in
      Row(provision: provision.id, canBite: Self.canBite(provision))
    }
    places = Dictionary(rows.enumerated().map { ($1.provision, $0) }, uniquingKeysWith: { first, _ in first })
    let symbols = try Self.symbols(book)
    let flags = try Self.flags(book)
    for lawCase in cases {
      let findings = lawCase.findings.filter { $0.outcome != .noLicenseRequired }.map(\.provision)
      let open = lawCase.exceptions.filter { $0.value == ExceptionFinding.Availability.possible.rawValue }
        .keys
      let shut = lawCase.exceptions.filter { $0.value == ExceptionFinding.Availability.unavailable.rawValue }
        .keys
      let bites =
        findings + lawCase.applies + open.flatMap { symbols[$0] ?? [] }
        + lawCase.redFlags.flatMap { flags[$0] ?? [] }
      count(Set(bites), \.bites)
      count(Set(lawCase.absent + shut.flatMap { symbols[$0] ?? [] }), \.spares)
    }
  }

  /// The chart has no X for AT: what is controlled for that alone is reached by part 746 only.
  private static func canBite(_ provision: Provision) -> Bool {
    guard provision.values.contains(where: \.status.binds) else { return false }
    guard provision.schema == ControlListContent.schema else { return true }
    return provision.values.contains { value in
      (value.node["entries"]?.items ?? []).contains { entry in
        (entry["controls"]?.items ?? []).contains { $0["reason"]?.text != "AT" } || entry["refer"] != nil
          || entry["jurisdiction"] != nil
      }
    }
  }

  private mutating func count(_ ids: Set<String>, _ cell: WritableKeyPath<Row, Int>) {
    for id in ids { if let place = places[id] { rows[place][keyPath: cell] += 1 } }
  }

  private static func symbols(_ book: Rulebook) throws(LicetError) -> [String: [String]] {
    let all: [Dated<LicenseExceptionContent>] = book.all()
    var symbols: [String: [String]] = [:]
    for provision in all {
      for symbol in Set(try provision.values().map(\.symbol)) {
        symbols[symbol, default: []].append(provision.provision.id)
      }
    }
    return symbols
  }

  private static func flags(_ book: Rulebook) throws(LicetError) -> [String: [String]] {
    let all: [Dated<RedFlagsContent>] = book.all()
    var flags: [String: [String]] = [:]
    for provision in all {
      for code in Set(try provision.values().flatMap { $0.flags.map(\.code) }) {
        flags[code, default: []].append(provision.provision.id)
      }
    }
    return flags
  }
}
