#if Desk
import ArgumentParser
import Documents
import Licet
import Storage

import struct Foundation.URL

struct LedgerRestoreCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the desk's place once it is checked whole; the former desk is kept beside it.")

  @Argument(help: "The backup.", completion: .file()) var file: String
  @OptionGroup var desk: DeskOptions
  @OptionGroup var data: DataOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let (copy, url) = (URL(filePath: file), try desk.file(data, in: surroundings))
    let (verified, former) = try DeskOptions.explained(copy) {
      try SQLiteStore.restore(copy, to: url, at: surroundings.now)
    }
    try surroundings.output.line(
      "Restored \((verified.checkpoint?.size ?? 0).grouped) events, checked whole.")
    if let former {
      try surroundings.output.line("The former desk is \(former.lastPathComponent), beside it.")
    }
    return .answered
  }
}
#endif
