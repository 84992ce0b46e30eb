import Testing

@testable import Markup

@Suite struct HTMLEscapingTests {
  @Test("A mark is escaped wherever it stands among the bytes that are passed over together")
  func everyPlace() {
    for before in 0..<20 {
      for after in 0..<20 {
        let head = String(repeating: "x", count: before)
        let tail = String(repeating: "字", count: after)
        var output: [UInt8] = []
        HTMLEscaping.append("\(head)<\(tail)&1\"'>", to: &output)
        #expect(
          String(decoding: output, as: UTF8.self) == "\(head)&lt;\(tail)&amp;1&quot;&#39;&gt;")
      }
    }
  }

  @Test("The first mark is the first byte below 0x40, or there is none")
  func firstMark() {
    for before in 0..<20 {
      for byte in UInt8.min...UInt8.max {
        let text = [UInt8](repeating: 0xE5, count: before) + [byte] + "字符一二三".utf8
        let expected = text.firstIndex { $0 < 0x40 } ?? text.count
        #expect(text.span.firstMark(from: 0) == expected)
        #expect(text.span.firstMark(from: before + 1) == text.count)
      }
    }
  }
}
