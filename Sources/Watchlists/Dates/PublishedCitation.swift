import Vocabulary

/// An act as a list cites it, with the day that is printed beside the citation, where one is.
struct PublishedCitation: Hashable {
  /// `84 FR 54002`, however it was written; `Vol. 59, No. 44` where the list gives no page.
  let text: String
  let volume: Int
  let page: Int
  /// When it was published, as printed.
  let printed: CalendarDay?

  /// Every Federal Register citation in `text`, oldest first, each once.
  static func all(in text: String) -> [PublishedCitation] {
    var scanner = CitationScanner(text)
    var found: [PublishedCitation] = []
    while let citation = scanner.next() {
      if !found.contains(where: { $0.text == citation.text }) { found.append(citation) }
    }
    return found.sorted { ($0.volume, $0.page) < ($1.volume, $1.page) }
  }

  /// The day printed, if the volume is of that year: volume 1 is of 1936.
  static func checked(_ day: CalendarDay?, volume: Int) -> CalendarDay? {
    day.flatMap { abs($0.year - (volume + 1935)) <= 1 ? $0 : nil }
  }
}
