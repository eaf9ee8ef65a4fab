import Crypto
public import Vocabulary

/// How a listing gets its id.
public enum ListingID {
  /// Letters of the name that a derived id shows.
  static let slugLength = 48

  /// `LIST:SOURCEID`; where the publisher gives no id `LIST:` + slug + `-` + 8 hex of SHA-256 over the folded name and
  /// the first country, so that the same entry has the same id in every snapshot.
  /// - Parameter place: where in the list the entry stands, where a list holds one party in several places.
  public static func derive(
    list: ListID, sourceID: String?, name: String, countries: [Country], place: String? = nil
  ) -> String {
    if let sourceID { return "\(list.rawValue):\(sourceID)" }
    let words = FoldedName.words(name)
    let subject = words.joined(separator: " ") + "|" + (countries.first?.code ?? "")
    let hash = InputFile.hex(SHA256.hash(data: Array(subject.utf8)).prefix(4))
    let slug = slug(words)
    return "\(list.rawValue):" + [place ?? "", slug, hash].filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func slug(_ words: [String]) -> String {
    var slug = ""
    for word in words where word.utf8.allSatisfy({ $0 < 0x80 }) {
      guard slug.utf8.count + word.utf8.count < slugLength else { break }
      slug += slug.isEmpty ? word : "-" + word
    }
    return slug
  }
}
