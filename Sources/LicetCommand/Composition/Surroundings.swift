import CMalloc
import Dispatch
import Licet

import struct Foundation.Date
import class Foundation.FileHandle
import class Foundation.FileManager
import class Foundation.ProcessInfo
import struct Foundation.URL
import func Foundation.isatty

/// Everything the command line takes from outside its arguments: the clock, the environment, the terminal.
///
/// Read once, here; a test passes its own.
struct Surroundings {
  let now: Instant
  let environment: [String: String]
  let home: URL
  let output: any TextSink
  let diagnostics: any TextSink
  let input: FileHandle
  let outputIsTerminal: Bool
  let diagnosticsAreTerminal: Bool
  let cores: Int
  let process: Int32

  static func live() -> Surroundings {
    Surroundings(
      now: Instant(Date()), environment: ProcessInfo.processInfo.environment,
      home: FileManager.default.homeDirectoryForCurrentUser,
      output: HandleSink(.standardOutput), diagnostics: HandleSink(.standardError), input: .standardInput,
      outputIsTerminal: isatty(1) == 1, diagnosticsAreTerminal: isatty(2) == 1,
      cores: ProcessInfo.processInfo.activeProcessorCount,
      process: ProcessInfo.processInfo.processIdentifier)
  }

  /// The clock, for what goes on after the start.
  @Sendable static func clock() -> Instant { Instant(Date()) }

  /// Time that only goes forward, from some moment on.
  @Sendable static func elapsed() -> Duration {
    .nanoseconds(Int64(clamping: DispatchTime.now().uptimeNanoseconds))
  }

  /// Random bytes for keys and tokens, from the system.
  @Sendable static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// The allocator of glibc keeps what is freed; elsewhere nothing is to be done.
  @Sendable static func giveBackMemory() {
    #if canImport(Glibc)
    malloc_trim(0)
    #endif
  }

  /// Today where the Federal Register is published.
  var today: CalendarDay { now.day }

  /// `LICET_HOME`: the folder that holds the data files that ship with the program.
  var licetHome: URL? { folder("LICET_HOME") }

  /// `LICET_DATA`, else the platform's place for a program's data.
  var dataFolder: URL {
    if let named = folder("LICET_DATA") { return named }
    #if os(macOS)
    return home.appending(path: "Library/Application Support/licet")
    #else
    return (folder("XDG_DATA_HOME") ?? home.appending(path: ".local/share")).appending(path: "licet")
    #endif
  }

  /// Colors only where a person looks and has not said no (https://no-color.org).
  var style: Style {
    let refused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Style(colored: outputIsTerminal && !refused)
  }

  private func folder(_ variable: String) -> URL? {
    guard let path = environment[variable], !path.isEmpty else { return nil }
    return URL(filePath: path)
  }
}
