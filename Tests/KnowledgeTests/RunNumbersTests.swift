import Testing

@testable import Knowledge

@Suite struct RunNumbersTests {
  @Test func keysAreNumberedInTheOrderInWhichTheyCome() {
    var numbers = RunNumbers()
    #expect([7, 5, 7, 1 << 100].map { numbers.number(of: $0) } == [0, 1, 0, 2])
    #expect(numbers.find(5) == 1)
    #expect(numbers.find(6) == nil)
  }

  @Test func numbersStayWhenTheTableGrows() {
    var numbers = RunNumbers()
    // Multiples of a power of two are what a poor hash would put into one slot.
    let keys = (0..<1000).map { RunNumbers.Run($0) << 32 }
    for key in keys { _ = numbers.number(of: key) }
    #expect(keys.map { numbers.find($0) } == keys.indices.map { $0 })
    #expect(numbers.count == 1000)
  }
}
