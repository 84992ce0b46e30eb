import Knowledge
import Markup
import NoticeModel

/// A clause with the wording that its counterparts share set apart from what is its own.
enum SharedWording {
  static func html(of passage: Passage, others: [String]) -> TrustedHTML {
    var writer = MarkupWriter()
    for paragraph in passage.paragraphs {
      writer.element("p", text: TypographicRepair.repaired(paragraph))
    }
    return writer.html
  }
}
