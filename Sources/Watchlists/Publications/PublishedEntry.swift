import Vocabulary

/// A row as a listing, before dates are settled: what a mapper makes.
struct PublishedEntry {
  /// Without amendments, dates and, where the publisher gives none, without an id.
  var listing: Listing
  var citations: [PublishedCitation] = []
  /// The day the publisher says it took effect.
  var start: CalendarDay?
  /// The last day the publisher says it holds.
  var end: CalendarDay?
}

/// What one document says: its entries, which may be of several lists, and what was odd about it.
struct Publication {
  /// Who made the file, in a word that is the same for every issue: `csl`, `ofac-csv`, `bis-text`.
  let id: String
  /// The file format: `csl-ndjson`, `ofac-csv`.
  let format: String
  /// Which part of the list it holds, where a list comes in several files.
  var part: String?
  /// The day the document says it speaks for.
  var asOf: CalendarDay?
  /// The files it was read from.
  var files: [InputFile]
  var entries: [PublishedEntry]
  var warnings: [Warning] = []
}
