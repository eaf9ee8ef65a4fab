import Testing
import Vocabulary

@Suite struct LicetErrorTests {
  @Test(
    arguments: [
      (nil, nil, nil, "what is wrong; what to do"), ("f.csv", nil, nil, "f.csv: what is wrong; what to do"),
      ("f.csv", 3, nil, "f.csv:3: what is wrong; what to do"),
      ("f.csv", 3, 7, "f.csv:3:7: what is wrong; what to do"),
      ("f.csv", nil, 7, "f.csv: what is wrong; what to do"), (nil, 3, 7, "what is wrong; what to do"),
    ] as [(String?, Int?, Int?, String)])
  func saysWhereWhatAndWhatToDo(_ file: String?, _ line: Int?, _ column: Int?, _ text: String) {
    let error = LicetError(
      .badInput, "what is wrong", remedy: "what to do", file: file, line: line, column: column)
    #expect(error.description == text)
  }

  @Test(
    arguments: [
      (LicetError.Code.badUsage, 2), (.badInput, 2), (.unknownFormat, 2), (.limitExceeded, 2),
      (.countOutOfRange, 2),
      (.notFound, 3), (.inputOutput, 3), (.corruptData, 3),
    ] as [(LicetError.Code, Int32)])
  func badInputIsTwoAndWhatCouldNotBeAnsweredThree(_ code: LicetError.Code, _ status: Int32) {
    #expect(LicetError(code, "", remedy: "").exitStatus == status)
  }
}
