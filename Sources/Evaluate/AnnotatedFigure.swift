/// What an annotator says of a figure, to be held against the fact that the rules read.
protocol AnnotatedFigure: Decodable {
  associatedtype Fact
  var value: String { get }
  /// Whether a miss or an invention counts.
  var isScored: Bool { get }
  func hasValue(of fact: Fact) -> Bool
  /// What of `fact` differs.
  func errors(of fact: Fact) -> [String]
}
