package import Markup
package import NoticeModel

/// The stated terms of notices on one time axis, with the day each was signed and the day of the
/// build, so that one sees which term had begun before its notice was issued, and which has ended.
package struct TermTimeline: Sendable {
  package struct Row: Sendable {
    /// 乐清 2023
    package let label: String
    package let from: CalendarDate?
    package let to: CalendarDate?
    /// 成文日期, or the first day of consultation for a draft.
    package let signed: CalendarDate?
    package let isDraft: Bool

    package init(
      label: String, from: CalendarDate?, to: CalendarDate?, signed: CalendarDate?, isDraft: Bool
    ) {
      self.label = label
      self.from = from
      self.to = to
      self.signed = signed
      self.isDraft = isDraft
    }
  }

  package let id: String
  package let title: String
  package let rows: [Row]
  package let asOf: CalendarDate

  package init(id: String, title: String, rows: [Row], asOf: CalendarDate) {
    self.id = id
    self.title = title
    self.rows = rows
    self.asOf = asOf
  }

  private static let left = 88
  private static let right = 350
  private static let row = 30
  private static let head = 24

  package var svg: TrustedHTML {
    var canvas = ChartCanvas()
    let dates = rows.flatMap { [$0.from, $0.to, $0.signed] }.compactMap { $0 } + [asOf]
    let first = dates.map(\.year).min() ?? asOf.year
    let last = dates.map(\.year).max() ?? asOf.year
    let axis = Axis(first: first, years: last - first + 1)
    let bottom = Self.head + rows.count * Self.row
    for year in first...last {
      let x = axis.x(year: year)
      canvas.line(x1: x, y1: Self.head - 6, x2: x, y2: bottom, role: "grid")
      canvas.text(String(year), x: axis.middle(of: year), y: 12, anchor: .middle, role: "label")
    }
    for (index, row) in rows.enumerated() {
      let y = Self.head + index * Self.row + Self.row / 2
      canvas.text(row.label, x: Self.left - 10, y: y + 4, anchor: .end)
      let from = row.from.map(axis.x(of:)) ?? Self.left
      let to = row.to.map { axis.x(of: $0) + 1 } ?? Self.right
      if row.from != nil || row.to != nil {
        canvas.box(
          x: from, y: y - 6, width: max(1, to - from), height: 12,
          role: row.isDraft ? "rest" : "bar")
      }
      if let signed = row.signed { canvas.dot(x: axis.x(of: signed), y: y, role: "open") }
    }
    let today = axis.x(of: asOf)
    canvas.line(x1: today, y1: Self.head - 6, x2: today, y2: bottom, role: "today")
    canvas.text(asOf.description, x: today, y: bottom + 14, anchor: .end, role: "label")
    return canvas.picture(
      id: id, height: bottom + 18, title: title,
      description: rows.map(Self.words).joined(separator: "；"))
  }

  private static func words(_ row: Row) -> String {
    let term = "\(row.from?.description ?? "未写明")至\(row.to?.description ?? "未写明")"
    return row.label + " " + term + (row.signed.map { "，成文 \($0)" } ?? "")
  }

  /// Years of equal width; a day stands at its share of the year.
  private struct Axis {
    let first: Int
    let years: Int

    private var span: Int { right - left }

    func x(year: Int) -> Int { left + (year - first) * span / years }

    func middle(of year: Int) -> Int { (x(year: year) + x(year: year + 1)) / 2 }

    func x(of date: CalendarDate) -> Int {
      let passed = (date.month - 1) * 31 + date.day - 1
      return left + ((date.year - first) * 372 + passed) * span / (years * 372)
    }
  }
}
