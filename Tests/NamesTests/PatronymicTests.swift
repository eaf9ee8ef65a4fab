import Names
import Testing

@Suite struct PatronymicTests {
  @Test(arguments: [
    ("vladimirovich", true), ("sergeyevich", true), ("ivanovna", true), ("nikolaevna", true),
    ("mykolaivna", true),
    ("ilinichna", true), ("hryhoravich", true), ("petrovych", true), ("putin", false), ("ivanov", false),
    ("petrova", false), ("ovich", false), ("evna", false), ("ivanovo", false), ("quanguo", false),
    ("", false),
  ])
  func `names from the father's are known by their endings`(word: String, isPatronymic: Bool) {
    #expect(Array(word.utf8).withUnsafeBufferPointer { Patronymic.isPatronymic($0) } == isPatronymic)
  }
}
