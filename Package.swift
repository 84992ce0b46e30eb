// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 mode, no warning let through, every unsafe construct marked.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target of the pipeline. The arrows are those of docs/ARCHITECTURE.md.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one room, with what they need beside it.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let bits: Target.Dependency = .product(name: "BitCollections", package: "swift-collections")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "gongwen",
  products: [.executable(name: "gongwen", targets: ["gongwen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),

    room("Diagnostics"),
    room("NoticeModel", ["Diagnostics"]),
    room("NoticeParser", ["NoticeModel", "Diagnostics"]),
    room("Facts", ["NoticeModel", "Diagnostics"]),
    room("Knowledge", ["Facts", "NoticeModel", "Diagnostics", heap, bits]),
    // The schema is a link to the one in docs/: the tool publishes just what is documented.
    room(
      "OpenData", ["Knowledge", "Facts", "NoticeModel", "Diagnostics"],
      resources: [.embedInCode("notice.schema.json")]),
    room("Markup"),
    room("Markdown", ["Markup", "CCMarkGFM"]),
    room("Templates", ["Markup", "Diagnostics"]),
    room("SearchIndex"),
    room(
      "SiteGenerator",
      [
        "OpenData", "Knowledge", "Facts", "NoticeModel", "Diagnostics",
        "SearchIndex", "Templates", "Markdown", "Markup",
      ]),
    room(
      "Publisher",
      [
        "SiteGenerator", "OpenData", "NoticeParser", "Knowledge", "Facts", "NoticeModel",
        "Diagnostics", "SearchIndex", "Templates", "Markdown", "Markup", "CLibcrypto", "CLinux",
        "Yams",
      ]),
    .executableTarget(
      name: "gongwen",
      dependencies: [
        "Publisher", "SiteGenerator", "OpenData", "NoticeParser", "Knowledge", "Facts",
        "NoticeModel", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Evaluate",
      dependencies: [
        "Publisher", "Knowledge", "NoticeParser", "Facts", "NoticeModel", "Diagnostics",
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "IndexSpeed",
      dependencies: ["Publisher", "SiteGenerator", "NoticeModel", "Diagnostics"],
      swiftSettings: strict),
    .executableTarget(
      name: "ParseSpeed", dependencies: ["NoticeParser", "NoticeModel", "Diagnostics"],
      swiftSettings: strict),

    tests(of: "Diagnostics"),
    tests(of: "NoticeModel", ["Diagnostics"]),
    tests(of: "NoticeParser", ["NoticeModel", "Diagnostics"]),
    tests(of: "Facts", ["NoticeParser", "NoticeModel", "Diagnostics"]),
    tests(of: "Knowledge", ["NoticeParser", "Facts", "NoticeModel", "Diagnostics"]),
    tests(of: "OpenData", ["NoticeParser", "Knowledge", "Facts", "NoticeModel", "Diagnostics"]),
    tests(of: "Markup"),
    tests(of: "Markdown", ["Markup"]),
    tests(of: "Templates", ["Markup", "Diagnostics", mustache]),
    tests(of: "SearchIndex"),
    tests(
      of: "SiteGenerator",
      [
        "OpenData", "Knowledge", "Facts", "NoticeParser", "NoticeModel", "Diagnostics",
        "Templates", "Markdown", "Markup", "SearchIndex",
      ]),
    tests(
      of: "Publisher",
      [
        "SiteGenerator", "OpenData", "NoticeParser", "Knowledge", "Facts", "NoticeModel",
        "Diagnostics", "Templates",
      ]),
  ]
)
