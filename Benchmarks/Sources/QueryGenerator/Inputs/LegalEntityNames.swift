import Foundation

/// Legal names from the global LEI index: companies and funds of all countries, nearly all of them on no list.
struct LegalEntityNames {
  let names: [String]
  /// Words that many American and British companies bear: English words, as far as names are concerned.
  let commonWords: Set<String>
  /// In how many of the names a word occurs.
  let wordCounts: [String: Int]

  init(file: URL) throws {
    var names: [String] = []
    var counts: [String: Int] = [:]
    var english: [String: Int] = [:]
    for line in try CompressedFile.lines(file).dropFirst() {
      let fields = Self.fields(line)
      guard fields.count >= 3 else { continue }
      names.append(fields[1])
      let isEnglish = fields[2] == "US" || fields[2] == "GB"
      for word in Set(Folding.tokens(fields[1])) {
        counts[word, default: 0] += 1
        if isEnglish { english[word, default: 0] += 1 }
      }
    }
    self.init(names: names, commonWords: Set(english.filter { $0.value >= 25 }.keys), wordCounts: counts)
  }

  init(names: [String], commonWords: Set<String>, wordCounts: [String: Int]) {
    (self.names, self.commonWords, self.wordCounts) = (names, commonWords, wordCounts)
  }

  /// The fields of one line of comma-separated values.
  static func fields(_ line: Substring) -> [String] {
    guard line.utf8.contains(0x22) else {
      return line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var fields = [""]
    var quoted = false
    for character in line {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
