#if Desk
import ArgumentParser

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Check, copy, back up or restore what a desk has written down.",
    discussion: """
      Examples:
        licet ledger verify
        licet ledger verify copy.txt --key desk.example.com/ledger+5a9a177e+AXm1…
        licet ledger export copy.txt
        licet ledger backup desk-2026-11-28.sqlite
        licet ledger restore desk-2026-11-28.sqlite
      """,
    subcommands: [
      LedgerVerifyCommand.self, LedgerExportCommand.self, LedgerBackupCommand.self, LedgerRestoreCommand.self,
    ])
}
#endif
