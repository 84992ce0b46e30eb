import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// One smallest text for each diagnostic about a notice.
@Suite struct NoticeDiagnosticTests {
  @Test(arguments: [
    (DiagnosticCode.noClauses, "关于某事的通知\n特此通知。"),
    (.noTitle, "1.甲。做甲。\n2.乙。做乙。"),
    (.numberingGap, "1.甲。做甲。\n2.乙。做乙。\n5.丙。做丙。"),
    (.numberingRepeat, "1.甲。做甲。\n2.乙。做乙。\n2.丙。做丙。"),
    (.numberingOrder, "3.甲。做甲。\n4.乙。做乙。\n2.丙。做丙。"),
    (.numberingForm, "（一）甲。做甲。\n（二）乙。做乙。\n（3）丙。做丙。\n（四）丁。做丁。"),
    (.labelMark, "1.甲。做甲。\n2。乙。做乙。\n3.丙。做丙。"),
    (.unclosedBracket, "1.甲。做甲。（责任单位：市发改局\n2.乙。做乙。"),
    (.emptyClause, "1.甲。做甲。\n2.\n3.丙。做丙。"),
  ])
  func oddNoticeIsReported(code: DiagnosticCode, text: String) {
    let parsed = NoticeParser().parse(SourceText(name: "a", text: text), id: "a")
    #expect(parsed.diagnostics.contains { $0.code == code }, "\(parsed.diagnostics.map(\.code))")
  }

  @Test func wholeNoticeIsNotOdd() {
    let text = "关于推动发展的若干政策\n一、投资\n1.甲。做甲。\n2.乙。做乙。\n二、科技\n1.丙。做丙。"
    #expect(NoticeParser().parse(SourceText(name: "a", text: text), id: "a").diagnostics.isEmpty)
  }

  @Test func sameFindingIsListedAHundredTimes() {
    let text = String(repeating: "1.甲\n", count: 500)
    let parsed = NoticeParser().parse(SourceText(name: "a", text: text), id: "a")
    let repeats = parsed.diagnostics.filter { $0.code == .numberingRepeat }
    #expect(repeats.count == 100)
    #expect(repeats.last?.notes.last == "The first 100 of these are listed")
  }

  @Test func headingsCountAnewBelowANewOuterHeading() {
    let text =
      "关于推动发展的若干政策\n一、目标\n（一）近期。完成甲。\n（二）远期。完成乙。\n二、任务\n（一）投资（市发改局牵头）\n1.甲。做甲。\n2.乙。做乙。"
    #expect(NoticeParser().parse(SourceText(name: "a", text: text), id: "a").diagnostics.isEmpty)
  }

  @Test func gapAndOverlapOfSpansAreErrors() {
    let source = SourceText(name: "a", text: "abcdef")
    let broken = [
      [ByteRange(0, 2), ByteRange(3, 6)], [ByteRange(0, 4), ByteRange(3, 6)], [ByteRange(0, 4)],
    ]
    for ranges in broken {
      let notice = Notice(
        id: "a", source: source, header: NoticeHeader(), body: NoticeBody(),
        imprint: NoticeImprint(),
        spans: ranges.map { Span(.chrome, $0) })
      #expect(SpanPartition.check(notice).map(\.code).contains(.brokenPartition))
    }
  }
}

/// Files in every encoding, whole and damaged.
@Suite struct SourceDecoderTests {
  /// 一、投资 in GB18030.
  private let encoded: [UInt8] = [0xD2, 0xBB, 0xA1, 0xA2, 0xCD, 0xB6, 0xD7, 0xCA]

  @Test func otherEncodingsAreDecodedWithANote() {
    let files: [(bytes: [UInt8], encoding: String)] = [
      (encoded, "gb18030"),
      ([0xFF, 0xFE, 0x00, 0x4E, 0x01, 0x30, 0x95, 0x62, 0x44, 0x8D], "utf-16le"),
      ([0xFE, 0xFF, 0x4E, 0x00, 0x30, 0x01, 0x62, 0x95, 0x8D, 0x44], "utf-16be"),
    ]
    for file in files {
      let decoded = SourceDecoder().decode(file.bytes, name: "a")
      #expect(String(decoding: decoded.output.bytes, as: UTF8.self) == "一、投资")
      #expect(decoded.output.encoding == file.encoding)
      #expect(decoded.diagnostics.map(\.code) == [.otherEncoding])
    }
  }

  @Test func unicodeIsKeptByteForByte() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("一、投资\r\n".utf8)
    let decoded = SourceDecoder().decode(bytes, name: "a")
    #expect(decoded.output.bytes == bytes)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func damagedBytesCostOnlyThemselves() {
    let bytes = Array("一、投资政策\n".utf8) + [0xFF] + Array("1.加大支持。安排资金。".utf8)
    let decoded = SourceDecoder().decode(bytes, name: "a")
    #expect(String(decoding: decoded.output.bytes, as: UTF8.self) == "一、投资政策\n\u{FFFD}1.加大支持。安排资金。")
    #expect(decoded.diagnostics.map(\.code) == [.damagedText])
  }

  @Test func mixtureOfEncodingsIsReadLineByLine() {
    let decoded = SourceDecoder().decode(Array("二、科技\n".utf8) + encoded, name: "a")
    #expect(String(decoding: decoded.output.bytes, as: UTF8.self) == "二、科技\n一、投资")
    #expect(decoded.diagnostics.map(\.code) == [.damagedText])
  }

  @Test func pageIsReadAsTheTextItShows() {
    let page =
      "<!DOCTYPE html><html><head><title>x</title></head><body><script>1.假。</script><p>1.R&amp;D&nbsp;支持。</p><div>2.乙</div></body></html>"
    let decoded = SourceDecoder().decode(Array(page.utf8), name: "a")
    #expect(String(decoding: decoded.output.bytes, as: UTF8.self) == "1.R&D\u{A0}支持。\n2.乙\n")
    #expect(decoded.diagnostics.map(\.code) == [.webPage])
  }

  @Test(arguments: [
    ("<svg/>甲<svg></svg>", "甲"), ("<iframe src=\"a\" />甲<iframe>乙</iframe>", "甲"),
    ("<script src='a'/>甲<script>乙</script>", "甲"), ("<script src=a/>甲</script>乙", "乙"),
    ("<svg a=b />甲<svg></svg>", "甲"),
  ])
  func elementThatClosesItselfHidesNothing(markup: String, shown: String) {
    let page = SourceDecoder().decode(Array("<html><body>\(markup)</body></html>".utf8), name: "a")
    #expect(String(decoding: page.output.bytes, as: UTF8.self) == shown + "\n")
  }

  @Test func headEndsAtItsOwnEndTag() {
    let markup = "<html><head><title>甲</header></title>乙</head><body>丙</body></html>"
    let page = SourceDecoder().decode(Array(markup.utf8), name: "a")
    #expect(String(decoding: page.output.bytes, as: UTF8.self) == "丙\n")
  }
}
