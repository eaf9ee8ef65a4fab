import ArgumentParser

/// The format alone, for commands whose answer never needs a person.
struct FormatOptions: ParsableArguments {
  @Option(help: "text for people, json for programs.")
  var format: AnswerFormat = .text
}
