import NoticeModel

/// The sidecar that `gongwen new` writes: what no parser can know, to be filled in.
struct NewSidecar {
  let text: String

  /// - Parameter added: the day the notice is taken in.
  init(_ notice: Notice, added: CalendarDate) {
    let year =
      notice.header.documentNumber?.year ?? notice.header.signedDate?.year
      ?? notice.header.publishedDate?.year
    var lines = [
      "# The id of a region in regions.yaml; add the region there if it is new.", "# region: ",
    ]
    lines.append(year.map { "year: \($0)" } ?? "# year: ")
    lines += ["# The address the text was taken from.", "# sourceURL: "]
    lines += ["# The day it was taken in: leave it as it is.", "added: \(added)"]
    text = lines.joined(separator: "\n") + "\n"
  }
}
