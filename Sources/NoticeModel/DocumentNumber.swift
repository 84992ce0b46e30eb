/// The document number 发文字号: issuer code, year, sequence (GB/T 9704-2012 §7.2.5).
package struct DocumentNumber: Hashable, Sendable {
  /// As printed, e.g. `苍政发〔2023〕22号`.
  package let text: String
  package let issuerCode: String
  package let year: Int
  package let sequence: Int

  package init(text: String, issuerCode: String, year: Int, sequence: Int) {
    self.text = text
    self.issuerCode = issuerCode
    self.year = year
    self.sequence = sequence
  }
}
