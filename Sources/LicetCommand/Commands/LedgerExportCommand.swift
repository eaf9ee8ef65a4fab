#if Desk
import ArgumentParser
import Licet
import Storage

struct LedgerExportCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the ledger's copy: every event, and the signed checkpoint over them.")

  @Argument(help: "The file to write; it appears when it is whole.", completion: .file()) var file: String
  @OptionGroup var desk: DeskOptions
  @OptionGroup var data: DataOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    let url = try desk.existing(data, in: surroundings)
    let store = try desk.open(url)
    defer { try? store.close() }
    let output = try OutputFile(file, process: surroundings.process)
    do {
      try DeskOptions.explained(url) {
        try store.exportLedger { try output.write(String(decoding: $0, as: UTF8.self)) }
      }
      try output.publish()
    } catch {
      output.discard()
      throw error
    }
    try surroundings.diagnostics.line("The copy is in \(file), signed by \(store.ledgerKey.text).")
    return .answered
  }
}
#endif
