/// Final text or a draft published for comment (征求意见稿).
package enum NoticeStatus: String, Sendable {
  case final
  case consultationDraft = "consultation-draft"
}
