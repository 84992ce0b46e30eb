import Diagnostics
import Testing

struct PartitioningIndexTests {
  @Test(arguments: 0...9)
  func firstElementThatIsBehindIsFound(count: Int) {
    let numbers = Array(0..<count)
    for bound in -1...count {
      #expect(numbers.partitioningIndex { $0 >= bound } == max(0, bound))
      #expect(numbers.dropFirst().partitioningIndex { $0 >= bound } == max(min(1, count), bound))
    }
  }
}
