/// A vector over a vocabulary of terms, most of whose entries are zero; terms ascend.
struct SparseVector: Sendable {
  private(set) var terms: [Int32] = []
  private(set) var weights: [Double] = []

  init() {}

  /// - Parameter entries: each term at most once, ascending.
  init(ascending entries: [(term: Int32, weight: Double)]) {
    terms = entries.map(\.term)
    weights = entries.map(\.weight)
  }

  func dot(_ other: SparseVector) -> Double {
    var sum = 0.0
    var left = 0
    var right = 0
    while left < terms.count, right < other.terms.count {
      let (first, second) = (terms[left], other.terms[right])
      if first == second { sum += weights[left] * other.weights[right] }
      // Which of the two goes on cannot be foreseen: adding 0 or 1 is faster than a branch.
      left &+= first <= second ? 1 : 0
      right &+= second <= first ? 1 : 0
    }
    return sum
  }

  /// The vector scaled to length 1; a vector of zeros stays as it is.
  func normalized() -> SparseVector {
    let length = dot(self).squareRoot()
    return length > 0 ? scaled(by: 1 / length) : self
  }

  func scaled(by factor: Double) -> SparseVector {
    var result = self
    for index in result.weights.indices { result.weights[index] *= factor }
    return result
  }

  static func + (left: SparseVector, right: SparseVector) -> SparseVector {
    var sum = SparseVector()
    sum.terms.reserveCapacity(left.terms.count + right.terms.count)
    sum.weights.reserveCapacity(left.terms.count + right.terms.count)
    var row = 0
    var column = 0
    while row < left.terms.count || column < right.terms.count {
      let leftTerm = row < left.terms.count ? left.terms[row] : .max
      let rightTerm = column < right.terms.count ? right.terms[column] : .max
      sum.terms.append(min(leftTerm, rightTerm))
      var weight = 0.0
      if leftTerm <= rightTerm {
        weight += left.weights[row]
        row += 1
      }
      if rightTerm <= leftTerm {
        weight += right.weights[column]
        column += 1
      }
      sum.weights.append(weight)
    }
    return sum
  }
}
