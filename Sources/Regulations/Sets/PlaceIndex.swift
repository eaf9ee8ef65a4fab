public import Vocabulary

/// A small number for each destination, so that sets of them are tables: two letters, then the regions of their own.
public struct PlaceIndex: Hashable, Sendable {
  public let number: Int

  public static let count = 26 * 26 + regions.count
  static let regions = ["UA-43", "UA-40", "UA-14", "UA-09"]

  /// A country's code or a region's; nil for anything else.
  public init?(_ code: some StringProtocol) {
    if let region = Self.regions.firstIndex(where: { $0 == code }) {
      self.init(number: 26 * 26 + region)
    } else if let country = Country(code: code), country.code == code {
      self.init(country)
    } else {
      return nil
    }
  }

  public init(_ country: Country) {
    self.init(number: country.code.utf8.reduce(0) { $0 * 26 + Int($1 - 65) })
  }

  private init(number: Int) { self.number = number }

  public init(_ destination: Destination) {
    if let region = destination.region, let place = Self.regions.firstIndex(of: region) {
      self.init(number: 26 * 26 + place)
    } else {
      self.init(destination.country)
    }
  }

  /// Every number, places that no code is assigned to included.
  public static let all: [PlaceIndex] = (0..<count).map { PlaceIndex(number: $0) }

  /// Whether it is a region of its own, which the sets that name its country don't hold.
  public var isRegion: Bool { number >= 26 * 26 }

  /// The country whose row of the Country Chart governs it: a region's is the country it is part of.
  public var country: PlaceIndex {
    isRegion ? PlaceIndex(String(Self.regions[number - 26 * 26].prefix(2))) ?? self : self
  }
}
