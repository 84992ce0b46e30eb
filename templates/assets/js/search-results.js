// One result as a list item: where it leads, where it stands, and the words that match.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  /** What the heading of a domain has before its title. */
  const LABEL = /^[第(（]?[\d一二三四五六七八九十百]+[)）、.．部分章节篇]*/u;

  /** An element with text. */
  function element(name, className, text = "") {
    const result = document.createElement(name);
    if (className) result.className = className;
    if (text) result.textContent = text;
    return result;
  }

  /** Text with its matching words in `mark` elements. */
  function withMarks(parent, pieces) {
    for (const { text, isMarked } of pieces) {
      parent.append(isMarked ? element("mark", "", text) : text);
    }
    return parent;
  }

  gongwen.SearchResults = class SearchResults {
    /**
     * @param {string} root address of the site's root
     * @param {object} manifest the file `index`
     * @param {Map<string, string>} variants
     */
    constructor(root, manifest, variants) {
      this.root = root;
      this.manifest = manifest;
      this.variants = variants;
    }

    /** @param {{typed: string[], others: string[]}} phrases what to mark */
    clause(clause, phrases) {
      const notice = this.manifest.notices[clause.notice];
      const item = element("li");
      const link = element("a");
      link.href = this.root + clause.url;
      const number = clause.ordinal > 0 ? `第${clause.ordinal}条` : (LABEL.exec(clause.title)?.[0] ?? "") + "引言";
      const region = this.manifest.regions.find(([id]) => id === notice.region)?.[1] ?? notice.title;
      withMarks(link, gongwen.searchSnippet(clause.title, phrases, this.variants, { whole: true }));
      const domain = this.manifest.packages[clause.package]?.[1];
      const words = [region, notice.year, number, domain].filter(Boolean).join(" · ");
      const place = element("p", "soft", words + " ");
      place.append(this.#badge(notice.status));
      item.append(link, place, withMarks(element("p", "snippet"), gongwen.searchSnippet(clause.text, phrases, this.variants)));
      const units = gongwen.searchSnippet(clause.units.join("、"), phrases, this.variants, { whole: true });
      if (units.some(({ isMarked }) => isMarked)) item.append(withMarks(element("p", "soft", "责任单位："), units));
      return item;
    }

    /** A page that is no clause; a notice may come with its state and a note on it. */
    page({ kind, url, title, note = "", status = "" }, phrases) {
      const item = element("li");
      const link = element("a");
      link.href = this.root + url;
      withMarks(link, gongwen.searchSnippet(title, phrases, this.variants, { whole: true }));
      item.append(link, " ", element("span", "soft", gongwen.searchWords.kinds.get(kind)));
      if (note) item.append(" ", this.#badge(status), element("p", "soft", note));
      return item;
    }

    #badge(status) {
      const words = gongwen.searchWords.statuses.get(status);
      return words ? element("span", "badge is-" + status, words) : "";
    }
  };
})();
