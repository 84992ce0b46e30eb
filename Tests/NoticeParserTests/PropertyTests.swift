import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// What holds for any input whatever.
@Suite struct PropertyTests {
  private static let soup = [
    "一、", "二、", "（一）", "(二)", "1.", "2．", "3、", "（1）", "第一条", "第二章", "①", "责任单位：", "（责任单位：",
    "牵头", "）", "(", "。", "，", "；", "：", "、", " ", "　", "\n", "\r\n", "\t", "|", "为深入贯彻", "关于", "印发",
    "的通知",
    "《", "》", "〔2023〕", "22号", "2023年", "10月", "13日", "人民政府", "各乡镇", "附件", "抄送", "文号", "索引号:",
    "统一编号",
    "联系人：", "上述8个领域", "本文件明确", "3.5万户", "1-6月", "\u{200B}", "\u{FEFF}", "\u{200F}", "\u{202E}",
    "征求意见稿", "*", "〈", "〉", "“",
    "”",
    "责任单位:*市科技局、市经信局,带*的为牵头单位", "由县发改局牵头实施", "打印", "当前位置", "扩大有效投资政策", "加大财政支持力度",
  ]

  @Test func spansPartitionKeywordSoup() {
    for seed in 0..<400 {
      var random = SeededGenerator(seed: UInt64(seed))
      let words = (0..<random.number(0...120)).map { _ in random.pick(PropertyTests.soup) }
      expectWhole(Array(words.joined().utf8), "soup \(seed)")
    }
  }

  @Test func spansPartitionRandomBytes() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed) &+ 7)
      let bytes = (0..<random.number(0...400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      expectWhole(bytes, "bytes \(seed)")
      let decoded = SourceDecoder().decode(bytes, name: "random")
      #expect(String(validating: decoded.output.bytes, as: UTF8.self) != nil)
      expectWhole(decoded.output.bytes, "decoded \(seed)")
    }
  }

  @Test(arguments: GoldStructure.identifiers)
  func everyPrefixOfANoticeIsRead(id: String) throws {
    let bytes = try Project.notice(id)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<25 {
      let end = random.number(0...bytes.count)
      expectWhole(Array(bytes[..<end]), "\(id) up to \(end)")
    }
    for end in 0..<40 { expectWhole(Array(bytes[..<end]), "\(id) up to \(end)") }
  }

  @Test(arguments: GoldStructure.identifiers)
  func everyPrefixAroundALineBreakIsRead(id: String) throws {
    let bytes = try Project.notice(id)
    for end in bytes.indices where bytes[end] == 0x0A {
      for cut in [end - 1, end, end + 1] { expectWhole(Array(bytes[..<cut]), "\(id) to \(cut)") }
    }
  }

  /// What an hour of `make fuzz` found worth keeping: together these reach every branch that it did.
  @Test func fuzzedInputsLoseNothing() throws {
    let files = try Project.fuzzCorpus()
    #expect(files.count > 100)
    for (name, bytes) in files {
      expectPartition(bytes, name)
      expectWhole(SourceDecoder().decode(bytes, name: name).output.bytes, "\(name), decoded")
    }
  }

  @Test(arguments: GoldStructure.identifiers)
  func swappedLinesLoseNothing(id: String) throws {
    let bytes = try Project.notice(id)
    var random = SeededGenerator(seed: 12)
    for round in 0..<12 {
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.swapAt(random.number(0...lines.count - 1), random.number(0...lines.count - 1))
      expectWhole(Array(lines.joined(separator: [0x0A])), "\(id), swap \(round)")
    }
  }

  @Test(arguments: GoldStructure.identifiers)
  func changedPunctuationLosesNothing(id: String) throws {
    let text = String(decoding: try Project.notice(id), as: UTF8.self).unicodeScalars.map { $0 }
    let marks = Array("。，、；：（）(),.:;“”《》 \n".unicodeScalars)
    let places = text.indices.filter { marks.contains(text[$0]) }
    var random = SeededGenerator(seed: 13)
    for round in 0..<12 {
      var changed = text
      changed[random.pick(places)] = random.pick(marks)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: changed)
      expectWhole(Array(String(view).utf8), "\(id), change \(round)")
    }
  }

  @Test func printedTreesReadTheSame() {
    for seed in 0..<120 {
      var generator = NoticeGenerator(seed: UInt64(seed) &+ 5_000_000)
      let lines = generator.notice().lines
      let first = parse(Array(lines.joined(separator: "\n").utf8))
      let printed = NoticePrinter(first).text
      let second = parse(Array(printed.utf8))
      #expect(NoticePrinter(second).text == printed, "notice \(seed)")
      #expect(GeneratedNotice.body(of: second) == GeneratedNotice.body(of: first), "notice \(seed)")
    }
  }

  private func parse(_ bytes: [UInt8]) -> Notice {
    NoticeParser().parse(SourceText(name: "test", bytes: bytes), id: "test").output
  }

  /// The spans touch from first to last byte, and every passage is what its pieces say.
  private func expectWhole(_ bytes: [UInt8], _ name: String) {
    let notice = expectPartition(bytes, name)
    for clause in notice.clauses {
      let words = clause.text.pieces.map(notice.source.text(in:)).joined()
      if words != clause.text.text { Issue.record("\(name): a passage differs from its pieces") }
    }
  }

  @discardableResult
  private func expectPartition(_ bytes: [UInt8], _ name: String) -> Notice {
    let parsed = NoticeParser().parse(SourceText(name: name, bytes: bytes), id: "test")
    var cursor = 0
    for span in parsed.output.spans {
      if span.range.start != cursor || span.range.end <= cursor {
        Issue.record("\(name): a span at \(span.range) behind \(cursor)")
      }
      cursor = span.range.end
    }
    #expect(cursor == bytes.count, "\(name)")
    #expect(!parsed.diagnostics.contains { $0.code == .brokenPartition }, "\(name)")
    return parsed.output
  }
}
