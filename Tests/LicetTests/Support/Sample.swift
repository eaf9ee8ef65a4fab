import Foundation
import Licet
import TestSupport

/// Screening-list files in words of our own, written where a test wants them.
struct Sample {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// An empty place for a data folder.
  var data: URL { folder.url.appending(path: "data") }

  /// A file of consolidated rows named for the day it speaks for.
  func consolidated(_ rows: [String], day: String) throws -> URL {
    try file("csl-\(day).ndjson", rows.joined(separator: "\n") + "\n")
  }

  func file(_ name: String, _ text: String) throws -> URL {
    let url = folder.url.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url
  }

  /// A row of the Capta list, which may be as short as one.
  static func capta(_ number: Int, _ name: String) -> String {
    """
    {"source": "Capta List (CAP) - Treasury Department", "entity_number": "\(number)", "type": "Entity", "name": "\(name)", \
    "alt_names": [], "addresses": [{"country": "RU"}], "programs": "RUSSIA-EO14024", \
    "source_list_url": "https://example.org/cap"}
    """
  }

  /// A row of the Entity List.
  static func entity(_ name: String, notice: String = "", policy: String = "Presumption of denial") -> String
  {
    """
    {"source": "Entity List (EL) - Bureau of Industry and Security", "entity_number": null, "type": null, \
    "name": "\(name)", "alt_names": [], "addresses": [{"country": "CN"}], "license_requirement": "All items (sample)", \
    "license_policy": "\(policy)", "federal_register_notice": "\(notice)", "source_list_url": "https://example.org/el"}
    """
  }

  /// As many rows as the Entity List has at least, none like another.
  static let fillers = (0..<1_600).map {
    entity("Sample Workshop Number \($0) \(String($0 * 7_919, radix: 26))")
  }
}

extension World {
  /// What answers to a name on the last second of a day, in force or not.
  func answer(_ name: String, on day: String, lists: Set<ListID> = []) -> ScreeningAnswer {
    screen(Party(name: name), ScreeningOptions(on: Self.end(day), lists: lists, limit: 50))
  }

  static func end(_ day: String) -> Instant {
    Instant(endOf: CalendarDay(iso: day) ?? CalendarDay(daysSinceEpoch: 0))
  }
}

extension ScreeningAnswer {
  /// The state of the listing of exactly this name; nil where it is not among the answers.
  func state(of name: String, list: ListID) -> ListingState? {
    (matches + notInForce).first { $0.listing.list == list && $0.listing.name == name }?.state
  }
}
