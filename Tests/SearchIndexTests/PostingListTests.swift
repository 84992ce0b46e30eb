import Testing

@testable import SearchIndex

@Suite struct PostingListTests {
  @Test(arguments: [
    [0], [1], [0, 1, 2, 3], [5, 900, 901, 25_999], [26_099],
    Array(stride(from: 3, to: 4_000, by: 7)),
  ])
  func listReadsBackAsItWasWritten(_ documents: [Int]) {
    var list = PostingList()
    for (index, document) in documents.enumerated() {
      list.append(document, weight: PostingList.levels[index % 4])
    }
    let read = decode(list.encoded)
    #expect(read.map(\.document) == documents)
    #expect(read.map(\.level) == documents.indices.map { $0 % 4 })
  }

  @Test func emptyListHasNoEntry() {
    #expect(decode(PostingList().encoded).isEmpty)
  }

  @Test func weightTakesTheNearestLevel() {
    var list = PostingList()
    list.append(0, weight: 1.7)
    list.append(1, weight: 0.01)
    #expect(decode(list.encoded).map { PostingList.levels[$0.level] } == [1.3, 0.2])
  }

  @Test func listIsPrintableWithoutQuotesSpaceAndBackslash() {
    var list = PostingList()
    for document in stride(from: 0, to: 5_000, by: 3) {
      list.append(document, weight: Double(document % 13) / 10)
    }
    #expect(list.encoded.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(!list.encoded.contains { Array("\"'\\".utf8).contains($0) })
  }

  /// What `decode` of templates/assets/js/search-shards.js does.
  private func decode(_ list: [UInt8]) -> [(document: Int, level: Int)] {
    let signs = (UInt8(0x21)...0x7E).filter { !Array("\"'\\".utf8).contains($0) }
    let values = list.map { signs.firstIndex(of: $0) ?? 0 }
    var bits: [Int] = []
    for index in stride(from: 1, to: values.count - 1, by: 2) {
      let group = values[index] * 91 + values[index + 1]
      bits += (0..<13).reversed().map { (group >> $0) & 1 }
    }
    var read: [(document: Int, level: Int)] = []
    var at = 0
    var next = 0
    while true {
      var length = values[0]
      while at < bits.count, bits[at] == 1 {
        length += 1
        at += 1
      }
      guard at < bits.count else { return read }
      at += 1
      var gap = 1
      for _ in 0..<length {
        gap = gap * 2 + bits[at]
        at += 1
      }
      gap -= 1 << values[0]
      var level = 0
      while level < 3, bits[at] == 1 {
        level += 1
        at += 1
      }
      if level < 3 { at += 1 }
      read.append((next + gap, level))
      next += gap + 1
    }
  }
}
