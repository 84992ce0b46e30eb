// The facets beside the results: which values there are, how many results each would give.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { FACETS } = gongwen.searchAddress;
  /** Of more values than these only those with the most results are shown. */
  const MANY = 20;
  const SHOWN = 8;
  const HEADINGS = {
    region: "地区", package: "领域", year: "年份", status: "状态", department: "部门", list: "要素保障清单", kind: "类别",
  };
  /** @type {[string, string][]} */
  const STATUSES = [
    ["in-force", "执行中"], ["not-yet", "尚未施行"], ["expired", "已到期"], ["draft", "征求意见稿"],
    ["unknown", "有效期未载明"],
  ];
  /** @type {[string, string][]} */
  const KINDS = [
    ["clause", "条款"], ["notice", "文件"], ["concept", "概念"], ["department", "部门"],
    ["measure", "同类举措"], ["indicator", "指标"], ["list", "清单"], ["package", "领域"], ["region", "地区"],
  ];

  gongwen.searchWords = { statuses: new Map(STATUSES), kinds: new Map(KINDS) };

  gongwen.SearchFacets = class SearchFacets {
    /** @type {Map<string, Map<string, {label: HTMLElement, input: HTMLInputElement, count: HTMLElement}>>} */
    #rows = new Map();

    /**
     * @param {HTMLFormElement} form
     * @param {object} manifest the file `index`
     */
    constructor(form, manifest) {
      this.form = form;
      const years = [...new Set(manifest.notices.map(({ year }) => year))].filter(Boolean).sort().reverse();
      const values = {
        region: manifest.regions, package: manifest.packages, year: years.map((year) => [year, year]), status: STATUSES,
        department: manifest.departments, list: manifest.lists, kind: KINDS,
      };
      for (const facet of FACETS) this.#build(facet, values[facet]);
      form.hidden = false;
    }

    #build(facet, values) {
      const fieldset = document.createElement("fieldset");
      const legend = document.createElement("legend");
      legend.textContent = HEADINGS[facet];
      fieldset.append(legend);
      this.#rows.set(facet, new Map(values.map(([id, name]) => [id, this.#row(facet, id, name)])));
      for (const { label } of this.#rows.get(facet).values()) fieldset.append(label);
      this.form.append(fieldset);
    }

    #row(facet, id, name) {
      const label = document.createElement("label");
      const input = document.createElement("input");
      const count = document.createElement("span");
      input.type = "checkbox";
      input.name = facet;
      input.value = id;
      count.className = "soft number";
      label.append(input, name, " ", count);
      return { label, input, count };
    }

    /** The chosen values of every facet. */
    chosen() {
      return Object.fromEntries(FACETS.map((facet) => [facet,
        Array.from(this.#rows.get(facet).values()).filter(({ input }) => input.checked).map(({ input }) => input.value)]));
    }

    /**
     * Shows what is chosen and how many results each value has beside the other facets' choices.
     * @param {Object<string, string[]>} filters
     * @param {Object<string, Map<string, number>>} counts
     */
    show(filters, counts) {
      for (const facet of FACETS) {
        const rows = Array.from(this.#rows.get(facet));
        const ranked = rows.map(([id]) => counts[facet].get(id) ?? 0).sort((left, right) => right - left);
        const least = rows.length > MANY ? Math.max(1, ranked[SHOWN - 1]) : 1;
        for (const [id, { label, input, count }] of rows) {
          const number = counts[facet].get(id) ?? 0;
          input.checked = filters[facet].includes(id);
          // Measures are looked for once the filters are used; until then there is nothing to count.
          label.hidden = number < least && !input.checked && id !== "measure";
          count.textContent = number || input.checked ? String(number) : "";
        }
        rows[0]?.[1].label.parentElement.toggleAttribute("hidden", rows.every(([, { label }]) => label.hidden));
      }
    }
  };

  /**
   * Items that fit all filters, and for each facet how many items each value would give.
   * @template Item
   * @param {Item[]} items
   * @param {(item: Item, facet: string) => string[]} valuesOf
   * @param {Object<string, string[]>} filters
   */
  gongwen.filterItems = function (items, valuesOf, filters) {
    const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
    const kept = [];
    for (const item of items) {
      const isMissed = (facet) => !valuesOf(item, facet).some((value) => filters[facet].includes(value));
      const misses = FACETS.filter((facet) => filters[facet].length > 0 && isMissed(facet));
      if (misses.length === 0) kept.push(item);
      if (misses.length > 1) continue;
      for (const facet of misses.length === 1 ? misses : FACETS) {
        for (const value of valuesOf(item, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
    return { kept, counts };
  };
})();
