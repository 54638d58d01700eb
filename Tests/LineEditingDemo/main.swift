// A small shell around LineEditing, for its tests alone:
//   LineEditingDemo [--history FILE] [--no-hints] [--no-colour] [--prompt TEXT]
// It prints what each reading gave; `work` is busy until interrupted, `nap` until a byte is typed.
import Glibc
import LineEditing

func value(of option: String) -> String? {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else {
    return nil
  }
  return arguments[index + 1]
}

let words: [CompletionCandidate] = [
  .init(text: "查找", description: "find"),
  .init(text: "查询条件", description: "query"),
  .init(text: "查询记录", description: "records"),
  .init(text: "帮助", description: "help"),
  .init(text: "成果", display: "成果：", description: "achievement", isFinal: false),
]

func complete(_ text: String) -> CompletionAnswer {
  let word = String(text.split(separator: " ", omittingEmptySubsequences: false).last ?? "")
  if word == "many" {
    let many = (1...100).map { CompletionCandidate(text: "第\($0)项", description: "item \($0)") }
    return CompletionAnswer(replacedCharacters: word.unicodeScalars.count, candidates: many)
  }
  return CompletionAnswer(
    replacedCharacters: word.unicodeScalars.count,
    candidates: words.filter { $0.text.hasPrefix(word) || (word == "bz" && $0.text == "帮助") },
  )
}

func hint(_ line: String) -> String? {
  line == "新" ? "建 情景" : nil
}

func report(_ text: String) {
  print(text)
  fflush(nil)
}

ProcessSignals.ignoreQuitAndPipe()
let takesHints = !CommandLine.arguments.contains("--no-hints")
let settings = ReaderSettings(
  program: "demo",
  terminal: .detect(terminalName: getenv("TERM").map { String(cString: $0) }),
  usesColour: !CommandLine.arguments.contains("--no-colour"),
  historyPath: value(of: "--history"),
  completer: complete,
  hinter: { takesHints ? hint($0) : "" },
)
let reader = makeLineReader(settings)
let prompt = value(of: "--prompt") ?? "查> "

reading: while true {
  switch reader.readLine(prompt: prompt) {
  case .line("quit"):
    report("BYE")
    break reading
  case .line("work"):
    report("WORKING")
    while !ProcessSignals.interruptRequested {
      var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000)
      nanosleep(&pause, nil)
    }
    report("STOPPED")
  case .line("nap"):
    report("NAPPING")
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    _ = poll(&input, 1, -1)
    report("AWAKE")
  case .line(let line):
    let shown = line.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "¶")
    report("LINE<\(shown)>")
    reader.remember(line)
  case .interrupted: report("INTERRUPTED")
  case .endOfFile:
    report("END")
    break reading
  case .failed(let number):
    report("FAILED \(number)")
    break reading
  }
}
