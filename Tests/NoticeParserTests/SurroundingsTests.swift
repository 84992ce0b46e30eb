import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// What stands around the body: metadata of sites, contact data, signatures.
@Suite struct SurroundingsTests {
  @Test(arguments: [
    "联系人：王某，联系电话：0571-63712345；", "1.联系人：王某，联系电话：0571-63712345；",
    "联 系 人：王某", "联系人 王某  电话 0571-63712345", "意见请反馈至县发改局（联系人：王某，电话：0571-63712345）。",
    "政策咨询电话：0575-88123456，联系人：王某。", "请于8月20日前反馈。联系人：王某，电话：0578-6822222。",
    "请于8月20日前反馈至县发改局，联系人：王某，电话：0578-6822222",
  ])
  func contactDataIsSetApartBeforeTheBody(line: String) {
    let text =
      "关于公开征求《若干政策》意见的公告\n\(line)\n县发改局\n2024年8月5日\n若干政策\n一、甲。做甲。\n二、乙。做乙。"
    #expect(contact(of: read(text)).contains("王某"))
  }

  @Test(arguments: [
    "联系人：王某", "政策咨询电话：0575-88123456，联系人：王某。", "本政策由县发改局负责解释。联系人：王某，电话：1。",
  ])
  func contactDataIsSetApartBehindTheBody(line: String) {
    let notice = read("若干政策\n一、甲。做甲。\n二、乙。做乙。\n\(line)")
    #expect(contact(of: notice).contains("王某"))
    #expect(!notice.body.closing.text.contains("王某"))
    #expect(notice.clauses[1].text.text == "做乙。")
  }

  @Test(
    "A person's number is in nothing that is made of the words",
    arguments: [
      "一、甲（联系人：李四，电话：13800138000）\n1.乙。做乙。\n2.丙。做丙。",
      "一、甲13800138000\n（一）乙138 0013 8000\n1.丙。做丙。\n2.丁。做丁。",
      "1.乙13800138000。做乙。（责任单位：市发改局138-0013-8000）\n2.丙。做丙。",
      "1.乙。做乙。\n2.丙。做丙。报联系人：李四，１３８００１３８０００。\n抄送：市委13800138000。",
      "（一）甲（由县发改局13800138000牵头）\n1.乙。做乙。13800138000@example.cn。\n2.丙。做丙。",
    ])
  func numberOfAPersonIsNowhere(words: String) {
    let notice = read("甲县政策13800138000\n各镇（13800138000）：\n为甲，联系人：李四，制定本政策。\n\(words)")
    let tree = NoticeTree(notice).text
    for number in ["138", "１３８", "李四"] { #expect(!tree.contains(number), "\(tree)") }
  }

  @Test("The hotline of an office stays in a heading as in a text")
  func hotlineStaysInAHeading() {
    let notice = read("甲县政策\n一、甲（咨询电话：0571-12345678）\n1.乙。拨打12345。\n2.丙。做丙。")
    #expect(notice.body.domains[0].title == "甲（咨询电话：0571-12345678）")
    #expect(notice.clauses[0].text.text == "拨打12345。")
  }

  @Test(arguments: [
    "文号|县政发〔2024〕1号|有效性|有效", "| 文号 | 县政发〔2024〕1号 | 有效性 | 有效 |",
    "文号\t县政发〔2024〕1号\n有效性\t有效", "文号：县政发〔2024〕1号\n有效性：有效", "文号\n县政发〔2024〕1号\n有效性\n有效",
  ])
  func metadataIsReadFromEveryTable(table: String) {
    let header = read("\(table)\n关于推动发展的若干政策\n一、甲。做甲。\n二、乙。做乙。").header
    #expect(header.documentNumber?.text == "县政发〔2024〕1号")
    #expect(header.siteLabel == "有效")
  }

  @Test(arguments: ["〔2023〕", "﹝2023﹞", "[2023]", "［2023］", "【2023】", "（2023）", "(2023)"])
  func documentNumberIsReadInEveryBracket(year: String) {
    let header = read("关于推动发展的意见\n温政办发\(year)25号\n一、甲。做甲。\n二、乙。做乙。").header
    #expect(header.documentNumber?.text == "温政办发\(year)25号")
    #expect(header.documentNumber?.sequence == 25)
  }

  @Test func dateInBracketsUnderATitleIsItsDate() {
    let notice = read("县委县人民政府\n关于推动发展的意见\n（2023年3月1日）\n为推动发展，提出以下意见。\n一、甲。做甲。\n二、乙。做乙。")
    #expect(notice.header.signedDate?.description == "2023-03-01")
    #expect(notice.body.preamble.text == "为推动发展，提出以下意见。")
  }

  @Test(arguments: ["县人民政府\n2024年1月3日", "2024年1月3日\n县人民政府"])
  func bodySignsAboveOrBelowItsDate(signature: String) {
    let header = read("关于推动发展的意见\n一、甲。做甲。\n二、乙。做乙。\n\(signature)").header
    #expect(header.issuingBody == "县人民政府")
    #expect(header.signedDate?.description == "2024-01-03")
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }

  private func contact(of notice: Notice) -> String {
    notice.spans.filter { $0.role == .contact }.map { notice.source.text(in: $0.range) }.joined()
  }
}
