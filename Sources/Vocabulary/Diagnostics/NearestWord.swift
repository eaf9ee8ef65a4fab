/// "Did you mean …": the word a reader most likely wanted.
public enum NearestWord {
  /// The nearest of `words` by edits, where at most a third of the letters (and two at least) would change.
  public static func to(_ text: String, among words: [String]) -> String? {
    let wanted = text.lowercased()
    let allowed = max(2, wanted.count / 3)
    let ranked = words.map { (word: $0, edits: edits(Array(wanted), Array($0.lowercased()))) }
    return ranked.filter { $0.edits <= allowed && $0.edits < max(1, $0.word.count) }
      .min { ($0.edits, $0.word) < ($1.edits, $1.word) }?.word
  }

  /// `did you mean 'us-sdn'?`, or the fallback where nothing is near.
  public static func remedy(for text: String, among words: [String], otherwise fallback: String) -> String {
    to(text, among: words).map { "did you mean '\($0)'?" } ?? fallback
  }

  /// Edits with swapped neighbors counted once.
  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count <= 64, right.count <= 64 else { return .max }
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for (row, a) in left.enumerated() {
      var current = [row + 1]
      for (column, b) in right.enumerated() {
        var best = min(previous[column] + (a == b ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, a == right[column - 1], left[row - 1] == b {
          best = min(best, earlier[column - 1] + 1)
        }
        current.append(best)
      }
      (earlier, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
