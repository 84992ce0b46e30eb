import Diagnostics
import Knowledge
import Markup
import NoticeModel
package import Templates

/// A sentence of a notice in which words are marked, with a link to where it stands.
package struct Quotation: TemplateView {
  let url: String
  let place: String
  let html: TrustedHTML

  /// The sentence of `passage` around `range` (UTF-8 offsets), the words at `range` marked.
  init(_ text: String, around range: ByteRange, url: String, place: String) {
    self.url = url
    self.place = place
    let bytes = Array(text.utf8)
    let start = Quotation.sentenceStart(in: bytes, before: range.start)
    let end = Quotation.sentenceEnd(in: bytes, after: range.end)
    var writer = MarkupWriter()
    writer.text(TypographicRepair.repaired(Quotation.slice(bytes, start, range.start)))
    writer.element(
      "mark", text: TypographicRepair.repaired(Quotation.slice(bytes, range.start, range.end)))
    writer.text(TypographicRepair.repaired(Quotation.slice(bytes, range.end, end)))
    html = writer.html
  }

  /// What the closings say of the four lists.
  static func ofLists(in plan: SitePlan, root: String) -> [Quotation] {
    plan.knowledge.notices.compactMap { entry in
      entry.closingMentions.first { $0.concept == "yaosubaozhangqingdan" }.map {
        Quotation(
          entry.notice.body.closing.text, around: $0.range,
          url: root + Route.notice(entry.id).path + "#" + Anchor.closing,
          place: plan.shortName(of: entry))
      }
    }
  }

  private static func slice(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    String(
      decoding: bytes[max(0, start)..<max(max(0, start), min(end, bytes.count))], as: UTF8.self)
  }

  /// 。 is E3 80 82, ； is EF BC 9B.
  private static func sentenceStart(in bytes: [UInt8], before offset: Int) -> Int {
    var index = offset
    while index >= 3 {
      if endsSentence(bytes, index - 3) { return index }
      index -= 1
    }
    return 0
  }

  private static func sentenceEnd(in bytes: [UInt8], after offset: Int) -> Int {
    var index = offset
    while index + 3 <= bytes.count {
      if endsSentence(bytes, index) { return index + 3 }
      index += 1
    }
    return bytes.count
  }

  private static func endsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    (bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82)
      || (bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9B)
  }

  package static let fields: [TemplateField<Quotation>] = [
    .text("url") { $0.url },
    .text("place") { $0.place },
    .html("quotation") { $0.html },
  ]
}
