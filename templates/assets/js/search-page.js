// The search page: the box, the address, the facets and the results held in step.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const results = document.getElementById("results");
  if (!results) return;

  const STEP = 100;
  /** @type {HTMLInputElement} */
  const box = document.querySelector("#q");
  const root = box.form.dataset.root ?? "";
  const element = (id) => document.getElementById(id);
  /** @type {HTMLSelectElement} */
  const sort = document.querySelector("#sort");
  const { read, write } = gongwen.searchAddress;

  let state = read(location.search);
  let latest = 0;
  /** @type {Promise<{finder: gongwen.SearchFinder, facets: gongwen.SearchFacets, renderer: gongwen.SearchResults}>|undefined} */
  let opened;

  async function open() {
    const finder = await gongwen.SearchFinder.open(new gongwen.SearchFiles(root + "search/"), element("search-status").dataset);
    return {
      finder,
      facets: new gongwen.SearchFacets(element("facets"), finder.manifest),
      renderer: new gongwen.SearchResults(root, finder.manifest, finder.variants),
    };
  }

  /** Shows what answers the state; a moment after the results the address and the facets follow. */
  async function update() {
    const ticket = (latest += 1);
    const isStale = () => ticket !== latest;
    results.setAttribute("aria-busy", "true");
    try {
      const search = await (opened ??= open());
      const { query, filters } = state;
      const { reading, clauses } = await search.finder.clauses(query);
      if (filters.department.length + filters.list.length > 0) await search.finder.source.loadFacets();
      const pages = isStale() ? [] : await search.finder.pages(query, reading, filters.kind);
      if (!isStale()) await show(search, reading, clauses, pages, isStale);
      setTimeout(() => {
        if (isStale()) return;
        remember("replaceState");
        showFacets(search, clauses, pages);
      });
    } catch (error) {
      opened = undefined;
      element("search-status").textContent = "搜索的数据没有装载成功，请刷新再试。";
      results.setAttribute("aria-busy", "false");
      throw error;
    }
  }

  /** The list of results and all around it. */
  async function show(search, reading, clauses, pages, isStale) {
    const { finder, renderer } = search;
    const isAsked = state.query.trim() !== "" || Object.values(state.filters).some((values) => values.length > 0);
    const list = isAsked ? listed(finder, reading, clauses, pages) : [];
    const words = wordsOf(reading);
    const describe = (items) =>
      finder.source.describe(items.filter(({ page }) => !page).map(({ document }) => document));
    const render = ({ page, document }) =>
      page ? renderer.page(page, words) : renderer.clause(finder.source.clauses[document], words);
    const { shown } = finder.source;
    await describe(list.slice(0, shown));
    if (isStale()) return;
    results.replaceChildren(...list.slice(0, shown).map(render));
    showMore(list, shown, async (items) => {
      await describe(items);
      return items.map(render);
    });
    const best = state.filters.kind.length > 0 ? [] : pages.filter(({ score }) => score >= 2 && score < 4).slice(0, 4);
    element("answers").replaceChildren(...best.map(({ page }) => renderer.page(page, words)));
    element("search-sort").hidden = list.length < 2;
    element("search-help").hidden = list.length > 0;
    sort.value = state.sort;
    element("search-status").textContent = isAsked
      ? said(finder.manifest, reading, list.length)
      : "输入词语、问题、部门、文号、金额或拼音。";
    results.setAttribute("aria-busy", "false");
  }

  /** A button for the results not yet shown, a hundred at a time. */
  function showMore(list, shown, render) {
    const more = element("more");
    more.hidden = list.length <= shown;
    more.textContent = `再显示 ${Math.min(STEP, list.length - shown)} 条，共 ${list.length} 条`;
    more.onclick = async () => {
      results.append(...(await render(list.slice(shown, shown + STEP))));
      results.children[shown].querySelector("a").focus();
      showMore(list, shown + STEP, render);
    };
  }

  /** Without a choice of kinds the list holds clauses, and other pages where none fits or one is named by number. */
  function listed(finder, reading, clauses, pages) {
    const fits = (items) => gongwen.filterItems(items, (item, facet) => finder.values(item, facet), state.filters).kept;
    const ordered = state.sort === "number" ? [...clauses].sort((left, right) => finder.compareNumbers(left, right)) : clauses;
    const shown = fits(ordered);
    if (state.filters.kind.length > 0) return [...shown, ...fits(pages)];
    const numbered = pages.slice(0, reading?.notices.length ?? 0);
    return shown.length > 0 ? [...numbered, ...shown] : fits(pages);
  }

  function showFacets({ finder, facets }, clauses, pages) {
    const { counts } = gongwen.filterItems([...clauses, ...pages], (item, facet) => finder.values(item, facet), state.filters);
    facets.show(state.filters, counts);
  }

  /** The words to mark: those typed, and those searched in their place. */
  function wordsOf(reading) {
    return { typed: reading?.phrases.map(({ text }) => text) ?? [], others: reading?.slots.flatMap(({ to }) => to) ?? [] };
  }

  /** What was understood and how much was found, in one sentence. */
  function said(manifest, reading, count) {
    const parts = [count > 0 ? `找到 ${count} 条` : "没有找到。可以少用几个词，换一种说法，或去掉筛选"];
    if (reading?.heard.length > 0) parts.push(`按“${reading.heard.slice(0, 3).join("”“")}”查找`);
    const regions = manifest.regions.filter(([id]) => reading?.regions.has(id)).map(([, name]) => name);
    if (regions.length > 0) parts.push(regions.join("、") + "的排在前面");
    const meant = reading?.heard.length === 0 ? new Set(reading.slots.flatMap(({ to }) => to)) : new Set();
    if (meant.size > 0) parts.push("也找了" + [...meant].slice(0, 4).join("、"));
    return parts.join("；") + "。";
  }

  /** Puts the state into the address. */
  function remember(method) {
    try {
      if (write(state) !== location.search) history[method](null, "", location.pathname + write(state));
    } catch {
      // Some browsers forbid this in pages opened from a folder; the search works all the same.
    }
  }

  /** Changes the state: in the address a new entry where the reader chose something. */
  function change(changes, isNew) {
    state = { ...state, ...changes };
    if (isNew) remember("pushState");
    update();
  }

  box.addEventListener("input", (event) => event.isComposing || change({ query: box.value }, false));
  box.addEventListener("compositionend", () => change({ query: box.value }, false));
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ query: box.value }, true);
  });
  element("facets").addEventListener("change", async () => change({ filters: (await opened).facets.chosen() }, true));
  // A large corpus brings the departments and lists of its clauses when the filters are first used.
  for (const event of ["pointerenter", "focusin"]) {
    element("facets").addEventListener(event, async () => {
      if (await (await opened).finder.source.loadFacets()) update();
    }, { once: true });
  }
  sort.addEventListener("change", () => change({ sort: sort.value }, true));
  addEventListener("popstate", () => {
    state = read(location.search);
    box.value = state.query;
    update();
  });

  // Arrow keys go from the box through the results and back.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    /** @type {HTMLElement[]} */
    const links = Array.from(results.querySelectorAll("li > a:first-child"));
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0 && document.activeElement !== box) return;
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
  });

  box.value = state.query;
  update();
})();
