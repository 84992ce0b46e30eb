/// A vector with a place for every term of the vocabulary, to be multiplied with many sparse ones:
/// each product then takes a look at the terms of the other vector, and nothing else.
struct DenseVector {
  private var weights: [Double] = []
  private var loaded = SparseVector()

  /// Takes over the entries of `vector` in place of those of the one before.
  mutating func load(_ vector: SparseVector) {
    for term in loaded.terms { weights[Int(term)] = 0 }
    if let last = vector.terms.last, Int(last) >= weights.count {
      weights += repeatElement(0, count: Int(last) + 1 - weights.count)
    }
    for (term, weight) in zip(vector.terms, vector.weights) { weights[Int(term)] = weight }
    loaded = vector
  }

  func dot(_ other: SparseVector) -> Double {
    var sum = 0.0
    for (term, weight) in zip(other.terms, other.weights) {
      // Terms ascend: behind the last that was ever loaded there is nothing to add.
      guard Int(term) < weights.count else { break }
      sum += weights[Int(term)] * weight
    }
    return sum
  }
}
