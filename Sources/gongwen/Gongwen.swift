import ArgumentParser

@main
struct Gongwen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongwen",
    abstract: "Turns government notices into a public policy knowledge base.",
    subcommands: [
      BuildCommand.self, CheckCommand.self, NewCommand.self, ParseCommand.self, ServeCommand.self,
    ])
}
