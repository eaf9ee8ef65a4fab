import func Foundation.exit

@main
struct Main {
  static func main() {
    let surroundings = Surroundings.live()
    exit(Tool(surroundings).run(Array(CommandLine.arguments.dropFirst())))
  }
}
