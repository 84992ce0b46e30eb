import Diagnostics
import NoticeModel
import Testing

@testable import NoticeParser

struct ContactShapesTests {
  /// The contact stretches of words that stand in a notice's forwarding letter.
  private func contact(_ words: String) -> [String] {
    let source = SourceText(name: "n.txt", text: words)
    let spans = ContactShapes(text: NoticeText(source)).setApart([
      Span(.noticeBody, ByteRange(0, source.bytes.count))
    ])
    #expect(spans.map { source.text(in: $0.range) }.joined() == words)
    return spans.filter { $0.role == .contact }.map { source.text(in: $0.range) }
  }

  @Test func nameAndNumberInTheMiddleOfALineAreContact() {
    #expect(
      contact("意见反馈至区发改局，联系人：张三丰，电话：0571-88888888。") == ["张三丰", "0571-88888888"])
  }

  @Test func mobileNumbersAndMailAddressesAreContact() {
    #expect(
      contact("(13800138000, zhang.san@example.gov.cn)") == [
        "13800138000", "zhang.san@example.gov.cn",
      ])
  }

  @Test(
    "A mobile number may have gaps, or digits of full width",
    arguments: [
      "138 0013 8000", "138-0013-8000", "１３８００１３８０００",
    ])
  func mobileNumberMayHaveGaps(number: String) {
    #expect(contact("请拨打\(number)。") == [number])
  }

  @Test("The name behind 联系人 may have the office before it")
  func nameMayHaveItsOffice() {
    #expect(contact("联系人：县发改局李四，") == ["县发改局李四"])
  }

  @Test(
    "The name of what is behind the colon may be longer, and there may be several people",
    arguments: ["联系人：张三、李四，", "联系人及电话：张三、李四，", "联系人姓名:　张三、李四，", "经办人：张三、李四，"])
  func namesBehindTheirColon(words: String) {
    #expect(contact(words) == ["张三、李四"])
  }

  @Test func anAddressMayHaveItsSignInFullWidth() {
    #expect(contact("（zhangsan＠example.cn）") == ["zhangsan＠example.cn"])
  }

  @Test func numberBeforeAnAtSignBelongsToTheAddress() {
    #expect(contact("邮箱13800138000@example.cn。") == ["13800138000@example.cn"])
  }

  @Test func numbersOfOtherKindsAreNot() {
    #expect(contact("苍政发〔2023〕22号，2023-10-13，330803-003/2023-62655，20230412345") == [])
    #expect(contact("2010-2023年，0.78万吨，1619") == [])
  }

  @Test func clausesAreLeftWhole() {
    let source = SourceText(name: "n.txt", text: "拨打0571-12345678")
    let span = Span(.clauseText, ByteRange(0, source.bytes.count))
    #expect(ContactShapes(text: NoticeText(source)).setApart([span]) == [span])
  }
}
