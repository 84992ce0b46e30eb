import SearchIndex
package import Templates

/// The names that begin with one letter.
package struct TermLetter: TemplateView {
  let section: AlphabeticalIndex.Section

  init(_ section: AlphabeticalIndex.Section) {
    self.section = section
  }

  package static let fields: [TemplateField<TermLetter>] = [
    .text("letter") { $0.section.letter },
    .text("letterAnchor") {
      "letter-" + ($0.section.letter == "#" ? "digits" : $0.section.letter.lowercased())
    },
    .list("entries") { letter in
      letter.section.entries.map { entry in
        LinkView(entry.url, entry.name, note: entry.title == entry.name ? "" : entry.title)
      }
    },
  ]
}
