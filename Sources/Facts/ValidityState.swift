/// Whether a notice applies on a given day.
package enum ValidityState: String, Sendable {
  case inForce = "in-force"
  case expired
  case notYet = "not-yet"
  case draft
  case unknown
}
