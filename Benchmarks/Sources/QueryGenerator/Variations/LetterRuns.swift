/// A name as runs of letters and what stands between them.
enum LetterRuns {
  /// Replaces runs of ASCII letters; the outcome takes the case of the run: all upper, first upper, or lower.
  static func map(_ text: String, _ transform: (String) -> String) -> String {
    var result = ""
    var run = ""
    for character in text {
      if character.isASCII, character.isLetter {
        run.append(character)
      } else {
        result += replaced(run, transform)
        run = ""
        result.append(character)
      }
    }
    return result + replaced(run, transform)
  }

  private static func replaced(_ run: String, _ transform: (String) -> String) -> String {
    guard !run.isEmpty else { return "" }
    let outcome = transform(run.lowercased())
    if run.allSatisfy(\.isUppercase), run.count > 1 { return outcome.uppercased() }
    return run.first?.isUppercase == true ? outcome.prefix(1).uppercased() + outcome.dropFirst() : outcome
  }
}
