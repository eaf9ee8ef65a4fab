public import Foundation

/// Makes the counterparties of a large book: names of companies put together from halves of names of the global LEI index,
/// persons of the census, and here and there a listed name with a slip in it.
public struct BookGenerator {
  /// A counterparty before anybody reads it.
  public struct Row {
    public let name: String
    public let kind: Query.Kind?
    /// An ISO code; nil where it is not told.
    public let country: String?
    public let number: String?
  }

  private let entities: [[Substring]]
  private let census: CensusNames
  private let listed: [SourceName]
  private var random: SeededGenerator

  /// - Parameter data: the folder of official files.
  public init(data: URL, seed: UInt64) throws {
    entities = try LegalEntityNames(file: data.appending(path: "names/gleif-legal-names.csv.zst")).names
      .map { $0.split(separator: " ") }.filter { $0.count > 1 }
    census = try CensusNames(folder: data.appending(path: "names"))
    listed = try ListedNames(file: data.appending(path: "csl/csl-2026-07-31.ndjson.zst")).names
    random = SeededGenerator(seed: seed, purpose: "book")
  }

  public mutating func next() -> Row {
    let (name, kind): (String, Query.Kind)
    switch random.below(1_000) {
    case 0..<3:
      let source = random.choose(listed)
      (name, kind) = (slip(source?.text ?? ""), source?.kind ?? .organization)
    case ..<200: (name, kind) = (census.draw(&random), .person)
    default: (name, kind) = (company(), .organization)
    }
    return Row(
      name: name, kind: random.below(10) < 8 ? kind : nil,
      country: random.below(10) < 8 ? random.choose(Self.countries) : nil,
      number: random.below(10) < 2 ? String(1_000_000 + random.below(900_000_000)) : nil)
  }

  private mutating func company() -> String {
    let (first, second) = (random.choose(entities) ?? [], random.choose(entities) ?? [])
    return (first.prefix((first.count + 1) / 2) + second.suffix(second.count / 2)).joined(separator: " ")
  }

  private mutating func slip(_ name: String) -> String {
    guard random.below(2) == 0, name.count > 8 else { return name }
    var letters = Array(name)
    letters.remove(at: random.below(letters.count))
    return String(letters)
  }

  private static let countries = [
    "DE", "FR", "US", "GB", "CN", "NL", "IT", "ES", "IN", "JP", "BR", "TR", "AE", "PL", "CH", "SG",
  ]
}
