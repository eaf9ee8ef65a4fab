import ArgumentParser
import Documents
import Licet

/// Turns what the argument parser says into the one form of errors, with what to do.
enum UsageAdvice {
  static func error(for error: any Error, arguments: [String]) -> LicetError {
    if let stranger = unknownCommand(in: arguments) { return stranger }
    let told = RootCommand.message(for: error).split(separator: "\n").map { String($0).trimmed }.joined(
      separator: " ")
    let (message, hint) = split(told)
    let unquoted = message.hasPrefix("unexpected argument") || message.contains("unexpected arguments:")
    let help = "see 'licet \(commands(in: arguments).map { $0 + " " }.joined())--help'"
    let remedy = hint ?? (unquoted ? "put a name of several words in quotes; \(help)" : help)
    return LicetError(.badUsage, message, remedy: remedy)
  }

  /// Whether errors are wanted as JSON too, even where the arguments could not be parsed.
  static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  private static func unknownCommand(in arguments: [String]) -> LicetError? {
    var command: any ParsableCommand.Type = RootCommand.self
    var path = ["licet"]
    for argument in arguments {
      let choices = command.configuration.subcommands.map { $0._commandName }
      guard !choices.isEmpty, !argument.hasPrefix("-"), argument != "help" else { return nil }
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == argument }) else {
        return LicetError(
          .badUsage, "'\(argument.printable)' is no command of \(path.joined(separator: " "))",
          remedy: NearestWord.remedy(
            for: argument, among: choices, otherwise: "use one of " + choices.joined(separator: ", ")))
      }
      (command, path) = (next, path + [argument])
    }
    return nil
  }

  private static func commands(in arguments: [String]) -> [String] {
    var command: any ParsableCommand.Type = RootCommand.self
    return Array(
      arguments.prefix { argument in
        guard let next = command.configuration.subcommands.first(where: { $0._commandName == argument })
        else {
          return false
        }
        command = next
        return true
      })
  }

  /// `Unknown option '--lst'. Did you mean '--list'?` in two.
  private static func split(_ told: String) -> (message: String, hint: String?) {
    let sentences = told.split(separator: ". ", maxSplits: 1).map(String.init)
    let message = lowercasedFirst(sentences.first ?? told)
    let ended = message.hasSuffix(".") ? String(message.dropLast()) : message
    guard sentences.count > 1 else { return (ended, nil) }
    return (
      ended, lowercasedFirst(sentences[1].hasSuffix(".") ? String(sentences[1].dropLast()) : sentences[1])
    )
  }

  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
