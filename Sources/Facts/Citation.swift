package import Diagnostics
import NoticeModel

package struct Citation: Hashable, Sendable {
  package let title: String?
  package let documentNumber: String?
  package let relation: CitationRelation
  package let place: FactPlace
  package let range: ByteRange

  package init(
    title: String?, documentNumber: String?, relation: CitationRelation, place: FactPlace,
    range: ByteRange
  ) {
    self.title = title
    self.documentNumber = documentNumber
    self.relation = relation
    self.place = place
    self.range = range
  }
}
