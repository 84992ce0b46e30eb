internal import Diagnostics

/// The number under which a normative document is registered, where no name of a field stands
/// before it: `HHCR-2023-01005`, `ZJSP12-2023-0001`.
///
/// It is told by its form alone, letters, the year and a count with hyphens between, so it must
/// fill its line.
enum RegistrationNumber {
  static func fills(_ range: ByteRange, of text: NoticeText) -> Bool {
    var letters = 0
    var numbers: [(value: Int, digits: Int)] = []
    var offset = range.start
    guard range.count <= 60, Folding.isLatin(text.narrow(at: offset).value) else { return false }
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if isHyphen(scalar.value) {
        numbers.append((0, 0))
      } else if Folding.isDigit(scalar.value) {
        // Digits before the first hyphen belong to the letters.
        if let last = numbers.popLast() {
          guard last.digits < 8 else { return false }
          numbers.append((last.value * 10 + Int(scalar.value - 0x30), last.digits + 1))
        }
      } else if Folding.isLatin(scalar.value), numbers.isEmpty {
        letters += 1
      } else {
        return false
      }
      offset += max(1, scalar.length)
    }
    guard letters >= 2, numbers.count == 2, numbers[0].digits == 4, numbers[1].digits >= 3 else {
      return false
    }
    return (1980...2199).contains(numbers[0].value)
  }

  private static func isHyphen(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x2013 || value == 0x2014 || value == 0x2010
  }
}
