package import Templates

/// A field of a metadata panel.
package struct RecordView: TemplateView {
  let name: String
  let value: String
  let url: String

  init(_ name: String, _ value: String, url: String = "") {
    self.name = name
    self.value = value
    self.url = url
  }

  package static let fields: [TemplateField<RecordView>] = [
    .text("name") { $0.name },
    .text("value") { $0.value },
    .text("url") { $0.url },
  ]
}
