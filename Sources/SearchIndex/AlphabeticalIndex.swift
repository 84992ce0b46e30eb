/// The names of pages under the letters their pinyin begins with: what a reader without
/// JavaScript looks things up in.
package struct AlphabeticalIndex: Sendable {
  package struct Entry: Hashable, Sendable {
    package let name: String
    /// The title of the page, where the name is another.
    package let title: String
    package let url: String
    package let kind: SearchDocument.Kind
  }

  package struct Section: Hashable, Sendable {
    /// `A` … `Z`, or `#` for names that begin with a digit or another sign.
    package let letter: String
    /// In the order of their pinyin.
    package let entries: [Entry]
  }

  package let sections: [Section]

  /// - Parameter documents: clauses and measures are passed over, their titles being no terms.
  package init(_ documents: [SearchDocument]) {
    let text = SearchText()
    var sections: [String: [(pinyin: String, entry: Entry)]] = [:]
    for document in documents where document.kind != .clause && document.kind != .measure {
      var seen: [String] = []
      for name in [document.title] + document.names where !seen.contains(name) {
        seen.append(name)
        let scalars = text.normalise(name)
        guard let first = scalars.first else { continue }
        let entry = Entry(
          name: name, title: document.title, url: document.url, kind: document.kind)
        let pinyin = Self.pinyin(scalars)
        for letter in Self.letters(of: first) {
          sections[letter, default: []].append((pinyin, entry))
        }
      }
    }
    self.sections = sections.sorted { $0.key < $1.key }.map { letter, entries in
      Section(
        letter: letter,
        entries: entries.sorted { left, right in
          (left.pinyin, left.entry.name, left.entry.url)
            < (right.pinyin, right.entry.name, right.entry.url)
        }.map(\.entry))
    }
  }

  /// A character with several readings (乐 le, yue) puts its name under each: one looks it up
  /// under the reading one knows.
  private static func letters(of scalar: Unicode.Scalar) -> [String] {
    if ("a"..."z").contains(scalar) { return [String(scalar).uppercased()] }
    let initials = Set((PinyinReadings.readings[scalar] ?? []).map { $0.prefix(1).uppercased() })
    return initials.isEmpty ? ["#"] : initials.sorted()
  }

  private static func pinyin(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map { PinyinReadings.readings[$0]?.first ?? String($0) }.joined(separator: " ")
  }
}
