/// Finds the words to link, text by text, and remembers what is linked already.
///
/// At each place the longest words win, also when they were linked before: a second mention of
/// 人才房票补贴 is no mention of 人才房票. One address is linked once, whatever words lead to it.
struct ConceptLinker {
  /// A stretch of text with the link it gets.
  struct Piece: Hashable {
    let text: String
    let link: ConceptLink?
  }

  /// Longest first among those that begin with the same scalar.
  private let links: [Unicode.Scalar: [(words: [UInt8], link: ConceptLink)]]
  private var linked: Set<String> = []

  init(_ links: [ConceptLink]) {
    var table: [Unicode.Scalar: [(words: [UInt8], link: ConceptLink)]] = [:]
    for link in links {
      guard let first = link.words.unicodeScalars.first else { continue }
      table[first, default: []].append((Array(link.words.utf8), link))
    }
    // The sort is stable: of equal words the first given wins.
    self.links = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Cuts `text` into pieces that together are `text`.
  mutating func cut(_ text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    var position = 0
    var passed = 0
    for scalar in text.unicodeScalars {
      let here = position
      position += UTF8.width(scalar)
      guard here >= passed, let candidates = links[scalar],
        let found = candidates.first(where: { occurs($0.words, in: bytes, at: here) })
      else { continue }
      passed = here + found.words.count
      guard linked.insert(found.link.url).inserted else { continue }
      pieces += piece(bytes[start..<here])
      pieces.append(Piece(text: found.link.words, link: found.link))
      start = passed
    }
    return pieces + piece(bytes[start...])
  }

  private func piece(_ bytes: ArraySlice<UInt8>) -> [Piece] {
    bytes.isEmpty ? [] : [Piece(text: String(decoding: bytes, as: UTF8.self), link: nil)]
  }

  /// Whether `words` stand at `start`, and not as part of a longer Latin word or number.
  private func occurs(_ words: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    let end = start + words.count
    guard end <= bytes.count, bytes[start..<end].elementsEqual(words) else { return false }
    let cutsStart = start > 0 && isWordByte(bytes[start - 1]) && isWordByte(bytes[start])
    let cutsEnd = end < bytes.count && isWordByte(bytes[end]) && isWordByte(bytes[end - 1])
    return !cutsStart && !cutsEnd
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
