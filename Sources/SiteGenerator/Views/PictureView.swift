import Markup
package import Templates

/// A chart with its caption.
package struct PictureView: TemplateView {
  let anchor: String
  let picture: TrustedHTML
  let caption: String

  init(_ picture: TrustedHTML, anchor: String, caption: String) {
    self.anchor = anchor
    self.picture = picture
    self.caption = caption
  }

  package static let fields: [TemplateField<PictureView>] = [
    .text("pictureAnchor") { $0.anchor },
    .html("picture") { $0.picture },
    .text("caption") { $0.caption },
  ]
}
