import Foundation
import Regimes
import Regulations
public import Vocabulary

/// Ranks entries of the Commerce Control List by the words of a description (BM25 over labels and search words): a
/// starting point for a person who classifies, never a classification.
public struct EntrySearch: Sendable {
  private struct Document: Sendable {
    let entry: ControlListEntry
    /// Weight of each stem: words of the label count more than further search words.
    let weights: [String: Double]
    let length: Double
  }

  private let documents: [Document]
  private let documentCounts: [String: Int]
  private let meanLength: Double
  private let facts: FactCatalogue

  /// - Parameter moment: as of when the list is read.
  /// - Throws: `LicetError.badInput` where the law tree breaks its schema.
  public init(_ law: BodyOfLaw, at moment: Instant) throws(LicetError) {
    let documents = try law.at(moment).ear.list.all.map { Self.document($0.entry) }
    var counts: [String: Int] = [:]
    for document in documents { for stem in document.weights.keys { counts[stem, default: 0] += 1 } }
    (self.documents, documentCounts, facts) = (documents, counts, law.book.facts)
    meanLength = documents.map(\.length).reduce(0, +) / Double(max(1, documents.count))
  }

  /// The entries that bear some of the words, nearest first, then by number.
  public func candidates(for text: String, limit: Int = 10) -> [EntryCandidate] {
    let words = Self.words(text).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let found = documents.compactMap { candidate($0, words) }
    return Array(
      found.sorted { $0.score == $1.score ? $0.entry.number < $1.entry.number : $0.score > $1.score }.prefix(
        limit))
  }

  private func candidate(_ document: Document, _ words: [String]) -> EntryCandidate? {
    var (score, matched): (Double, [String]) = (0, [])
    for word in words {
      let stem = Self.stem(word)
      if word.uppercased() == document.entry.number { score += 100 }
      guard let weight = document.weights[stem] else { continue }
      matched.append(word)
      score += rarity(of: stem) * weight * 2.2 / (weight + 1.2 * (0.25 + 0.75 * document.length / meanLength))
    }
    guard score > 0 else { return nil }
    // Who does not say software or technology means the thing itself.
    if "DE".contains(document.entry.number.dropFirst().first ?? "A"),
      !words.contains(where: Self.intangible.contains)
    {
      score *= 0.6
    }
    return EntryCandidate(
      entry: document.entry, score: score, matched: matched, questions: questions(document.entry))
  }

  private func rarity(of stem: String) -> Double {
    let count = Double(documentCounts[stem] ?? 0)
    return log(1 + (Double(documents.count) - count + 0.5) / (count + 0.5))
  }

  /// What decides: the entry's own question, those of its conditional rows, and which paragraph where several differ.
  private func questions(_ entry: ControlListEntry) -> [String] {
    let asked = entry.controls.flatMap(\.when.condition.facts).compactMap { id in
      facts[id].flatMap { $0.presumed == nil ? $0.question : nil }
    }
    let paragraphs = entry.paragraphs.filter { !$0.isEmpty }
    let which =
      paragraphs.isEmpty
      ? [] : ["Which paragraph describes it (\(paragraphs.prefix(12).joined(separator: ", ")))?"]
    return ([entry.decidingQuestion].compactMap(\.self) + asked + which)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func document(_ entry: ControlListEntry) -> Document {
    var weights: [String: Double] = [:]
    for word in words(entry.label) { weights[stem(word), default: 0] += 2 }
    for word in words(entry.words) { weights[stem(word), default: 0] += 1 }
    return Document(entry: entry, weights: weights, length: weights.values.reduce(0, +))
  }

  private static let intangible: Set<String> = [
    "software", "technology", "program", "code", "knowhow", "source", "data",
  ]
  private static let fillers: Set<String> = [
    "a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with",
  ]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter {
      !fillers.contains($0)
    }
  }

  private static func bare(_ word: String) -> String {
    word.hasSuffix("e") && word.count > 4 ? String(word.dropLast()) : word
  }

  /// Singular, without the commonest endings: `cameras` and `camera`, `encrypted` and `encryption`.
  private static func stem(_ word: String) -> String {
    for ending in [
      "ization", "ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "s", "al",
    ]
    where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return bare(String(word.dropLast(ending.count)))
    }
    return bare(word)
  }
}
