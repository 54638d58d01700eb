// The only place that reads the clock, the environment and the terminal: everything below is told.
Zhicheng.start(Array(CommandLine.arguments.dropFirst()))
