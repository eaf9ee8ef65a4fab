import Vocabulary

/// Addresses as one field gives them, each with the country it ends in.
enum ListedAddresses {
  /// - Parameter values: parted at semicolons; where one of them is a lone word, the semicolons stand within one address.
  static func addresses(_ values: [String]) -> [Address] {
    let isOne = values.contains { !$0.contains(" ") && Country($0) == nil }
    let texts = isOne ? [values.joined(separator: "; ")] : values
    return texts.map { Address($0, country: country(of: $0)) }
  }

  /// What is behind the last comma names it, or the whole of a short address does.
  static func country(of text: String) -> Country? {
    let parts = text.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    return parts.last.flatMap { CountryWords.countries(in: $0, nationals: false).last }
  }
}
