package import Knowledge
package import NoticeModel

extension NoticeEntry {
  /// The day the notice came out: published, else signed; `nil` where its text names neither.
  package var announced: CalendarDate? {
    notice.header.publishedDate ?? notice.header.signedDate
  }

  /// The day the notice was news here: it came out or was taken in, whichever is later. `nil` where
  /// neither day is known: the day of the build would make an old notice new with every build.
  package var updated: CalendarDate? {
    [announced, sidecar.added].compactMap(\.self).max()
  }
}
