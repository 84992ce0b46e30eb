import Markup
package import Templates

/// A chart with its caption.
package struct PictureView: TemplateView {
  let picture: TrustedHTML
  let caption: String

  init(_ picture: TrustedHTML, caption: String) {
    self.picture = picture
    self.caption = caption
  }

  package static let fields: [TemplateField<PictureView>] = [
    .html("picture") { $0.picture },
    .text("caption") { $0.caption },
  ]
}
