import Foundation
import Testing

@testable import LicetCommand

@Suite struct SurroundingsTests {
  @Test func dataFolderIsTheNamedOne() {
    let surroundings = InProcess.surroundings(environment: [
      "LICET_DATA": "/lists", "XDG_DATA_HOME": "/share",
    ])
    #expect(surroundings.dataFolder.path == "/lists")
  }

  @Test func dataFolderIsThePlatformsWhereNoneIsNamed() {
    #if os(macOS)
    #expect(InProcess.surroundings().dataFolder.path == "/home/user/Library/Application Support/licet")
    #else
    #expect(InProcess.surroundings().dataFolder.path == "/home/user/.local/share/licet")
    #expect(
      InProcess.surroundings(environment: ["XDG_DATA_HOME": "/share"]).dataFolder.path == "/share/licet")
    #endif
  }

  @Test(arguments: [
    (environment: [:], terminal: true, colored: true), (environment: [:], terminal: false, colored: false),
    (environment: ["NO_COLOR": "1"], terminal: true, colored: false),
    (environment: ["NO_COLOR": ""], terminal: true, colored: true),
    (environment: ["TERM": "dumb"], terminal: true, colored: false),
  ])
  func colorsAreForTerminalsThatWantThem(
    _ row: (environment: [String: String], terminal: Bool, colored: Bool)
  ) {
    let surroundings = InProcess.surroundings(environment: row.environment, outputIsTerminal: row.terminal)
    #expect(surroundings.style.colored == row.colored)
  }
}
