// The search page: the box, the address, the facets and the results held in step.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});
  const results = document.getElementById("results");
  if (!results) return;

  const FIRST = 30;
  // A result far behind the best is left out, unless it has the query word for word.
  const FAINT = 0.06;
  const FEWEST = 10;
  const box = document.getElementById("q");
  const root = box.form.dataset.root ?? "";
  const status = document.getElementById("search-status");
  const answers = document.getElementById("answers");
  const more = document.getElementById("more");
  const sort = document.getElementById("sort");
  const { read, write } = gongwen.searchAddress;
  const { normalise } = gongwen.searchText;

  const files = new gongwen.SearchFiles(root + "search/");
  const variants = new Map();
  let state = read(location.search);
  let latest = 0;
  /** @type {Promise<object>} everything that is needed to answer */
  let ready;

  function addVariants(text) {
    const characters = Array.from(text);
    for (let index = 0; index + 1 < characters.length; index += 2) variants.set(characters[index], characters[index + 1]);
  }

  async function open() {
    const manifest = await files.manifest();
    addVariants(manifest.variants);
    const source = await gongwen.openSearchSource(files, manifest, variants);
    const characters = async () => {
      const table = await files.part("characters");
      addVariants(table.variants);
      return table;
    };
    return {
      manifest, source, characters,
      ranking: new gongwen.SearchRanking(manifest, source, variants, async () => new gongwen.SearchSounds((await characters()).readings)),
      names: new gongwen.SearchNames(manifest, variants),
      facets: new gongwen.SearchFacets(document.getElementById("facets"), manifest),
      render: new gongwen.SearchResults(root, manifest, variants),
    };
  }

  /** Values of a clause or a page for one facet. */
  function valuesOf({ manifest, source }, item, facet) {
    if (facet === "kind") return [item.page?.kind ?? "clause"];
    if (item.page) return [];
    const clause = source.clauses[item.document];
    const notice = manifest.notices[clause.notice];
    switch (facet) {
      case "package": return manifest.packages[clause.package] ? [manifest.packages[clause.package][0]] : [];
      case "department": return clause.departments.map((index) => manifest.departments[index][0]);
      case "list": return clause.lists.map((index) => manifest.lists[index][0]);
      default: return notice[facet] ? [notice[facet]] : [];
    }
  }

  /** All that fits the query: clauses best first, then pages by name. */
  async function find(search, query) {
    const { ranking, names, source } = search;
    if (query.trim() === "") {
      const all = source.clauses.map((_, document) => ({ document, score: 1 })).sort((left, right) => compareNumbers(source, left, right));
      return { items: all, reading: null, pages: [] };
    }
    if (Array.from(query).some((character) => character >= "\u3400" && !source.isPrinted(normalise(character, variants)))) {
      await search.characters();
    }
    const { reading, hits } = await ranking.rank(query);
    const key = normalise(query, variants);
    const best = hits[0]?.score ?? 0;
    const clauses = hits.filter(({ document, score }, index) =>
      index < FEWEST || score > FAINT * Math.min(best, 1e6) || source.contains(document, key));
    const pages = names.match([query, ...(reading.heard ?? [])].sort((a, b) => b.length - a.length)[0] && (reading.heard?.[0] ?? query));
    const named = reading.notices.map((index) => pages.find(({ page }) => page.url === search.manifest.notices[index].url)
      ?? { page: { kind: "notice", url: search.manifest.notices[index].url, title: search.manifest.notices[index].title, keys: [] }, score: 3 });
    const others = pages.filter((item) => !named.some(({ page }) => page.url === item.page.url));
    return { items: [...named, ...clauses, ...others], reading, named, pages: others };
  }

  function compareNumbers(source, left, right) {
    const first = source.clauses[left.document];
    const second = source.clauses[right.document];
    return first.notice - second.notice || first.ordinal - second.ordinal;
  }

  /** Without a choice of kinds the list holds clauses, and other pages only where no clause fits. */
  function listed(items, search) {
    if (state.filters.kind.length > 0) return items;
    const clauses = items.filter((item) => !item.page || search.named?.includes(item));
    return clauses.length > 0 ? clauses : items;
  }

  async function update() {
    const ticket = (latest += 1);
    results.setAttribute("aria-busy", "true");
    try {
      const search = await (ready ??= open());
      const found = await find(search, state.query);
      if (ticket === latest) show(search, found);
    } catch (error) {
      ready = undefined;
      if (ticket === latest) fail(error);
    }
  }

  function fail(error) {
    status.textContent = "搜索的数据没有装载成功，请刷新再试。";
    results.setAttribute("aria-busy", "false");
    throw error;
  }

  function show(search, found) {
    const { kept, counts } = gongwen.filterItems(found.items, (item, facet) => valuesOf(search, item, facet), state.filters);
    const isAsked = state.query.trim() !== "" || Object.values(state.filters).some((values) => values.length > 0);
    let list = isAsked ? listed(kept, found) : [];
    if (state.sort === "number") {
      list = [...list.filter(({ page }) => page), ...list.filter(({ page }) => !page).sort((left, right) => compareNumbers(search.source, left, right))];
    }
    const phrases = wordsOf(found.reading);
    const render = (item) => item.page ? search.render.page(item.page, phrases) : search.render.clause(search.source.clauses[item.document], phrases);
    results.replaceChildren(...list.slice(0, FIRST).map(render));
    more.hidden = list.length <= FIRST;
    more.textContent = `显示其余 ${list.length - FIRST} 条`;
    more.onclick = () => {
      results.append(...list.slice(results.childElementCount).map(render));
      more.hidden = true;
      results.children[FIRST]?.querySelector("a").focus();
    };
    showAnswers(search, found.pages.filter(({ score }) => score >= 2).slice(0, 4), phrases);
    search.facets.show(state.filters, counts);
    document.getElementById("search-sort").hidden = list.length < 2;
    document.getElementById("search-help").hidden = isAsked && list.length > 0;
    sort.value = state.sort;
    status.textContent = said(search, found.reading, list.length, isAsked);
    results.setAttribute("aria-busy", "false");
  }

  function showAnswers(search, pages, phrases) {
    answers.replaceChildren(...pages.map(({ page }) => search.render.page(page, phrases)));
    answers.hidden = pages.length === 0;
  }

  /** The words to mark: those typed, and those searched in their place. */
  function wordsOf(reading) {
    return reading ? [...reading.phrases.map(({ text }) => text), ...reading.slots.flatMap(({ to }) => to)] : [];
  }

  /** What was understood and how much was found. */
  function said({ manifest }, reading, count, isAsked) {
    if (!isAsked) return "输入词语、问题、部门、文号、金额或拼音。";
    const parts = [count > 0 ? `找到 ${count} 条` : "没有找到。可以少用几个词，换一种说法，或去掉左边的筛选"];
    if (reading?.heard) parts.push(`按“${reading.heard.slice(0, 3).join("”“")}”查找`);
    const regions = manifest.regions.filter(([id]) => reading?.regions.has(id)).map(([, name]) => name);
    if (regions.length > 0) parts.push(regions.join("、") + "的排在前面");
    const meant = reading?.slots.filter(({ instead, from }) => !reading.heard || !instead).flatMap(({ to }) => to) ?? [];
    if (meant.length > 0) parts.push(`也找了${[...new Set(meant)].slice(0, 4).join("、")}`);
    return parts.join("；") + "。";
  }

  /** Puts the state into the address: a new entry where the reader chose something, else the same. */
  function record(isNew) {
    const address = location.pathname + write(state);
    try {
      history[isNew ? "pushState" : "replaceState"](null, "", address);
    } catch {
      // Some browsers forbid this in pages opened from a folder; the search works all the same.
    }
    update();
  }

  box.addEventListener("input", (event) => {
    if (event.isComposing) return;
    state = { ...state, query: box.value };
    record(false);
  });
  box.addEventListener("compositionend", () => {
    state = { ...state, query: box.value };
    record(false);
  });
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    state = { ...state, query: box.value };
    record(true);
  });
  document.getElementById("facets").addEventListener("change", async () => {
    state = { ...state, filters: (await ready).facets.chosen() };
    record(true);
  });
  sort.addEventListener("change", () => {
    state = { ...state, sort: sort.value };
    record(true);
  });
  addEventListener("popstate", () => {
    state = read(location.search);
    box.value = state.query;
    update();
  });

  /** Arrow keys go from the box through the results and back. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = Array.from(results.querySelectorAll("li > a:first-child"));
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== box) return;
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
  });

  box.value = state.query;
  update();
})();
