import ArgumentParser
import Documents
import Licet

/// Runs one command line from arguments to exit status.
struct Tool {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// - Parameter arguments: without the program's name.
  func run(_ arguments: [String]) -> Int32 {
    let status = attempt(arguments)
    do {
      try surroundings.output.finish()
    } catch {
      return report(error as? LicetError ?? Self.lost, arguments)
    }
    try? surroundings.diagnostics.finish()
    return status
  }

  private static let lost = LicetError(
    .inputOutput, "the output could not be written", remedy: "check that its disk has space")

  private func attempt(_ arguments: [String]) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      guard let question = command as? any Answering else {
        try command.run()
        return ExitStatus.answered.rawValue
      }
      return try question.answer(in: surroundings).rawValue
    } catch let error as LicetError {
      return report(error, arguments)
    } catch {
      return reportParserMessage(error, arguments)
    }
  }

  /// Help, the version and completions are answers; the rest is bad usage.
  private func reportParserMessage(_ error: any Error, _ arguments: [String]) -> Int32 {
    guard RootCommand.exitCode(for: error) == .success else {
      return report(UsageAdvice.error(for: error, arguments: arguments), arguments)
    }
    do {
      try surroundings.output.line(RootCommand.fullMessage(for: error))
    } catch {
      return self.report(Self.lost, arguments)
    }
    return ExitStatus.answered.rawValue
  }

  private func report(_ error: LicetError, _ arguments: [String]) -> Int32 {
    // Nowhere is left to say that saying so failed.
    try? surroundings.output.finish()
    try? surroundings.diagnostics.line(ErrorText.line(error))
    if UsageAdvice.wantsJSON(arguments) {
      try? surroundings.diagnostics.line(JSON.object([("error", ErrorDocument.json(error))]).text)
    }
    try? surroundings.diagnostics.finish()
    return error.exitStatus
  }
}
