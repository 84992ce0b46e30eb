import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// One notice in every physical form. Hard line breaks are in `TrapTests`, encodings in
/// `SourceDecoderTests`.
@Suite struct DressTests {
  private static let lines = [
    "甲县人民政府关于印发《甲县若干政策》的通知", "甲政发〔2023〕5号", "各镇人民政府：", "现印发给你们，请认真贯彻执行。", "甲县人民政府",
    "2023年3月20日", "甲县若干政策", "为贯彻落实会议精神，支持企业发展，结合我县实际，制定以下政策。", "一、支持工业（由县经信局牵头）",
    "1.奖励企业。给予10万元奖励。（责任单位：县经信局、县财政局）", "2.技术改造。给予5%补助。", "二、支持科技（由县科技局牵头）", "3.建设平台。建设3个平台。",
    "本政策自印发之日起施行。",
  ]

  @Test(
    "A notice reads the same in every dress",
    arguments: NoticeDress.allCases.filter { $0 != .wrapped })
  func noticeReadsTheSame(dress: NoticeDress) {
    var random = SeededGenerator(seed: 3)
    let notice = read(dress.bytes(of: DressTests.lines, using: &random))
    let plain = read(NoticeDress.plain.bytes(of: DressTests.lines, using: &random))
    #expect(GeneratedNotice.facts(of: notice) == GeneratedNotice.facts(of: plain))
    #expect(plain.clauses.count == 3)
    #expect(plain.body.closing.text == "本政策自印发之日起施行。")
  }

  @Test("Letters, digits and marks of full width read like those of half width")
  func fullWidthReadsLikeHalfWidth() {
    let wide = read(Array("一、甲\n１．乙。做乙。（责任单位：县财政局）\n２．丙。做丙。".utf8))
    #expect(wide.clauses.map(\.label) == ["１．", "２．"])
    let narrow = read(Array("一、甲\n1.乙。做乙。(责任单位:县财政局)\n2.丙。做丙。".utf8))
    for notice in [wide, narrow] {
      #expect(notice.clauses.map(\.title.text) == ["乙", "丙"])
      #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["县财政局"])
    }
  }

  @Test("The place of damaged bytes is reported, and what stands around them is read")
  func placeOfDamageIsReported() throws {
    let bytes = Array("甲县政策\n1.甲。做甲。\n2.乙。做".utf8) + [0xE4, 0xB8] + Array("乙。\n".utf8)
    let decoded = SourceDecoder().decode(bytes, name: "a.txt")
    let damage = try #require(decoded.diagnostics.first)
    #expect(damage.code == .damagedText)
    #expect(DiagnosticText().render(damage).contains("a.txt:3:"))
    let notice = NoticeParser().parse(decoded.output, id: "a").output
    #expect(notice.clauses.map(\.label) == ["1.", "2."])
  }

  private func read(_ bytes: [UInt8]) -> Notice {
    NoticeParser().parse(SourceDecoder().decode(bytes, name: "a").output, id: "a").output
  }
}
