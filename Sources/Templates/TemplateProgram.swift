import Markup

/// A compiled template: steps in a row, with jumps, over one buffer of literal bytes.
struct TemplateProgram: Sendable {
  /// A key of one of the views in reach: the page's is frame 0, a list element's the next.
  struct Slot: Sendable {
    let frame: Int
    let value: TemplateValue
  }

  /// Holds no reference, so that to read a step counts none: slots are named by their positions.
  enum Step: Sendable {
    case literal(Range<Int>)
    /// Prints the value of a key.
    case value(slot: Int)
    /// Goes on at step `next` where the key is empty or false.
    case unless(slot: Int, next: Int)
    /// Goes on at step `next` where the key is neither empty nor false.
    case when(slot: Int, next: Int)
    /// Runs the steps up to `next` for each element, then goes on there.
    case each(slot: Int, next: Int)
  }

  var steps: [Step] = []
  var slots: [Slot] = []
  var literals: [UInt8] = []

  func run(_ view: some TemplateView, into output: inout [UInt8]) {
    var frames: [TemplateFrame] = [TypedFrame(view)]
    run(steps.indices, &frames, &output)
  }

  private func run(
    _ range: Range<Int>, _ frames: inout [TemplateFrame], _ output: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      index += 1
      switch step {
      case .literal(let bytes):
        output.append(copying: literals.span.extracting(bytes))
      case .value(let slot):
        let frame = frames[slots[slot].frame]
        switch slots[slot].value {
        case .text(let read): HTMLEscaping.append(read(frame), to: &output)
        case .html(let read): output.append(copying: read(frame).span)
        case .flag, .list: break
        }
      case .unless(let slot, let next):
        if !shows(slot, frames) { index = next }
      case .when(let slot, let next):
        if shows(slot, frames) { index = next }
      case .each(let slot, let next):
        if case .list(_, let read) = slots[slot].value {
          for element in read(frames[slots[slot].frame]) {
            frames.append(element)
            run(index..<next, &frames, &output)
            frames.removeLast()
          }
        }
        index = next
      }
    }
  }

  private func shows(_ slot: Int, _ frames: [TemplateFrame]) -> Bool {
    slots[slot].value.shows(in: frames[slots[slot].frame])
  }
}
