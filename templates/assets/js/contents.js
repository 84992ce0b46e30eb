// For a whole notice: the contents tree follows the reader.
(function () {
  "use strict";

  /** @type {HTMLDetailsElement} */
  const tree = document.querySelector("details.toc");
  if (!tree) return;
  const wide = window.matchMedia("(min-width: 64rem)");

  /** @type {Map<string, HTMLAnchorElement>} */
  const links = new Map();
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const inPage = tree.querySelectorAll("a[href^='#']");
  for (const link of inPage) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }

  /** @type {HTMLAnchorElement|undefined} */
  let current;

  /**
   * Marks the link of the passage being read, and keeps it in sight inside the tree.
   * @param {HTMLAnchorElement} link
   */
  function mark(link) {
    if (link === current) return;
    if (current) current.removeAttribute("aria-current");
    current = link;
    link.setAttribute("aria-current", "location");
    if (wide.matches) tree.scrollTop = link.offsetTop - tree.clientHeight / 2;
  }

  /** What stands in the upper part of the window; the first clause there is being read. */
  const shown = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) shown.add(target.id);
        else shown.delete(target.id);
      }
      const ids = [...links.keys()].filter((id) => shown.has(id));
      const id = ids.find((each) => each.startsWith("c")) || ids[0];
      if (id) mark(links.get(id));
    },
    { rootMargin: "-5% 0px -80% 0px" }
  );
  for (const id of links.keys()) {
    const passage = document.getElementById(id);
    if (passage) observer.observe(passage);
  }

  tree.open = wide.matches;
  wide.addEventListener("change", () => (tree.open = wide.matches));
  tree.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") && !wide.matches) tree.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !wide.matches) tree.open = false;
  });
})();
