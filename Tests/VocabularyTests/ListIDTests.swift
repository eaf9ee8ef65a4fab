import Testing
import Vocabulary

@Suite struct ListIDTests {
  @Test(arguments: [
    ("us-sdn:29220", "us-sdn", true), ("us-sdn", "us-sdn", false), ("us-dpl:", "us-dpl", true),
    ("ftm:war", "ftm:war", false), ("ftm:war:NK-1", "ftm:war", true), ("ftm:war:a:b", "ftm:war", true),
    ("", "", false), ("ftm", "ftm", false), ("ftm:", "ftm:", false),
  ])
  func `A listing's id names its list, a dataset's with what it is called`(
    text: String, list: String, isListing: Bool
  ) {
    #expect(ListID(ofListing: text).rawValue == list)
    #expect(ListID.isListing(text) == isListing)
  }
}
