package import Diagnostics
package import Facts
package import NoticeModel

package struct KnowledgeLinker: Sendable {
  package let registries: Registries
  package let asOf: CalendarDate

  package init(registries: Registries, asOf: CalendarDate) {
    self.registries = registries
    self.asOf = asOf
  }

  package func link(_ notices: [(notice: Notice, facts: NoticeFacts)]) -> Diagnosed<KnowledgeBase> {
    Diagnosed(
      KnowledgeBase(asOf: asOf, registries: registries, notices: [], measures: []))
  }
}
