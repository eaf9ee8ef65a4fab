/// Where items go: a country, or a part of one that the law treats as a destination of its own.
public struct Destination: Hashable, Sendable {
  public let country: Country
  /// An ISO 3166-2 code of a region under its own embargo: `UA-43`, `UA-40`, `UA-14`, `UA-09`; nil elsewhere.
  public let region: String?

  public init(country: Country, region: String? = nil) {
    (self.country, self.region) = (country, region)
  }

  /// The regions of Ukraine under an embargo of their own (15 CFR 746.6), with the words people use.
  public static let regions: [String: String] = [
    "ua-43": "UA-43", "crimea": "UA-43", "ua-40": "UA-40", "sevastopol": "UA-40", "ua-14": "UA-14",
    "donetsk": "UA-14", "ua-09": "UA-09", "luhansk": "UA-09",
  ]

  /// `CN`, or the region where there is one.
  public var code: String { region ?? country.code }

  public var name: String {
    switch region {
    case "UA-43": "Crimea"
    case "UA-40": "Sevastopol (Crimea)"
    case "UA-14": "the occupied Donetsk region"
    case "UA-09": "the occupied Luhansk region"
    default: country.name
    }
  }
}
