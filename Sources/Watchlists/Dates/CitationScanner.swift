import Vocabulary

/// Finds Federal Register citations in the many ways lists write them: `84 FR 54002`, `84 F.R. 54004, 10/9/19`,
/// `91 FR 35189 (June 10, 2026)`, `Vol. 59, No. 44, 03/07/1994`.
struct CitationScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> PublishedCitation? {
    while index < bytes.count {
      guard isDigit(index), index == 0 || !isDigit(index - 1) else {
        index += 1
        continue
      }
      let start = index
      let volume = number()
      if (1...199).contains(volume), let citation = paged(volume) ?? issue(volume, at: start) {
        return citation
      }
    }
    return nil
  }

  /// After a volume: `FR`, `F.R.`, `F.R`, then a page.
  private mutating func paged(_ volume: Int) -> PublishedCitation? {
    let start = index
    skip(" .")
    guard take("F") else { return rewind(start) }
    skip(" .")
    guard take("R") else { return rewind(start) }
    skip(" .,")
    guard isDigit(index) else { return rewind(start) }
    let page = number()
    return PublishedCitation(
      text: "\(volume) FR \(page)", volume: volume, page: page,
      printed: PublishedCitation.checked(printedDay(), volume: volume))
  }

  /// After `Vol. 59`: `, No. 44, 03/07/1994`, a citation by issue instead of page.
  private mutating func issue(_ volume: Int, at place: Int) -> PublishedCitation? {
    let start = index
    guard String(decoding: bytes[max(0, place - 5)..<place], as: UTF8.self).contains("Vol") else {
      return nil
    }
    skip(" ,")
    guard take("N"), take("o") else { return rewind(start) }
    skip(" .,")
    guard isDigit(index) else { return rewind(start) }
    let issue = number()
    return PublishedCitation(
      text: "Vol. \(volume), No. \(issue)", volume: volume, page: issue,
      printed: PublishedCitation.checked(printedDay(), volume: volume))
  }

  /// The day right after a citation, behind commas and brackets; nil where something else stands there.
  private mutating func printedDay() -> CalendarDay? {
    let start = index
    skip(" ,(")
    let text = bytes[index..<min(bytes.count, index + 20)]
    for length in stride(from: text.count, through: 6, by: -1) {
      guard let last = text.prefix(length).last, (48...57).contains(last), !isDigit(index + length) else {
        continue
      }
      if let day = PublishedDate.day(String(decoding: text.prefix(length), as: UTF8.self)) {
        index += length
        return day
      }
    }
    index = start
    return nil
  }

  private mutating func rewind(_ start: Int) -> PublishedCitation? {
    index = start
    return nil
  }

  private mutating func number() -> Int {
    var value = 0
    while isDigit(index) {
      value = min(value * 10 + Int(bytes[index] - 48), 9_999_999)
      index += 1
    }
    return value
  }

  private mutating func skip(_ set: StaticString) {
    let allowed = UnsafeBufferPointer(start: set.utf8Start, count: set.utf8CodeUnitCount)
    while index < bytes.count, allowed.contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ letter: StaticString) -> Bool {
    guard index < bytes.count, bytes[index] == letter.utf8Start.pointee else { return false }
    index += 1
    return true
  }

  private func isDigit(_ at: Int) -> Bool { at < bytes.count && (48...57).contains(bytes[at]) }
}
