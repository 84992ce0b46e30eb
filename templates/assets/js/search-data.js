// Brings the files of the search index into the page. They are scripts, because a page opened
// from a folder may not fetch; docs/search.md describes what they hold.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  /** @returns {Page} */
  const page = (kind, id, title, ...names) => ({ kind, url: `${kind}s/${id}.html`, title, names });

  /** The files of one index, each loaded once, when first asked for. */
  gongwen.SearchFiles = class SearchFiles {
    #loads = new Map();
    /** Coded files follow each other: first the manifest, then the pack. */
    #decoder = new gongwen.TextDecoder();

    /** @param {string} folder address of `search/`, with the last slash */
    constructor(folder) {
      this.folder = folder;
    }

    /** Runs a script, once. */
    run(address) {
      return this.#once(address, () => new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = () => reject(new Error("cannot load " + address));
        document.head.append(script);
      }));
    }

    #once(key, make) {
      if (!this.#loads.has(key)) {
        const made = make();
        made.catch(() => this.#loads.delete(key));
        this.#loads.set(key, made);
      }
      return this.#loads.get(key);
    }

    /**
     * @param {string} name file name without extension
     * @param {string} edition of files whose name does not change with their content
     */
    async load(name, edition = "") {
      await this.run(this.folder + name + ".js" + (edition && "?" + edition));
      const data = gongwen.searchData[name];
      return "coded" in data ? JSON.parse(this.#decoder.decode(data.coded)) : data.value;
    }

    /** What every search needs first; notices as objects, in the state of the reader's day. */
    manifest() {
      return this.#once("manifest", async () => {
        const manifest = await this.load("index");
        const notices = manifest.notices.map(([id, region, year, built, runs, title, ...names], index) => {
          const [from, to] = manifest.terms[index];
          const status = built !== "draft" && from + to !== "" ? gongwen.stateOn(gongwen.today(), from, to) : built;
          return { id, url: `notices/${id}/index.html`, region, year, status, runs, title, names, from, to };
        });
        return { ...manifest, notices };
      });
    }

    /** A file that the manifest names by what it holds, e.g. `pack`. */
    part(kind) {
      return this.#once(kind, async () => this.load((await this.manifest()).files[kind]));
    }

    /** The pages that have names of their own. */
    async pages() {
      const { notices, concepts, regions, packages, departments, lists, indicators } = await this.manifest();
      const kinds = Object.entries({ concept: concepts, region: regions, package: packages, department: departments, list: lists });
      return [
        ...kinds.flatMap(([kind, values]) => values.map((names) => page(kind, ...names))),
        ...notices.map(({ url, title, names }) => ({ kind: "notice", url, title, names })),
        ...indicators.map((title) => ({ kind: "indicator", url: "targets.html#" + title, title, names: [] })),
      ];
    }

    /** Measures, which are many and have titles of clauses. */
    async measures() {
      return (await this.part("measures")).measures.map((names) => page("measure", ...names));
    }
  };
})();
