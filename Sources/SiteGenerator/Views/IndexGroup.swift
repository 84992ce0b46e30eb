package import Templates

/// Links of an index page under one heading.
package struct IndexGroup: TemplateView {
  let title: String
  let links: [LinkView]

  init(_ title: String, _ links: [LinkView]) {
    self.title = title
    self.links = links
  }

  package static let fields: [TemplateField<IndexGroup>] = [
    .text("groupTitle") { $0.title },
    .list("links") { $0.links },
  ]
}
