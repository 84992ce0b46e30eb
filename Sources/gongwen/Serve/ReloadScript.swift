/// Shows a page again when the site was built again.
///
/// A file of its own, as the pages' policy demands (`script-src 'self'`, `connect-src 'self'`).
enum ReloadScript {
  static let path = "/__reload.js"
  /// Answers with the number of builds; with `?n`, as soon as it is not `n`.
  static let buildsPath = "/__builds"

  static let tag = "<script src=\"\(path)\" defer></script>\n"

  static let text = """
    (async () => {
      const builds = async (known) => (await fetch(`\(buildsPath)?${known}`)).text();
      const shown = await builds("");
      for (;;) {
        try {
          if ((await builds(shown)) !== shown) return location.reload();
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
      }
    })();

    """
}
