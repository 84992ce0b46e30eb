// Looks at words of a query that the corpus does not print: whether they are misspelt, and whether
// to say that they are missing. Loaded when a query has such words.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs } = gongwen.searchText;

  /** The share of a query's pairs, by how rare they are, that the best document must have. */
  const ENOUGH = 0.45;
  /** What an unknown pair between two known ones counts: the end of a word and the start of the next. */
  const BRIDGE = 0.3;

  /** Whether characters make no words: pairs that the corpus does not have, at an end or in a row. */
  function looksMisspelt(characters, source) {
    const unknown = pairs(characters).map((pair) => !source.isPrinted(pair));
    const last = unknown.length - 1;
    return last > 0 && unknown.some((lacks, at) => lacks && (at === 0 || at === last || unknown[at + 1]));
  }

  /** Adds phrases in which characters that make no word give way to others of the same sound. */
  gongwen.respell = async function (reading, { source, variants, lazy }) {
    for (const { text } of [...reading.phrases]) {
      const key = normalise(text, variants);
      const characters = Array.from(key);
      if (looksMisspelt(characters, source) && source.holding(key, "").length === 0) {
        (await lazy.hearing()).correct(reading, characters);
      }
    }
  };

  /**
   * What a query says that no document does, where even the best has little of it: words of which no
   * two characters are printed together, else all of its first phrase.
   */
  gongwen.missingWords = function ({ phrases, slots }, source, variants, best) {
    const meant = slots.filter(({ to }) => to.some((words) => source.contains(best, normalise(words, variants)) ?? true));
    const unheard = [];
    let [had, wanted] = [0, 0];
    for (const { text, weight } of phrases) {
      const characters = Array.from(normalise(text, variants));
      const postings = pairs(characters).map((pair) => source.posting(pair));
      const isKnown = (index) => postings[index] !== undefined || postings[index - 1] !== undefined;
      postings.forEach((posting, index) => {
        const isMeant = meant.some(({ from }) => from.includes(characters[index] + characters[index + 1]));
        const isBridge = !posting && isKnown(index) && isKnown(index + 1);
        const rarity = weight * (isBridge ? BRIDGE : 1) * Math.log(1 + source.size / ((posting?.own ?? 0) + 0.5));
        wanted += rarity;
        if (isMeant || posting?.documents.includes(best)) had += rarity;
      });
      const unknown = characters.map((character, index) => (isKnown(index) ? " " : character)).join("");
      const words = unknown.split(/[ 的了是在有]+/u).filter((word) => Array.from(word).length > 1);
      unheard.push(...words.filter((word) => !slots.some(({ from }) => from.includes(word))));
    }
    if (had >= ENOUGH * wanted) return [];
    return unheard.length > 0 ? unheard : phrases.slice(0, 1).map(({ text }) => text);
  };
})();
