import Foundation

/// Given names and surnames of the 1990 census of the United States, drawn as often as they occur.
struct CensusNames {
  private typealias Entry = (name: String, cumulative: Double)
  private let surnames: [Entry]
  private let givenNames: [[Entry]]

  init(folder: URL) throws {
    let read = { (part: String) in
      try CompressedFile.lines(folder.appending(path: "us-census-1990-dist.\(part).txt.gz")).compactMap(
        Self.entry)
    }
    surnames = try read("all.last")
    givenNames = [try read("male.first"), try read("female.first")]
  }

  /// `NAME percent cumulative rank`.
  private static func entry(_ line: Substring) -> Entry? {
    let columns = line.split(separator: " ")
    guard columns.count == 4, let cumulative = Double(columns[2]) else { return nil }
    return (columns[0].prefix(1) + columns[0].dropFirst().lowercased(), cumulative)
  }

  func draw(_ random: inout SeededGenerator) -> String {
    let given = givenNames[random.below(givenNames.count)]
    return Self.draw(from: given, &random) + " " + Self.draw(from: surnames, &random)
  }

  private static func draw(from entries: [Entry], _ random: inout SeededGenerator) -> String {
    let point = random.fraction() * (entries.last?.cumulative ?? 0)
    var (low, high) = (0, entries.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cumulative <= point { low = middle + 1 } else { high = middle }
    }
    return entries.indices.contains(low) ? entries[low].name : ""
  }
}
