import Diagnostics
import Markup

@testable import Templates

/// A page as tests need it: each kind of key, and two levels of lists.
struct PageView: TemplateView {
  var title = ""
  var note = ""
  var body = TrustedHTML.empty
  var isDraft = false
  var units: [UnitView] = []
  var lead: UnitView?

  static let fields: [TemplateField<PageView>] = [
    .text("title") { $0.title },
    .text("note") { $0.note },
    .html("body") { $0.body },
    .flag("isDraft") { $0.isDraft },
    .list("units") { $0.units },
    .optional("lead") { $0.lead },
  ]
}

/// Shares `title` and `isDraft` with its page, so that the nearer key must win.
struct UnitView: TemplateView {
  var title = ""
  var name = ""
  var isDraft = false
  var roles: [RoleView] = []

  static let fields: [TemplateField<UnitView>] = [
    .text("title") { $0.title },
    .text("name") { $0.name },
    .flag("isDraft") { $0.isDraft },
    .list("roles") { $0.roles },
  ]
}

struct RoleView: TemplateView {
  var role = ""

  static let fields: [TemplateField<RoleView>] = [.text("role") { $0.role }]
}

/// Renders the template `page` of `files`; a test that expects no diagnostics gets none.
func render(_ view: PageView, _ files: [String: String]) -> Diagnosed<String> {
  let set = TemplateSet.load(sources(files))
  let template = set.output.compile("page", for: PageView.self)
  var output: [UInt8] = []
  template.output.render(view, into: &output)
  return Diagnosed(
    String(decoding: output, as: UTF8.self), set.diagnostics + template.diagnostics)
}

func sources(_ files: [String: String]) -> [(name: String, source: SourceText)] {
  files.sorted { $0.key < $1.key }.map { name, text in
    (name, SourceText(name: "templates/\(name).mustache", text: text))
  }
}
