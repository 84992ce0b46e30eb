extension TypographicRepair {
  /// The text to show, where no position in it matters.
  static func repaired(_ text: String) -> String { repair(text).text }
}
