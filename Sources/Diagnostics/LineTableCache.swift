/// The line table of the source that was asked for last.
///
/// Diagnostics come source by source, many of one; making a table reads the whole source.
package final class LineTableCache {
  private var last: (source: SourceText, table: LineTable)?

  package init() {}

  package func table(of source: SourceText) -> LineTable {
    if let last, last.source == source { return last.table }
    let table = LineTable(source)
    last = (source, table)
    return table
  }
}
