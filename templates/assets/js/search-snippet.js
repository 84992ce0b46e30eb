// Cuts the part of a text that matches best, and says which of its words match.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { locate, normalise, pairs } = gongwen.searchText;
  const WIDTH = 110;
  const LEAD = 24;

  /** Texts that have been shown, with their searched characters. */
  const located = new Map();

  /** Whether a cut falls between two digits: 500亩 is no part of 1500亩. */
  const splitsNumber = (text, cut) => /\d/.test(text.charAt(cut - 1)) && /\d/.test(text.charAt(cut));

  /**
   * What to mark in a text: phrases where they stand whole, typed ones else by their pairs.
   * @param {{typed: string[], others: string[]}} phrases
   * @returns {boolean[]} one for each searched character
   */
  function marked(searched, phrases, variants) {
    const marks = new Array(searched.length).fill(false);
    const mark = (needle) => {
      let at = needle === "" ? -1 : searched.indexOf(needle);
      let found = false;
      for (; at >= 0; at = searched.indexOf(needle, at + 1)) {
        const end = at + needle.length;
        if (splitsNumber(searched, at) || splitsNumber(searched, end)) continue;
        found = true;
        marks.fill(true, at, end);
      }
      return found;
    };
    for (const phrase of phrases.typed) {
      const key = normalise(phrase, variants);
      if (!mark(key)) pairs(Array.from(key)).forEach(mark);
    }
    for (const phrase of phrases.others) mark(normalise(phrase, variants));
    return marks;
  }

  /** Where the window with the most marked characters starts. */
  function densest(marks, width) {
    let count = 0;
    let best = { start: 0, count: 0 };
    marks.forEach((isMarked, index) => {
      if (isMarked) count += 1;
      if (index >= width && marks[index - width]) count -= 1;
      if (count > best.count) best = { start: Math.max(0, index - width + 1), count };
    });
    return marks.findIndex((isMarked, index) => isMarked && index >= best.start);
  }

  /**
   * Moves a cut that falls into a figure (1.5万元) to its front or its end: half of one misleads.
   * @param {string} text
   * @param {number} cut
   * @param {1|-1} step
   */
  function outsideFigures(text, cut, step) {
    const isFigure = (at) => /[\d.,%％万亿元]/.test(text.charAt(at));
    while (isFigure(cut - 1) && isFigure(cut)) cut += step;
    return cut;
  }

  /**
   * A text in pieces, alternately plain and marked, cut to about 110 characters where asked.
   * @param {string} text
   * @param {{typed: string[], others: string[]}} phrases
   * @param {Map<string, string>} variants
   * @param {{whole?: boolean}} options
   * @returns {{text: string, isMarked: boolean}[]}
   */
  gongwen.searchSnippet = function (text, phrases, variants, { whole = false } = {}) {
    if (!located.has(text)) located.set(text, locate(text, variants));
    const { searched, starts, ends } = located.get(text);
    const marks = marked(searched, phrases, variants);
    const first = densest(marks, WIDTH - LEAD);
    const from = whole || first < 0 ? 0 : outsideFigures(text, starts[Math.max(0, first - LEAD)] ?? 0, -1);
    const to = whole ? text.length : outsideFigures(text, Math.min(text.length, from + WIDTH), 1);
    const pieces = [];
    const push = (words, isMarked) => words && pieces.push({ text: words, isMarked });
    if (from > 0) push("…", false);
    let at = from;
    for (let index = 0; index < marks.length; index += 1) {
      if (!marks[index] || starts[index] < from || starts[index] >= to) continue;
      let last = index;
      while (marks[last + 1] && starts[last + 1] < to) last += 1;
      push(text.slice(at, starts[index]), false);
      push(text.slice(starts[index], ends[last]), true);
      at = ends[last];
      index = last;
    }
    push(text.slice(at, Math.max(at, to)), false);
    if (to < text.length) push("…", false);
    return pieces;
  };
})();
