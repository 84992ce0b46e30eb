import Diagnostics
import NoticeModel
import NoticeParser

/// How fast notices are read, on one core: `swift run -c release ParseSpeed FILE…`.
///
/// Each file is read again and again for about a second of processor time, which other work on the
/// machine does not count into; then inputs of 1 MB made to be awkward
/// are compared with as much of these notices, which shows whether the time is linear.
@main
struct ParseSpeed {
  static func main() {
    var bytes = 0
    var seconds = 0.0
    for path in CommandLine.arguments.dropFirst() {
      let notice = FileBytes.read(path)
      bytes += notice.count
      seconds += report(path, notice)
    }
    guard bytes > 0 else { return }
    let ordinary = seconds / Double(bytes) * 1_000_000
    Output.write("1 MB of these: \((1 / ordinary).rounded()) MB/s")
    for (name, unit) in awkward {
      let unit = Array(unit.utf8)
      let time = report(
        name, Array(repeatElement(unit, count: 1_000_000 / unit.count).joined()))
      Output.write("  \((time / ordinary * 10).rounded() / 10) times 1 MB of notices")
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
    ("domains", "一、甲\n1.乙。做乙。\n"),
    ("misprints", "（一）甲。做甲。\n3、乙。做乙。\n"), ("contents", "目录\n一、甲\n"),
    ("bare brackets", "。（市局、"), ("contacts", "1.甲。联系人：张三丰，13800138000。\n"),
    ("addressees", "各局，\n"), ("cells", "甲\t乙\t"),
  ]

  @discardableResult
  private static func report(_ name: String, _ bytes: [UInt8]) -> Double {
    let source = SourceText(name: name, bytes: bytes)
    var clauses = 0
    var runs = 0
    let start = ProcessorTime.seconds
    repeat {
      // Counted without copying them.
      let domains = NoticeParser().parse(source, id: "speed").output.body.domains
      clauses = domains.reduce(0) { $0 + $1.clauses.count }
      runs += 1
    } while ProcessorTime.seconds - start < 0.7
    let each = (ProcessorTime.seconds - start) / Double(runs)
    let speed = (Double(bytes.count) / each / 1e6).rounded()
    Output.write("\(name): \(bytes.count) bytes, \(clauses) clauses, \(speed) MB/s")
    return each
  }
}
