// All that answers a query: clauses in order, pages by name, and their values for the facets.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs } = gongwen.searchText;
  /** Words of a synonym of this weight are as good as typed: 市监局 is the page of 市场监管局. */
  const ALIAS = 0.8;

  /**
   * @typedef {object} Found a clause or another page
   * @property {number} score
   * @property {number} [document] position of the clause in the source
   * @property {object} [page] the page that is no clause
   */

  /**
   * All clauses in the order of the index: by package, then the first of each run, the second of
   * each; after them the introductions of the runs, which have the ordinal 0.
   * @returns {Clause[]}
   */
  gongwen.clausesOf = function ({ notices }) {
    const runs = notices.flatMap((notice, position) => {
      let first = 1;
      let last = 0;
      return notice.runs.map(([packagePosition, count, domain = last + 1]) => {
        first += count;
        last = domain;
        return { position, packagePosition, count, first: first - count, domain };
      });
    });
    runs.sort((left, right) => left.packagePosition - right.packagePosition);
    const made = ({ position, packagePosition }, run, place, ordinal, page) => ({
      notice: position, package: packagePosition, run, place, ordinal, domain: runs[run].domain,
      url: `notices/${notices[position].id}/${page}`, title: "", text: "", units: [], departments: [], lists: [],
    });
    const clauses = runs.flatMap((run, index) => Array.from({ length: run.count }, (_, place) =>
      made(run, index, place, run.first + place, `${run.first + place}.html`)));
    clauses.sort((left, right) => left.package - right.package || left.place - right.place);
    return [...clauses, ...runs.map((run, index) => made(run, index, -1, 0, "index.html#d" + run.domain))];
  };

  gongwen.SearchFinder = class SearchFinder {
    #files;
    #scripts;
    #parts = new Map();
    manifest;
    source;
    ranking;
    /** Traditional → simplified. @type {Map<string, string>} */
    variants = new Map();

    /**
     * @param {gongwen.SearchFiles} files
     * @param {{shards: string, sound: string, questions: string}} scripts addresses of what only some searches need
     */
    static async open(files, scripts) {
      const finder = new SearchFinder();
      const manifest = await files.manifest();
      const isSmall = "pack" in manifest.files;
      const data = await (isSmall ? files.part("pack") : files.run(scripts.shards));
      finder.#files = files;
      finder.#scripts = scripts;
      finder.manifest = manifest;
      finder.#addVariants(manifest.variants);
      const clauses = gongwen.clausesOf(manifest);
      finder.source = isSmall
        ? new gongwen.SearchPack(data, clauses, finder.variants, manifest.departments)
        : new gongwen.SearchShards(files, manifest.files.shards, clauses);
      finder.ranking = new gongwen.SearchRanking(manifest, finder.source, finder.variants, {
        names: () => finder.names(),
        hearing: () => finder.#hearing(),
        questions: () => finder.questions(),
        part: (kind) => files.part(kind),
      });
      return finder;
    }

    /** Pages that are no clauses, by name. */
    names() {
      return this.#once("names", async () => new gongwen.SearchNames(await this.#files.pages(), this.variants));
    }

    /** Measures are counted and listed once the reader has used the filters. */
    measures() {
      return this.#once("measures", async () => new gongwen.SearchNames(await this.#files.measures(), this.variants));
    }

    /** The scripts that read numbers and questions, and answer them. */
    questions() {
      return this.#files.run(this.#scripts.questions);
    }

    #hearing() {
      return this.#once("hearing", async () => {
        const [{ readings }, names] = await Promise.all([this.#characters(), this.names(), this.#files.run(this.#scripts.sound)]);
        return new gongwen.SearchHearing(new gongwen.SearchSounds(readings), names, this.ranking);
      });
    }

    #once(part, make) {
      if (!this.#parts.has(part)) this.#parts.set(part, make());
      return this.#parts.get(part);
    }

    /** The table of characters, loaded when one is typed that the corpus does not print. */
    async #characters() {
      const table = await this.#files.part("characters");
      this.#addVariants(table.variants);
      return table;
    }

    #addVariants(pairs) {
      const characters = Array.from(pairs);
      for (let index = 0; index + 1 < characters.length; index += 2) {
        this.variants.set(characters[index], characters[index + 1]);
      }
    }

    /** Whether some Chinese character of a query may be a traditional one: the corpus has it in no such pair. */
    async #isStrange(key) {
      const characters = Array.from(key);
      const around = (index) => pairs(characters.slice(Math.max(0, index - 1), index + 2));
      await this.source.prepare(characters.length === 1 ? this.source.pairsOf(key) : pairs(characters));
      const isPrinted = (term) => this.source.isPrinted(term);
      return characters.some((character, index) =>
        character >= "\u3400" && !isPrinted(character) && !around(index).some(isPrinted));
    }

    /**
     * @returns {Promise<{reading: object|null, clauses: Found[]}>} best first; all clauses where nothing is asked
     */
    async clauses(query) {
      if (query.trim() === "") {
        const clauses = this.source.clauses.flatMap(({ ordinal }, document) => ordinal > 0 ? [{ document, score: 1 }] : []);
        clauses.sort((left, right) => this.ranking.compareNumbers(left, right));
        return { reading: null, clauses };
      }
      if (await this.#isStrange(normalise(query, this.variants))) await this.#characters();
      const { reading, hits } = await this.ranking.rank(query);
      return { reading, clauses: hits };
    }

    /**
     * Pages by name, best first; notices that the query names by number before all.
     * @param {string[]} kinds those asked for
     * @returns {Promise<Found[]>}
     */
    async pages(query, reading, kinds) {
      if (query.trim() === "") return [];
      const names = await this.names();
      const measures = this.#parts.has("measures") || kinds.includes("measure") ? (await this.measures()).match([query]) : [];
      const addresses = reading.notices.map((notice) => this.manifest.notices[notice].url);
      const isNumbered = ({ url }) => addresses.includes(url);
      const numbered = names.pages.filter(isNumbered).map((page) => ({ page, score: 4 }));
      const typed = reading.heard.length > 0 ? reading.heard.slice(0, 1) : [query, ...reading.phrases.map(({ text }) => text)];
      const meant = reading.slots.filter(({ weight }) => weight >= ALIAS).flatMap(({ to }) => to);
      const named = names.match(typed, meant).filter(({ page }) => !isNumbered(page));
      return [...numbered, ...named, ...measures];
    }

    /** What a clause or page has for a facet. */
    values({ document, page }, facet) {
      if (facet === "kind") return [page?.kind ?? "clause"];
      if (page) return page.values?.[facet] ?? [];
      const clause = this.source.clauses[document];
      const idsOf = (positions, values) => positions.map((position) => values[position][0]);
      switch (facet) {
        case "package": return clause.package < 0 ? [] : [this.manifest.packages[clause.package][0]];
        case "department": return idsOf(clause.departments, this.manifest.departments);
        case "list": return idsOf(clause.lists, this.manifest.lists);
        default: return [this.manifest.notices[clause.notice][facet]].filter(Boolean);
      }
    }
  };
})();
