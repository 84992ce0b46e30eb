// The search page: the box, the address, the facets and the results held in step.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const results = document.getElementById("results");
  if (!results) return;

  const STEP = 100;
  /** Results shown even where fewer are close to the best. */
  const FEWEST = 10;
  /** @type {HTMLInputElement} */
  const box = document.querySelector("#q");
  const root = box.form.dataset.root ?? "";
  const element = (id) => document.getElementById(id);
  /** @type {HTMLSelectElement} */
  const sort = document.querySelector("#sort");
  const { read, write } = gongwen.searchAddress;

  const { title: pageTitle } = document;
  const heading = document.querySelector("h1");
  const headingText = heading.textContent;
  const { textContent: invitation } = element("search-status");

  let state = read(location.search);
  let latest = 0;
  /** For which query the reader wants results that are far behind the best. */
  let wideFor = "";
  /** Whether a result is not far behind the best. */
  const isClose = (item) => item.isClose !== false;
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
      // Introductions have no number to be sorted by.
      const all = state.sort === "" ? clauses : clauses.filter(({ document }) => search.finder.source.clauses[document].ordinal > 0);
      const found = { reading, all, pages, far: 0 };
      const answer = isStale() ? null : await answers(search, found);
      if (answer?.list) Object.assign(found, { all: answer.list, pages: [] });
      if (!isStale()) await show(search, found, answer, isStale);
      setTimeout(() => {
        if (isStale()) return;
        remember("replaceState");
        showFacets(search, found);
      });
    } catch (error) {
      opened = undefined;
      element("search-status").textContent = "搜索的数据没有装载成功，请刷新再试。";
      results.setAttribute("aria-busy", "false");
      throw error;
    }
  }

  /** What is said above the results to questions about departments and about the notices themselves. */
  async function answers({ finder, renderer }, { reading, all }) {
    const query = state.query.replace(/\s/g, "");
    const fitting = Array.from(element("asked").querySelectorAll("li")).filter(({ dataset }) => dataset.words.split(" ").some((word) => query.includes(word)));
    if (fitting.length === 0 && !reading?.asksWho && !reading?.departments.length) return null;
    await finder.questions();
    return gongwen.searchAnswers({ finder, renderer, reading, clauses: all, fitting });
  }

  /** The list of results and all around it. */
  async function show(search, found, answer, isStale) {
    const { finder, renderer } = search;
    const { reading, pages } = found;
    const asked = state.query.trim();
    const isAsked = asked !== "" || Object.values(state.filters).some((values) => values.length > 0);
    const list = isAsked ? listed(finder, found) : [];
    const words = wordsOf(reading);
    const describe = (items) =>
      finder.source.describe(items.filter(({ page }) => !page).map(({ document }) => document));
    const render = ({ page, document }) =>
      page ? renderer.page(page, words) : renderer.clause(finder.source.clauses[document], words);
    const { shown } = finder.source;
    await describe(list.slice(0, shown));
    if (isStale()) return;
    results.replaceChildren(...list.slice(0, shown).map(render));
    const close = list.filter(isClose).length;
    if (close > 0 && state.sort === "") results.children[list.findIndex((item) => !isClose(item))]?.classList.add("is-far");
    showMore(list, shown, found.far, async (items) => {
      await describe(items);
      return items.map(render);
    });
    const best = state.filters.kind.length > 0 ? [] : pages.filter(({ page, score }) => score >= 2 && score < 4 && page.kind !== "measure");
    const named = [...(answer?.pages ?? []), ...best.map(({ page }) => page)].slice(0, 4).concat(reading?.elsewhere ?? []);
    const chips = new Map(named.map((page) => [page.url, page])).values();
    element("answers").replaceChildren(...(answer?.items ?? []),
      ...Array.from(chips, (page) => renderer.page(page, words)), ...(answer?.domains ?? []));
    element("search-sort").hidden = list.length < 2;
    element("search-help").hidden = list.length > 0;
    sort.value = state.sort;
    element("search-status").textContent = isAsked
      ? answer?.said ?? said(finder.manifest, reading, list, close)
      : invitation;
    heading.textContent = headingText + (asked && "：" + asked);
    document.title = (asked && asked + " - ") + pageTitle;
    results.setAttribute("aria-busy", "false");
  }

  /** A button for the results not yet shown, a hundred at a time, then for those far behind the best. */
  function showMore(list, shown, far, render) {
    const more = element("more");
    const left = list.length - shown;
    more.hidden = left <= 0 && !far;
    more.textContent = left > 0
      ? `再显示 ${Math.min(STEP, left)} 条，共 ${list.length} 条`
      : `另有 ${far} 条相关性较低，也列出来`;
    more.onclick = async () => {
      if (left > 0) {
        results.append(...(await render(list.slice(shown, shown + STEP))));
        showMore(list, shown + STEP, far, render);
      } else {
        wideFor = state.query;
        await update();
      }
      results.children[Math.min(shown, list.length)]?.querySelector("a").focus();
    };
  }

  const filtered = (finder, items) => gongwen.filterItems(items, (item, facet) => finder.values(item, facet), state.filters);

  /**
   * Without a choice of kinds the list holds clauses, and other pages where none fits or one is named by
   * number. Notes how many clauses far behind the best it leaves out.
   */
  function listed(finder, found) {
    const { kept } = filtered(finder, found.all);
    const shown = wideFor === state.query ? kept : kept.slice(0, Math.max(kept.filter(isClose).length, FEWEST));
    found.far = kept.length - shown.length;
    if (state.sort === "number" && !shown[0]?.page) shown.sort((left, right) => finder.ranking.compareNumbers(left, right));
    const fitting = filtered(finder, found.pages).kept;
    if (state.filters.kind.length > 0) return [...shown, ...fitting];
    const numbered = found.pages.slice(0, found.reading?.notices.length ?? 0);
    return shown.length > 0 ? [...numbered, ...shown] : fitting;
  }

  function showFacets({ finder, facets }, { all, pages }) {
    facets.show(state.filters, filtered(finder, [...all.filter(isClose), ...pages]).counts);
  }

  /** The words to mark: those typed, and those searched in their place. */
  function wordsOf(reading) {
    return { typed: reading?.phrases.map(({ text }) => text) ?? [], others: reading?.slots.flatMap(({ to }) => to) ?? [] };
  }

  /** What was understood and how much was found, in one sentence. */
  function said(manifest, reading, list, close) {
    const found = close > 0 ? `找到 ${close} 条` + (close < list.length ? "，其余相关性较低" : "")
      : list.length > 0 ? `没有符合的条文，以下 ${list.length} 条相关性较低` : "没有找到。可以少用几个词，换一种说法，或去掉筛选";
    const parts = [reading?.note?.(list, found) ?? found];
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
  // Measures, and the departments and lists of a large corpus, come when the filters are first used.
  for (const event of ["pointerenter", "focusin"]) {
    element("facets").addEventListener(event, async () => {
      const { finder } = await opened;
      await Promise.all([finder.source.loadFacets(), finder.measures()]);
      update();
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
