import Diagnostics
import NoticeModel
import NoticeParser

/// How fast notices are read, on one core: `swift run -c release ParseSpeed FILE…`.
///
/// Each file is read again and again for about a second of processor time, which other work on the
/// machine does not count into; then inputs of 1 MB made to be awkward
/// are compared with an ordinary one of the same size, which shows whether the time is linear.
@main
struct ParseSpeed {
  static func main() {
    var ordinary: [UInt8] = []
    for path in CommandLine.arguments.dropFirst() {
      let bytes = FileBytes.read(path)
      ordinary += bytes + [0x0A]
      report(path, bytes)
    }
    guard !ordinary.isEmpty else { return }
    while ordinary.count < 1_000_000 { ordinary += ordinary }
    let base = report("ordinary, 1 MB", Array(ordinary.prefix(1_000_000)))
    for (name, unit) in awkward {
      let unit = Array(unit.utf8)
      let bytes = Array(repeatElement(unit, count: 1_000_000 / unit.count).joined())
      let time = report(name, bytes)
      Output.write("  \((time / base * 10).rounded() / 10) times the ordinary one")
    }
  }

  private static let awkward = [
    ("labels only", "1."), ("headings only", "一、"), ("headings on lines", "一、投资\n"),
    ("clauses on lines", "1.甲。做甲。\n"), ("open brackets", "（"), ("open unit lists", "（责任单位："),
    ("spaces", " "), ("words and spaces", "甲 "), ("stops", "。"), ("one sentence", "甲"),
    ("line breaks", "\n"),
    ("metadata", "文号 "), ("dates", "2023年1月1日 "), ("zero width", "甲\u{200B}"),
    ("attachments", "附件：1.甲\n"),
    ("titles", "关于印发的通知\n"), ("unit lines", "责任单位：甲、"), ("articles", "第一条 甲。"),
  ]

  @discardableResult
  private static func report(_ name: String, _ bytes: [UInt8]) -> Double {
    let source = SourceText(name: name, bytes: bytes)
    var clauses = 0
    var runs = 0
    let start = ProcessorTime.seconds
    repeat {
      clauses = NoticeParser().parse(source, id: "speed").output.clauses.count
      runs += 1
    } while ProcessorTime.seconds - start < 0.7
    let each = (ProcessorTime.seconds - start) / Double(runs)
    let speed = (Double(bytes.count) / each / 1e6).rounded()
    Output.write("\(name): \(bytes.count) bytes, \(clauses) clauses, \(speed) MB/s")
    return each
  }
}
