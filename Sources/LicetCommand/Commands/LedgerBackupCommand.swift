#if Desk
import ArgumentParser
import Documents
import Licet
import Storage

import struct Foundation.URL

struct LedgerBackupCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the desk as of now into one file, checked whole; others may work meanwhile.")

  @Argument(help: "The file to write; must not be there yet.", completion: .file()) var file: String
  @OptionGroup var desk: DeskOptions
  @OptionGroup var data: DataOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let url = try desk.existing(data, in: surroundings)
    let store = try desk.open(url)
    defer { try? store.close() }
    let copy = URL(filePath: file)
    let verified = try DeskOptions.explained(copy) { try store.backUp(to: copy) }
    try surroundings.output.line(
      """
      \(file) holds \((verified.checkpoint?.size ?? 0).grouped) events, checked whole. The key that signs is not in it: \
      keep \(url.lastPathComponent).key apart.
      """)
    return .answered
  }
}
#endif
