// Brings the files of the search index into the page. They are scripts, because a page opened
// from a folder may not fetch; docs/data.md describes what they hold.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});
  const FIRST_CODE = 0x80;

  /** JSON whose other than ASCII characters are written as ranks in an alphabet, if there is one. */
  function unpack([alphabet, text]) {
    if (alphabet === "") return JSON.parse(text);
    const characters = Array.from(alphabet);
    return JSON.parse(text.replace(/[^\0-\x7f]/g, (code) => characters[code.charCodeAt(0) - FIRST_CODE]));
  }

  /** The files of one index, each loaded once, when first asked for. */
  gongwen.SearchFiles = class SearchFiles {
    #loads = new Map();

    /** @param {string} folder address of `search/`, with the last slash */
    constructor(folder) {
      this.folder = folder;
    }

    /**
     * @param {string} name file name without extension
     * @param {string} edition of files whose name does not change with their content
     * @returns {Promise<any>}
     */
    load(name, edition = "") {
      if (!this.#loads.has(name)) {
        const load = this.#run(name, edition).then(() => unpack(gongwen.searchData[name]));
        load.catch(() => this.#loads.delete(name));
        this.#loads.set(name, load);
      }
      return this.#loads.get(name);
    }

    #run(name, edition) {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = this.folder + name + ".js" + (edition && "?" + edition);
        script.onload = resolve;
        script.onerror = () => reject(new Error("cannot load " + script.src));
        document.head.append(script);
      });
    }

    /** What every search needs first. */
    manifest() {
      return this.load("index");
    }

    /** A file that the manifest names by what it holds, e.g. `pack`. */
    async part(kind) {
      return this.load((await this.manifest()).files[kind]);
    }
  };
})();
