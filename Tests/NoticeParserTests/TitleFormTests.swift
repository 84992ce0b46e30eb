import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// How titles, issuers and what stands around them are printed.
@Suite struct TitleFormTests {
  @Test func titleGoesOnWhileItQuotesAnother() {
    let notice = read("甲市贯彻落实《关于加快发展的若干政策\n措施》实施方案\n为加快发展，制定本方案。")
    #expect(notice.body.title == "甲市贯彻落实《关于加快发展的若干政策措施》实施方案")
  }

  @Test(arguments: ["《甲省支持民间投资方案》", "甲政办〔2023〕1号《甲省支持民间投资方案》"])
  func quotedTitleOnALineOfItsOwnIsThePages(line: String) {
    let notice = read("\(line)\n甲省人民政府办公厅\n关于印发甲省支持民间投资方案的通知\n各市人民政府:\n现印发给你们。")
    #expect(notice.header.noticeTitle == "甲省人民政府办公厅关于印发甲省支持民间投资方案的通知")
  }

  @Test(arguments: ["马山市", "马山市乙区"])
  func placeAboveATitleBelongsToIt(place: String) {
    let notice = read("\(place)\n关于推进民营经济发展的实施细则\n为推进发展，制定本细则。")
    #expect(notice.body.title == "\(place)关于推进民营经济发展的实施细则")
  }

  @Test func bodyAboveATitleThatDoesNotGoOnWithItIssues() {
    let notice = read("甲省乙市人民政府\n乙市鼓励投资的规定\n为鼓励投资，制定本规定。")
    #expect(notice.body.title == "乙市鼓励投资的规定")
    #expect(notice.header.issuingBody == "甲省乙市人民政府")
  }

  @Test(arguments: [
    ("甲省人民政府关于深化改革的实施意见", "甲省人民政府"), ("甲省人民政府贯彻国务院关于深化改革决定的实施意见", "甲省人民政府"),
  ])
  func titleOfTheDocumentMayNameTheIssuer(title: String, issuer: String) {
    #expect(read("\(title)\n为深化改革，提出以下意见。").header.issuingBody == issuer)
  }

  @Test func numberInBracketsBehindATitleIsTheDocuments() {
    let notice = read("2021年县政府重点工作任务（甲政发〔2021〕2号）\n各乡镇人民政府：\n现印发给你们。")
    #expect(notice.body.title == "2021年县政府重点工作任务")
    #expect(notice.header.documentNumber?.text == "甲政发〔2021〕2号")
  }

  @Test func wordsThatOnlyHoldThoseOfALetterMakeNoSentence() {
    #expect(read("关于推进工业经济发展的若干意见\n为推进发展，制定本意见。").body.title == "关于推进工业经济发展的若干意见")
  }

  @Test func orderOfAGovernmentHasItsDate() {
    let notice = read("甲市人民政府令\n《甲市管理办法》已经审议通过，现予发布。\n市长乙丙\n二〇〇一年三月十九日\n甲市管理办法")
    #expect(notice.header.signedDate == CalendarDate(year: 2001, month: 3, day: 19))
  }

  @Test func switchOfThePageHasNoValueOnTheNextLine() {
    let notice = read("来源:区科委网站 字体:\n甲市人民政府\n关于深化改革的意见\n为深化改革，提出意见。")
    #expect(notice.body.title == "甲市人民政府关于深化改革的意见")
  }

  @Test func timeOfDayMakesATimeTheDateOfPublication() {
    #expect(
      read("时间:2023-03-23 11:48:04 来源:本网\n关于甲的意见").header.publishedDate
        == CalendarDate(year: 2023, month: 3, day: 23))
    #expect(read("时间：2023年3月15日至3月22日\n关于甲的意见").header.publishedDate == nil)
  }

  private func read(_ words: String) -> Notice {
    let text = words + "\n一、甲\n（一）乙。丙。\n（二）丁。戊。"
    return NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
