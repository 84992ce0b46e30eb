/// A compiled template: steps in a row, with jumps, over one buffer of literal bytes.
struct TemplateProgram: Sendable {
  /// A key of one of the views in reach: the page's is frame 0, a list element's the next.
  struct Slot: Hashable, Sendable {
    let frame: Int
    let field: Int
  }

  enum Step: Hashable, Sendable {
    case literal(Range<Int>)
    case text(Slot)
    case html(Slot)
    /// Goes on at step `next` where the key is empty or false.
    case unless(Slot, next: Int)
    /// Goes on at step `next` where the key is neither empty nor false.
    case when(Slot, next: Int)
    /// Runs the steps up to `next` for each element, then goes on there.
    case each(Slot, next: Int)
  }

  var steps: [Step] = []
  var literals: [UInt8] = []

  func run(_ view: some TemplateView, into output: inout [UInt8]) {
    var frames: [any TemplateView] = [view]
    run(steps.indices, &frames, &output)
  }

  private func run(
    _ range: Range<Int>, _ frames: inout [any TemplateView], _ output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      index += 1
      switch step {
      case .literal(let bytes):
        output.append(contentsOf: literals[bytes])
      case .text(let slot):
        frames[slot.frame].appendText(slot.field, to: &output)
      case .html(let slot):
        frames[slot.frame].appendHTML(slot.field, to: &output)
      case .unless(let slot, let next):
        if !frames[slot.frame].shows(slot.field) { index = next }
      case .when(let slot, let next):
        if frames[slot.frame].shows(slot.field) { index = next }
      case .each(let slot, let next):
        for element in frames[slot.frame].elements(slot.field) {
          frames.append(element)
          run(index..<next, &frames, &output)
          frames.removeLast()
        }
        index = next
      }
    }
  }
}
