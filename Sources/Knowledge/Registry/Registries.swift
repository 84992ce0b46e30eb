/// Everything in `content/` that is not a notice.
package struct Registries: Sendable {
  package var regions: [Region]
  package var packages: [PolicyPackage]
  package var lists: [GuaranteeList]
  package var departments: [Department]
  package var concepts: [Concept]
  package var decisions: [AlignmentDecision]
  /// By notice id.
  package var sidecars: [String: NoticeSidecar]

  package init(
    regions: [Region] = [], packages: [PolicyPackage] = [], lists: [GuaranteeList] = [],
    departments: [Department] = [], concepts: [Concept] = [],
    decisions: [AlignmentDecision] = [], sidecars: [String: NoticeSidecar] = [:]
  ) {
    self.regions = regions
    self.packages = packages
    self.lists = lists
    self.departments = departments
    self.concepts = concepts
    self.decisions = decisions
    self.sidecars = sidecars
  }
}
