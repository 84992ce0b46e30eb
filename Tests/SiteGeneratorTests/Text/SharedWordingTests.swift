import Diagnostics
import Markup
import NoticeModel
import Testing

@testable import SiteGenerator

@Suite struct SharedWordingTests {
  @Test func wordingOfACounterpartIsDimmedAndOwnWordingIsNot() {
    let html = shown("加快发展保障性租赁住房,建设500套", others: ["加快发展保障性租赁住房，筹集200套"])
    #expect(html == "<p><span class=\"same\">加快发展保障性租赁住房，</span>建设500套</p>")
  }

  @Test func vocabularyAloneIsNotSharedWording() {
    #expect(shown("支持老有康养", others: ["推进老有康养"]) == "<p>支持老有康养</p>")
  }

  @Test func clauseWithoutCounterpartIsAllItsOwn() {
    #expect(shown("加快发展保障性租赁住房", others: []) == "<p>加快发展保障性租赁住房</p>")
  }

  @Test func wordingOfOneGroupAloneIsItsOwn() {
    let wording = SharedWording(between: [
      ["加快发展保障性租赁住房", "加快发展保障性租赁住房"], ["支持夜间经济发展项目"],
    ])
    let text = "加快发展保障性租赁住房"
    let passage = Passage(text: text, pieces: [ByteRange(0, text.utf8.count)])
    #expect(String(decoding: wording.html(of: passage).bytes, as: UTF8.self) == "<p>\(text)</p>")
  }

  private func shown(_ text: String, others: [String]) -> String {
    let passage = Passage(text: text, pieces: [ByteRange(0, text.utf8.count)])
    return String(decoding: SharedWording(with: others).html(of: passage).bytes, as: UTF8.self)
  }
}
