/// The names of the site's own pages, for suggestions and for the page that is the thing asked.
struct NameTable {
  let documents: [SearchDocument]

  var value: SearchJSON {
    .object([("version", .number(1)), ("pages", .list(documents.map(page)))])
  }

  /// Kind, address, title, other names.
  private func page(_ document: SearchDocument) -> SearchJSON {
    .texts([document.kind.rawValue, document.url, document.title] + document.names)
  }
}
