// The state of a search and the address that holds all of it.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  /** Facets in the order shown; each may hold several values, any of which fits. */
  const FACETS = ["region", "package", "year", "status", "department", "list", "kind"];

  /**
   * @typedef {object} SearchState
   * @property {string} query
   * @property {Object<string, string[]>} filters facet → chosen values
   * @property {string} sort "" by relevance, "number" by region and number
   */

  gongwen.searchAddress = {
    FACETS,

    /** @returns {SearchState} */
    read(search) {
      const parameters = new URLSearchParams(search);
      return {
        query: parameters.get("q") ?? "",
        filters: Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet).filter((value) => value !== "")])),
        sort: parameters.get("sort") === "number" ? "number" : "",
      };
    },

    /** @param {SearchState} state */
    write(state) {
      const parameters = new URLSearchParams();
      if (state.query !== "") parameters.set("q", state.query);
      for (const facet of FACETS) for (const value of state.filters[facet]) parameters.append(facet, value);
      if (state.sort !== "") parameters.set("sort", state.sort);
      const text = parameters.toString();
      return text === "" ? "" : "?" + text;
    },
  };
})();
